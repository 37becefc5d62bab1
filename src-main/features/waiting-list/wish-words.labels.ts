import type { Gender } from '#main/features/volunteers/volunteer-words.rules.ts'
import type { AgeWish } from './waiting-list.rules.ts'

// Words in which residents say what kind of maatje they would like. Whole words, in any case.

const word = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'iu')

/** With a capital it is a name: "Man". */
const plainWord = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'u')
export const genderWords: readonly (readonly [Gender, RegExp])[] = [
  ['woman', plainWord('vrouw|vrouwelijk|vrouwelijke|dame|mevrouw')],
  ['man', plainWord('man|mannelijk|mannelijke|heer|meneer')],
]
export const ageWords: readonly (readonly [AgeWish, RegExp])[] = [
  ['young', word('jong|jonge|jonger|jongere')],
  ['older', word('oud|ouder|oudere|op leeftijd')],
]

/** What makes a wish of it; without one of these it is said as a condition. */
export const softWords = word(
  'liefst|het liefst|liever|graag|bij voorkeur|voorkeur|mag|misschien|eventueel|zou fijn zijn',
)
/** Days that are meant to stay as they are. */
export const fixedWords = word('vast|vaste|alleen|uitsluitend|per se|altijd')
/** "geen man", "niet op dinsdag". */
export const notWords = word('geen|niet|behalve')

/** Days and parts of days inside a sentence. */
export const timeWords =
  /(?<!\p{L})(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag(?: ?(?:ochtend|morgen|middag|avond))?(?:en|s)?|'s ?(?:ochtends|morgens|middags|avonds)|ochtenden|middagen|avonden|overdag|doordeweeks|weekend)(?!\p{L})/giu

/** Words around a skill or a group that do not change it. */
export const fillWords =
  /(?<!\p{L})(?:(?:die|met|wel|veel|wat|goede?|een|iemand|maatje|vrijwilliger|ervaring|ervaren|kennis van|kan|weet van|liefst|graag|liever|het)(?!\p{L}))/giu
