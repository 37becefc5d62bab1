import { amountColumns, caseRowColumns, labelled, markColumns } from '#main/core/personal-data.ts'

const debt = labelled({
  subject: 'resident',
  purpose: 'help',
  category: 'financial',
  retention: 'with-case',
})
/** A care provider, an insurer or a fine in a description can tell more than money. */
const telling = { category: 'special' } as const

export const debtsData = {
  ...caseRowColumns,
  ...amountColumns,
  ...markColumns,
  creditor_name: debt('Schuldeiser', telling),
  creditor_kind: debt('Soort schuldeiser', telling),
  collector_name: debt('Namens de schuldeiser'),
  collector_kind: debt('Deurwaarder of incassobureau'),
  reference: debt('Kenmerk'),
  letter_day: debt('Brief van'),
  last_contact_day: debt('Laatste contact'),
  note: debt('Aantekening', telling),
  flags: debt('Bijzonderheden'),
} as const
