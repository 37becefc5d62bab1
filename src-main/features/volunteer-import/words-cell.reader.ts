import { plainLine } from '#main/core/plain-text.ts'
import {
  affinities as allAffinities,
  skills as allSkills,
  type Affinity,
  type Limit,
  type Skill,
} from '#main/features/volunteers/volunteer-words.rules.ts'
import { alwaysHard, hardWords, healthReason, limitWords, skillWords } from './skill-words.labels.ts'

/** Pieces between commas, semicolons and plus signs; "en" parts two pieces only for lists of words. */
export const piecesOf = (text: string): readonly string[] =>
  plainLine(text.replace(/\n/g, ', '))
    .split(/\s*[,;+•|]\s*|\s+\/\s+/u)
    .map((piece) => piece.replace(/^[-–\s]+|[.\s]+$/g, ''))
    .filter((piece) => piece !== '')

export type WholeWords<Code> = readonly (readonly [code: Code, pattern: RegExp])[]

/** A list of words as patterns of a whole piece. */
export const wholeWords = <Code>(words: readonly (readonly [Code, string])[]): WholeWords<Code> =>
  words.map(([code, pattern]) => [code, new RegExp(`^(?:${pattern})$`, 'iu')])

/** The entry of a list whose pattern is the whole piece. */
export const wholeWord = <Code>(piece: string, words: WholeWords<Code>): Code | null =>
  words.find(([, pattern]) => pattern.test(piece))?.[0] ?? null

const skillPatterns = wholeWords(skillWords)
const limitPatterns = wholeWords(limitWords)

/** The piece itself, else what stands on both sides of "en" and "/", when each of those is known. */
function wordsOf<Code>(piece: string, words: WholeWords<Code>): readonly Code[] | null {
  const whole = wholeWord(piece, words)
  if (whole !== null) return [whole]
  const halves = piece.split(/\s+(?:en|of|&)\s+|\//u).map((half) => wholeWord(half.trim(), words))
  const known = halves.filter((code) => code !== null)
  return halves.length > 1 && known.length === halves.length ? known : null
}

export interface SkillsRead {
  readonly skills: readonly Skill[]
  readonly affinities: readonly Affinity[]
  readonly rest: readonly string[]
}

/** "ouderen, post ordenen, leren": what somebody can do and with whom, in the order of the closed lists. */
export function readSkills(text: string): SkillsRead {
  const found: Skill[] = []
  const liked: Affinity[] = []
  const rest: string[] = []
  for (const piece of piecesOf(text)) {
    const words = wordsOf(piece, skillPatterns)
    if (words === null) rest.push(piece)
    found.push(...(words ?? []).flatMap(({ skills = [] }) => skills))
    liked.push(...(words ?? []).flatMap(({ affinities = [] }) => affinities))
  }
  return {
    skills: allSkills.filter((skill) => found.includes(skill)),
    affinities: allAffinities.filter((affinity) => liked.includes(affinity)),
    rest,
  }
}

export interface LimitsRead {
  readonly limits: readonly Limit[]
  readonly rest: readonly string[]
  /** Something about health was said and left out. */
  readonly health: boolean
}

/** Words around a limit that do not change it. */
const limitFill = /[():]|(?<!\p{L})(?:voor|ivm|i\.v\.m\.|vanwege|door)(?!\p{L})/giu
const limitLead = /^(?:geen|bij|met|niet bij|van|ben|is) /iu

/**
 * "rokers" is rather not; "katten (allergie)" is never, and why is not written down: that is about health. "Alleenstaande
 * vrouwen thuis" is never too.
 * @param reason what stands above the column: "Allergie" makes all of it a matter of health
 */
export function readLimits(text: string, reason: string): LimitsRead {
  const limits: Limit[] = []
  const rest: string[] = []
  let anyHealth = false
  for (const piece of piecesOf(text)) {
    const said = healthReason.test(piece)
    const plain = piece.replace(healthReason, ' ').replace(hardWords, ' ').replace(limitFill, ' ')
    const bare = plainLine(plain).replace(limitLead, '')
    const kinds = wordsOf(bare, limitPatterns)
    anyHealth ||= said
    if (kinds === null && bare !== '') rest.push(said ? bare : piece)
    for (const kind of kinds ?? []) {
      const hard = said || healthReason.test(reason) || hardWords.test(piece) || alwaysHard.includes(kind)
      const before = limits.findIndex((limit) => limit.kind === kind)
      if (before < 0) limits.push({ kind, hard })
      else if (hard) limits[before] = { kind, hard }
    }
  }
  return { limits, rest, health: anyHealth }
}
