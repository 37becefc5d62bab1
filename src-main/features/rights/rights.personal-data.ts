import { bookkeeping, labelled, recordColumns } from '#main/core/personal-data.ts'

const asked = labelled({
  subject: 'resident',
  purpose: 'rights',
  category: 'normal',
  retention: 'desk-record',
})
/** What people write in a request or a complaint can be anything. */
const telling = { category: 'special' } as const

export const rightsRequestsData = {
  ...recordColumns,
  removed_at: bookkeeping,
  person_kind: asked('Wie het betreft'),
  person_ref: bookkeeping,
  asked_by: asked('Gevraagd door', { subject: 'third' }),
  kind: asked('Soort verzoek'),
  received_day: asked('Ontvangen op'),
  received_how: asked('Hoe ontvangen'),
  what_asked: asked('Wat is gevraagd', telling),
  identity_how: asked('Hoe vastgesteld wie het vraagt'),
  identity_day: asked('Vastgesteld op'),
  due_day: asked('Antwoord uiterlijk op'),
  extended_to: asked('Verlengd tot'),
  extended_day: asked('Verlengd op'),
  extended_reason: asked('Reden van verlengen'),
  extended_note: asked('Toelichting bij verlengen', telling),
  state: asked('Stand'),
  correcting: bookkeeping,
  answered_day: asked('Beantwoord op'),
  answer_note: asked('Antwoord', telling),
  refusal_ground: asked('Grond van weigeren'),
  refusal_note: asked('Toelichting bij weigeren', telling),
} as const

const restricted = labelled({
  subject: 'resident',
  purpose: 'rights',
  category: 'normal',
  retention: 'with-case',
})

export const restrictionsData = {
  ...recordColumns,
  case_id: bookkeeping,
  request_id: bookkeeping,
  ground: restricted('Waarom bevroren'),
  note: restricted('Toelichting bij bevriezen', telling),
  from_day: restricted('Bevroren vanaf'),
  told_day: restricted('Opheffen verteld op'),
  lifted_day: restricted('Opgeheven op'),
  lifted_note: restricted('Toelichting bij opheffen', telling),
} as const
