export const reachChannels = ['phone', 'app', 'phone-and-app', 'email', 'post', 'visit'] as const
export type ReachChannel = (typeof reachChannels)[number]

/** Channels whose value is a number to call or write to. */
export const phoneChannels: readonly ReachChannel[] = ['phone', 'app', 'phone-and-app']
export const isPhoneChannel = (channel: ReachChannel): boolean => phoneChannels.includes(channel)

/** Something before and after the sign, with a dot in the part after: enough to catch a slip of the finger. */
export const looksLikeEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)
