import type { ContactChannel } from './contacts.rules.ts'

export const contactChannelLabels: Readonly<Record<ContactChannel, string>> = {
  phone: 'telefoon',
  'walk-in': 'spreekuur',
  home: 'huisbezoek',
  app: 'app',
  email: 'e-mail',
  letter: 'brief',
  'at-agency': 'bij de instantie',
  video: 'beeldbellen',
  other: 'anders',
}
