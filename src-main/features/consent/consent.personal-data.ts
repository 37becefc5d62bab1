import { bookkeeping, labelled, recordColumns } from '#main/core/personal-data.ts'

const proof = labelled({ subject: 'resident', purpose: 'proof', category: 'normal', retention: 'as-proof' })

export const consentsData = {
  ...recordColumns,
  case_id: bookkeeping,
  receiver_id: proof('Toestemming voor'),
  purpose: proof('Doel'),
  given_on: proof('Gegeven op'),
  form: proof('Hoe gegeven'),
  witness: proof('Getuige', { subject: 'third' }),
  interpreter: proof('Tolk', { category: 'special' }),
  capacity: proof('Gegeven als'),
  partner_agreed: proof('Partner akkoord', { subject: 'household' }),
  withdrawn_on: proof('Ingetrokken op'),
  withdrawn_reason: proof('Reden van intrekken', { category: 'special' }),
} as const

export const consentPartsData = {
  consent_id: bookkeeping,
  part: proof('Onderdeel'),
  answer: proof('Antwoord'),
  answered_at: proof('Geantwoord op'),
} as const
