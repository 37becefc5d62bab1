import type { ReachChannel } from './reach.rules.ts'

export const reachChannelLabels: Readonly<Record<ReachChannel, string>> = {
  phone: 'bellen',
  app: 'appen',
  'phone-and-app': 'bellen en appen',
  email: 'e-mail',
  post: 'post',
  visit: 'langsgaan',
}
