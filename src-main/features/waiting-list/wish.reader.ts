import { plainLine } from '#main/core/plain-text.ts'
import { readAvailability } from '#main/features/volunteer-import/availability-cell.reader.ts'
import { readSkills } from '#main/features/volunteer-import/words-cell.reader.ts'
import {
  dayParts,
  type Affinity,
  type DayPart,
  type Gender,
  type Skill,
} from '#main/features/volunteers/volunteer-words.rules.ts'
import type { AgeWish } from './waiting-list.rules.ts'
import {
  ageWords,
  fillWords,
  fixedWords,
  genderWords,
  notWords,
  softWords,
  timeWords,
} from './wish-words.labels.ts'

/** What can be understood of a wish in words. The words themselves stay beside it, for whoever reads better. */
export interface WishRead {
  readonly genderWish: Gender | null
  readonly genderHard: boolean
  readonly ageWish: AgeWish | null
  readonly dayParts: readonly DayPart[]
  readonly dayPartsHard: boolean
  readonly skills: readonly Skill[]
  readonly affinities: readonly Affinity[]
}

const startSmall = (piece: string): string => piece.charAt(0).toLowerCase() + piece.slice(1)

const longest = 400
/** Pieces of a wish: "liever een jonge maatje, appen, 's avonds of zaterdag". */
const clausesOf = (text: string): readonly string[] =>
  text
    .split(/[,;.()]|(?<!\p{L})(?:en|maar)(?!\p{L})/u)
    .flatMap((piece) => (piece.trim() === '' ? [] : [startSmall(piece.trim())]))

/** The one that is named; nothing when both are, or when it is named as what should not be. */
function named<T>(words: readonly (readonly [T, RegExp])[], clauses: readonly string[]) {
  const found = words.flatMap(([what, pattern]) => {
    const clause = clauses.find((piece) => pattern.test(piece) && !notWords.test(piece))
    return clause === undefined ? [] : [{ what, clause }]
  })
  return found.length === 1 ? (found[0] ?? null) : null
}

function partsIn(clause: string): readonly DayPart[] {
  const times = clause.match(timeWords) ?? []
  return times.flatMap((time) => {
    const { sure, questions } = readAvailability(time)
    return [...sure, ...questions.flatMap(({ alternatives: [first] }) => first.dayParts)]
  })
}

function timesIn(clauses: readonly string[], text: string): Pick<WishRead, 'dayParts' | 'dayPartsHard'> {
  const wanted = clauses.filter((clause) => !notWords.test(clause)).flatMap(partsIn)
  const unwanted = clauses.filter((clause) => notWords.test(clause)).flatMap(partsIn)
  const free = dayParts.filter((part) => wanted.includes(part) && !unwanted.includes(part))
  return { dayParts: free, dayPartsHard: free.length > 0 && fixedWords.test(text) }
}

/**
 * Reads "vrouwelijk maatje, rustig, vast moment (woensdagochtend)". A woman or a man said without "liefst" or "graag" is
 * taken as a condition, and so is a fixed moment (own decision); a person sees both beside the words and mends them.
 * What is not understood is left alone. Nothing is taken from a name.
 */
export function readWish(wish: string): WishRead {
  const text = plainLine(wish.slice(0, longest))
  const clauses = clausesOf(text)
  const gender = named(genderWords, clauses)
  const age = named(ageWords, clauses)
  const plain = clauses
    .filter((clause) => !notWords.test(clause))
    .map((clause) => plainLine(clause.replace(timeWords, ' ').replace(fillWords, ' ')))
  const { skills, affinities } = readSkills(plain.filter((piece) => piece !== '').join(', '))
  return {
    genderWish: gender?.what ?? null,
    genderHard: gender !== null && !softWords.test(gender.clause),
    ageWish: age?.what ?? null,
    ...timesIn(clauses, text),
    skills,
    affinities,
  }
}
