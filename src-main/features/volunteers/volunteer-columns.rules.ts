import { fieldsOf, rowsOf } from '#main/core/untyped.ts'
import {
  languageLevels,
  limitKinds,
  type Limit,
  type LimitKind,
  type SpokenLanguage,
} from './volunteer-words.rules.ts'

/** Languages out of stored JSON. @throws when it holds anything else: a damaged row, never an empty list. */
export function languagesIn(stored: unknown): readonly SpokenLanguage[] {
  return listIn(stored).map((entry) => {
    const { name, level } = fieldsOf(entry)
    const known = languageLevels.find((one) => one === level)
    if (typeof name !== 'string' || known === undefined) throw new Error('a stored language cannot be read')
    return { name, level: known }
  })
}

/** Limits out of stored JSON. @throws when it holds anything else. */
export function limitsIn(stored: unknown): readonly Limit[] {
  return listIn(stored).map((entry) => {
    const { kind, hard } = fieldsOf(entry)
    const known = limitKinds.find((one) => one === kind)
    if (known === undefined || typeof hard !== 'boolean') throw new Error('a stored limit cannot be read')
    return { kind: known, hard }
  })
}

function listIn(stored: unknown): readonly unknown[] {
  const rows = rowsOf(stored)
  if (rows === undefined) throw new Error('a stored list cannot be read')
  return rows
}

/** Each word once, in the order of its own list. */
export const tidyWords = <const T extends string>(options: readonly T[], given: readonly T[]): readonly T[] =>
  options.filter((option) => given.includes(option))

/** Each language once, by name whatever its capitals; the last word about its level counts. */
export function tidyLanguages(given: readonly SpokenLanguage[]): readonly SpokenLanguage[] {
  const byName = new Map<string, SpokenLanguage>()
  for (const { name, level } of given) {
    const bare = name.trim()
    if (bare !== '') byName.set(bare.toLowerCase(), { name: bare, level })
  }
  return [...byName.values()]
}

/** Each limit once, in the order of its own list; said hard once is hard. */
export function tidyLimits(given: readonly Limit[]): readonly Limit[] {
  const hard = (kind: LimitKind) => given.some((limit) => limit.kind === kind && limit.hard)
  const kinds = given.map(({ kind }) => kind)
  return tidyWords(limitKinds, kinds).map((kind) => ({ kind, hard: hard(kind) }))
}
