/** How an earlier receiver was told of a correction, an erasure or a restriction (art. 19). */
export const tellingWays = ['letter', 'phone', 'mail', 'spoken'] as const
export type TellingWay = (typeof tellingWays)[number]
