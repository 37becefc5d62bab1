import { bookkeeping, labelled } from '#main/core/personal-data.ts'

const logged = labelled({ subject: 'staff', purpose: 'proof', category: 'normal', retention: 'as-proof' })

export const changeLogData = {
  id: bookkeeping,
  at: logged('Wanneer gewijzigd'),
  actor_id: logged('Door wie'),
  record_table: logged('Soort gegeven'),
  record_id: bookkeeping,
  action: logged('Wat is gedaan'),
  fields: logged('Welke velden'),
} as const
