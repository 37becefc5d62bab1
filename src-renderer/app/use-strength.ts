import { useEffect, useState } from 'react'
import type { PassphraseAdvice, StrengthLevel } from '#main/features/users/passphrase-strength.rules.ts'
import { api } from './api.ts'
import { secretOf } from './secret.ts'

export interface Strength {
  readonly level: StrengthLevel
  /** Most useful first. */
  readonly advice: readonly PassphraseAdvice[]
}

const nothing: Strength = { level: 'empty', advice: [] }
/** Milliseconds without a key before it is judged. */
const pause = 150

/**
 * How a passphrase would fare, while it is typed. Asked outside the memory of answers: a passphrase is no key to look
 * something up by.
 * @param names of people and organisation on the same form
 */
export function useStrength(passphrase: string, names: readonly string[] = []): Strength {
  const [strength, setStrength] = useState(nothing)
  const beside = names.filter((name) => name.trim() !== '').join('\n')
  useEffect(() => {
    let current = true
    const judge = async (): Promise<void> => {
      const reply = await api.users.strength({ passphrase: secretOf(passphrase), names: namesOf(beside) })
      if (current && reply.ok) setStrength(reply.value)
    }
    const timer = setTimeout(() => void judge(), pause)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [passphrase, beside])
  return passphrase === '' ? nothing : strength
}

const namesOf = (beside: string): string[] => (beside === '' ? [] : beside.split('\n').slice(0, 4))
