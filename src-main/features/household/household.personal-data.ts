import { caseRowColumns, labelled, markColumns } from '#main/core/personal-data.ts'

const member = labelled({
  subject: 'household',
  purpose: 'help',
  category: 'normal',
  retention: 'with-case',
})

/** Of children age only: the name column stays empty for them unless somebody fills it in. */
export const householdMembersData = {
  ...caseRowColumns,
  ...markColumns,
  kind: member('Wie'),
  name: member('Naam'),
  age: member('Leeftijd'),
  age_as_of: member('Leeftijd gold op'),
  presence: member('Wanneer in huis'),
  note: member('Aantekening', { category: 'special' }),
} as const
