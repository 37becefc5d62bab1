import { bookkeeping, labelled, recordColumns } from '#main/core/personal-data.ts'

/** Free text of a breach may name somebody although it is asked not to; it goes with the record. */
const breach = labelled({
  subject: 'third',
  purpose: 'rights',
  category: 'special',
  retention: 'desk-record',
})

export const breachesData = {
  ...recordColumns,
  removed_at: bookkeeping,
  discovered_at: bookkeeping,
  happened_text: breach('Wanneer gebeurd'),
  kind: bookkeeping,
  what: breach('Wat is er gebeurd'),
  people_count: bookkeeping,
  people_kinds: bookkeeping,
  data_kinds: bookkeeping,
  encrypted: bookkeeping,
  key_known: bookkeeping,
  recovered: bookkeeping,
  risk: bookkeeping,
  decision_note: breach('Afweging'),
  report_decision: bookkeeping,
  reported_at: bookkeeping,
  report_reference: breach('Meldnummer'),
  inform_decision: bookkeeping,
  inform_note: breach('Afweging over vertellen'),
  informed_day: bookkeeping,
  measures: breach('Maatregelen'),
  closed_day: bookkeeping,
} as const
