import { bookkeeping, caseRowColumns, labelled } from '#main/core/personal-data.ts'

const match = labelled({
  subject: 'resident',
  purpose: 'matching',
  category: 'normal',
  retention: 'with-case',
})
const telling = { category: 'special' } as const

export const matchesData = {
  ...caseRowColumns,
  request_id: bookkeeping,
  volunteer_id: match('Maatje', { subject: 'volunteer' }),
  state: match('Stand van de koppeling'),
  proposed_day: match('Voorgesteld op'),
  introduction_day: match('Kennismaking op'),
  introduction_place: match('Plek van de kennismaking'),
  resident_click: match('Klik volgens de inwoner'),
  volunteer_click: match('Klik volgens het maatje', { subject: 'volunteer' }),
  started_day: match('Gestart op'),
  paused_day: match('Pauze sinds'),
  resume_day: match('Verder op'),
  ended_day: match('Gestopt op'),
  end_reason: match('Reden van stoppen'),
  end_note: match('Toelichting bij stoppen', telling),
  rhythm_days: match('Ritme in dagen'),
  agreements: match('Werkafspraken', telling),
  silence_asked_day: match('Gevraagd hoe het gaat op'),
  replaces_match_id: bookkeeping,
  total: match('Score bij het voorstel'),
  // Says what the volunteer knows, would rather not, and how old the certificate is.
  reasons: match('Redenen bij het voorstel', { ...telling, subject: 'volunteer' }),
} as const

export const matchStepsData = {
  id: bookkeeping,
  match_id: bookkeeping,
  at: match('Wanneer'),
  actor_id: match(null, { subject: 'staff' }),
  state: match('Stand'),
  reason: match('Reden', telling),
} as const

export const matchRolesData = {
  ...caseRowColumns,
  match_id: bookkeeping,
  role: match('Rol van het maatje'),
  from_day: match('Rol sinds'),
  note: match('Aantekening bij de rol', telling),
} as const

export const matchEvaluationsData = {
  ...caseRowColumns,
  match_id: bookkeeping,
  day: match('Evaluatie op'),
  goes_well: match('Wat gaat goed', telling),
  differently: match('Wat kan anders', telling),
  grade: match('Cijfer'),
  follow_up: match('Vervolg'),
} as const

export const pairBarsData = {
  ...caseRowColumns,
  volunteer_id: match('Niet met', { subject: 'volunteer' }),
  kind: match('Waarom niet', telling),
  note: match('Toelichting', telling),
} as const
