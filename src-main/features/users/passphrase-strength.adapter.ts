import type { Match } from '@zxcvbn-ts/core'
import type { PassphraseMeter } from '#main/app/ports.ts'
import type { Guess, PassphraseAdvice } from './passphrase-strength.rules.ts'

/** The text is a string only in here, for as long as the call takes. */
type Meter = (text: string, names: readonly string[]) => Guess

/** Longer ones are strong by the part that is looked at; looking takes time with the square of the length. */
const longestLookedAt = 100

const weaknessOf = (match: Match): PassphraseAdvice | null => {
  const dictionary = String(match['dictionaryName'] ?? '')
  if (match.pattern === 'date') return 'no-dates'
  if (match.pattern === 'regex') return 'no-dates'
  if (['repeat', 'sequence', 'spatial', 'wordSequence'].includes(match.pattern)) return 'no-patterns'
  if (dictionary === 'userInputs' || dictionary.endsWith('names')) return 'no-names'
  return dictionary.startsWith('passwords') ? 'no-known-password' : null
}

const loadMeter = async (): Promise<Meter> => {
  const [{ ZxcvbnFactory }, common, dutch] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-nl-be'),
  ])
  const dictionary = { ...common.dictionary, ...dutch.dictionary }
  const meter = new ZxcvbnFactory({ graphs: common.adjacencyGraphs, dictionary, maxLength: longestLookedAt })
  return (text, names) => {
    const { guesses, sequence } = meter.check(text.slice(0, longestLookedAt), [...names])
    const weaknesses = sequence.map(weaknessOf).filter((advice) => advice !== null)
    return { bits: Math.log2(Math.max(1, guesses)), weaknesses: [...new Set(weaknesses)] }
  }
}

/**
 * Knows the lists of well-known passwords, Dutch words and names. Reading them takes a fifth of a second, so it is done
 * when somebody first types a passphrase and not at start.
 */
export const createPassphraseMeter = (): PassphraseMeter => {
  let meter: Promise<Meter> | null = null
  return {
    guess: async (text, names) => {
      meter ??= loadMeter()
      return (await meter)(text, names)
    },
  }
}
