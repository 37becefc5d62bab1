/** Words by which people say, while telling it, that something is not to be passed on. */
const keepWords =
  /(?<!\p{L})(?:niet (?:doorgeven|doorvertellen|op papier|melden|naar de gemeente|aan de gemeente)|in vertrouwen|geheim|blijft hier|tussen ons|mag niet mee)(?!\p{L})/iu

/** True when the line itself says that it stays here: then it is marked so at once, and the screen says that it did. */
export const saysStaysHere = (line: string): boolean => keepWords.test(line)
