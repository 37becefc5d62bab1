export const contactChannels = [
  'phone',
  'walk-in',
  'home',
  'app',
  'email',
  'letter',
  'at-agency',
  'video',
  'other',
] as const
export type ContactChannel = (typeof contactChannels)[number]
