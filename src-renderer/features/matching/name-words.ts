const and = new Intl.ListFormat('nl', { type: 'conjunction' })

/** "Selam Haile, Joost Bakker en Ingrid Smit". */
export const listOf = (words: readonly string[]): string => and.format(words)

/** What stands where a name would: the name, or that there is none yet. */
export const nameOr = (name: string, nameless: string): string => (name === '' ? nameless : name)
