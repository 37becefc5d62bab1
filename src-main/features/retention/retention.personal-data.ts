import { bookkeeping, labelled, recordColumns } from '#main/core/personal-data.ts'

const held = labelled({ subject: 'resident', purpose: 'rights', category: 'normal', retention: 'with-case' })
const run = labelled({ subject: 'none', purpose: 'proof', category: 'normal', retention: 'desk-record' })

export const retentionTermsData = {
  ...recordColumns,
  category: bookkeeping,
  months: bookkeeping,
  action: bookkeeping,
  decided_day: bookkeeping,
  note: bookkeeping,
} as const

export const retentionHoldsData = {
  ...recordColumns,
  person_kind: bookkeeping,
  person_ref: bookkeeping,
  reason: held('Waarom langer bewaard'),
  until_day: held('Langer bewaard tot'),
  lifted_day: held('Niet langer bewaard sinds'),
  note: held('Toelichting bij langer bewaren', { category: 'special' }),
} as const

export const retentionRunsData = {
  id: bookkeeping,
  at: run('Wanneer'),
  actor_id: run('Door wie', { subject: 'staff' }),
  category: run('Soort gegevens'),
  action: run('Wat is gedaan'),
  done: run('Aantal'),
  held: run('Aangehouden'),
} as const
