import { caseRowColumns, labelled } from '#main/core/personal-data.ts'

const moment = labelled({
  subject: 'resident',
  purpose: 'help',
  category: 'normal',
  retention: 'with-case',
})

export const contactMomentsData = {
  ...caseRowColumns,
  at: moment('Wanneer'),
  channel: moment('Hoe'),
  with_whom: moment('Met wie', { subject: 'third' }),
  number: moment('Nummer', { subject: 'third' }),
  receiver_id: moment('Organisatie'),
  agreed: moment('Wat is afgesproken', { category: 'special' }),
  confirmation_asked: moment('Bevestiging gevraagd'),
  told_of_crisis: moment('Crisis gemeld'),
  volunteer_id: moment('Welke vrijwilliger'),
  minutes: moment('Duur in minuten'),
} as const
