import { bookkeeping, labelled, recordColumns } from '#main/core/personal-data.ts'

const staff = labelled({
  subject: 'staff',
  purpose: 'access',
  category: 'normal',
  retention: 'while-working-here',
})
const organisation = labelled({
  subject: 'none',
  purpose: 'contact',
  category: 'normal',
  retention: 'with-vault',
})

export const organisationData = {
  ...recordColumns,
  name: organisation('Organisatie'),
  phone: organisation('Telefoon'),
  email: organisation('E-mail'),
  address: organisation('Adres'),
} as const

export const peopleData = {
  ...recordColumns,
  name: staff('Naam'),
  phone: staff('Telefoon'),
  roles: staff('Rollen'),
  slot_id: bookkeeping,
  state: staff('Actief'),
  deputy_from: staff('Waarnemer vanaf'),
  deputy_until: staff('Waarnemer tot en met'),
  passphrase_by: staff('Wachtzin gekozen door'),
  passphrase_at: staff('Wachtzin van'),
  seen_at: staff('Laatst binnen'),
} as const
