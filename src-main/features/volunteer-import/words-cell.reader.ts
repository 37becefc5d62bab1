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

/** The entry of a list whose pattern is the whole piece. */
export function wholeWord<Code>(
  piece: string,
  words: readonly (readonly [code: Code, pattern: string])[],
): Code | null {
  const found = words.find(([, pattern]) => new RegExp(`^(?:${pattern})$`, 'iu').test(piece))
  return found?.[0] ?? null
}

/** The piece itself, else what stands on both sides of "en" and "/", when each of those is known. */
function wordsOf<Code>(piece: string, words: readonly (readonly [Code, string])[]): readonly Code[] | null {
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
    const words = wordsOf(piece, skillWords)
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
}

/**
 * "rokers" is rather not; "katten (allergie)" is never, and why is not written down: that is about health. "Alleenstaande
 * vrouwen thuis" is never too.
 */
export function readLimits(text: string): LimitsRead {
  const limits: Limit[] = []
  const rest: string[] = []
  for (const piece of piecesOf(text)) {
    const health = healthReason.test(piece)
    const plain = plainLine(
      piece
        .replace(healthReason, ' ')
        .replace(hardWords, ' ')
        .replace(/[():]|\b(?:voor|ivm|i\.v\.m\.)(?!\p{L})/giu, ' '),
    )
    const bare = plain.replace(/^(?:geen|bij|met|niet bij|van) /iu, '')
    const kinds = wordsOf(bare, limitWords)
    if (kinds === null) {
      if (bare !== '') rest.push(health ? bare : piece)
      continue
    }
    for (const kind of kinds) {
      const hard = health || hardWords.test(piece) || alwaysHard.includes(kind)
      const before = limits.findIndex((limit) => limit.kind === kind)
      if (before < 0) limits.push({ kind, hard })
      else if (hard) limits[before] = { kind, hard }
    }
  }
  return { limits, rest }
}
