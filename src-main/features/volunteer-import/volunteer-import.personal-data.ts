import { bookkeeping, labelled, recordColumns } from '#main/core/personal-data.ts'

const cells = labelled({
  subject: 'volunteer',
  purpose: 'volunteering',
  category: 'special',
  retention: 'until-saved',
})

export const volunteerImportsData = {
  ...recordColumns,
  state: bookkeeping,
  source: bookkeeping,
  rows: cells('Cellen van de lijst'),
  choices: cells('Antwoorden bij de lijst'),
  imported: bookkeeping,
} as const
