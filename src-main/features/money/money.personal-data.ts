import { amountColumns, caseRowColumns, labelled, markColumns } from '#main/core/personal-data.ts'

const money = labelled({
  subject: 'resident',
  purpose: 'help',
  category: 'financial',
  retention: 'with-case',
})
/** Some kinds and many descriptions tell of health: Wajong, contribution for care. */
const telling = { category: 'special' } as const

export const incomesData = {
  ...caseRowColumns,
  ...amountColumns,
  ...markColumns,
  kind: money('Soort inkomen', telling),
  description: money('Omschrijving', telling),
  period: money('Per'),
  state: money('Loopt of gestopt'),
  stopped_day: money('Gestopt op'),
  question: money('Nog uit te zoeken', telling),
} as const

export const costsData = {
  ...caseRowColumns,
  ...amountColumns,
  ...markColumns,
  cost_group: money('Groep uitgaven'),
  kind: money('Soort uitgave', telling),
  description: money('Omschrijving', telling),
  period: money('Per'),
} as const
