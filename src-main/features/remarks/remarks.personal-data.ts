import { caseRowColumns, labelled, markColumns } from '#main/core/personal-data.ts'

const remark = labelled({
  subject: 'resident',
  purpose: 'help',
  category: 'special',
  retention: 'with-case',
})

export const remarksData = {
  ...caseRowColumns,
  ...markColumns,
  kind: remark('Soort notitie', { category: 'normal' }),
  text: remark('Notitie'),
} as const
