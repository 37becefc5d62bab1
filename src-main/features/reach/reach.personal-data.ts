import { caseRowColumns, labelled, markColumns } from '#main/core/personal-data.ts'

const reach = labelled({
  subject: 'resident',
  purpose: 'contact',
  category: 'normal',
  retention: 'with-case',
})

export const contactPointsData = {
  ...caseRowColumns,
  ...markColumns,
  // Whose number it is that the resident gave as a way to reach them: without it they cannot tell which one is safe.
  person: reach('Wie'),
  channel: reach('Hoe'),
  value: reach('Nummer of adres'),
  safe: reach('Veilig'),
  not_when: reach('Niet wanneer', { category: 'special' }),
  preferred: reach('Liefst zo'),
} as const
