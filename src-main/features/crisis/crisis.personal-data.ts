import { bookkeeping, caseRowColumns, labelled, markColumns } from '#main/core/personal-data.ts'

const crisis = labelled({
  subject: 'resident',
  purpose: 'help',
  category: 'financial',
  retention: 'with-case',
})

export const crisesData = {
  ...caseRowColumns,
  ...markColumns,
  kind: crisis('Bedreigende situatie'),
  stage: crisis('Dreigt of aangezegd'),
  notice_day: crisis('Aangezegd op'),
  executes_on: crisis('Uitvoering op'),
  executes_at: crisis('Uitvoering om'),
  debt_id: bookkeeping,
  reported_at: crisis('Bij ons gemeld op'),
  resolved_at: crisis('Opgelost op'),
} as const
