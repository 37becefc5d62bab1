import { bookkeeping, labelled, recordColumns } from '#main/core/personal-data.ts'

const handed = labelled({
  subject: 'resident',
  purpose: 'handover',
  category: 'normal',
  retention: 'with-case',
})
const proof = labelled({ subject: 'resident', purpose: 'proof', category: 'normal', retention: 'as-proof' })
const staff = { subject: 'staff' } as const

export const handoversData = {
  ...recordColumns,
  case_id: bookkeeping,
  receiver_id: handed('Overdracht aan'),
  reference: handed('Kenmerk'),
  state: handed('Stand'),
  ask_today: handed('Vraag aan de ontvanger', { category: 'special' }),
  companion_name: handed('Wie meegaat', staff),
  companion_phone: handed('Telefoon van wie meegaat', staff),
  companion_when: handed('Wanneer die kan', staff),
  maatje_role: handed('Rol van het maatje'),
  sent_at: proof('Verstuurd op'),
  sent_by: proof('Verstuurd door', staff),
  feedback_due_day: handed('Terugkoppeling verwacht op'),
} as const

export const handoverStepsData = {
  id: bookkeeping,
  handover_id: bookkeeping,
  at: proof('Opgeschreven op'),
  actor_id: proof('Opgeschreven door', staff),
  state: proof('Stap'),
  day: proof('Dag van de stap'),
  source: proof('Van wie gehoord', { subject: 'third' }),
  next_day: proof('Volgende verwachte dag'),
} as const

export const handoverCopiesData = {
  id: bookkeeping,
  handover_id: bookkeeping,
  made_at: proof('Gemaakt op'),
  made_by: proof('Gemaakt door', staff),
  kind: proof('Soort document'),
  destination: proof('Bewaard of afgedrukt'),
  protected: proof('Beveiligd'),
  sha256: proof('Vingerafdruk van het bestand'),
  sheet: proof('Inhoud', { category: 'special' }),
  pdf: proof('Document', { category: 'special' }),
} as const
