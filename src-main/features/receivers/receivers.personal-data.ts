import { bookkeeping, labelled, recordColumns } from '#main/core/personal-data.ts'

/** Somebody at a gemeente, in their work. */
const receiver = labelled({
  subject: 'third',
  purpose: 'handover',
  category: 'normal',
  retention: 'with-vault',
})

export const receiversData = {
  ...recordColumns,
  removed_at: bookkeeping,
  name: receiver('Ontvanger'),
  municipality: receiver('Gemeente'),
  department: receiver('Afdeling'),
  contact_name: receiver('Contactpersoon'),
  contact_function: receiver('Functie'),
  direct_phone: receiver('Rechtstreeks nummer'),
  email: receiver('E-mail'),
  address: receiver('Postadres'),
  channel: receiver('Hoe het heengaat'),
  wishes: receiver('Wensen van de ontvanger'),
  profile: bookkeeping,
} as const
