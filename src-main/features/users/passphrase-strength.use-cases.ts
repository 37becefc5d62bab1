import type { PublicContext } from '#main/app/context.ts'
import { loadWords } from '#main/app/word-list.ts'
import type { InputOf } from '#main/contract/define.ts'
import { ok } from '#main/core/result.ts'
import { wipe } from '#main/vault/keys.ts'
import { passphraseProblem } from '#main/vault/passphrase.ts'
import { wordListLength } from '#main/vault/words.ts'
import { adviceFor, bitsOf, levelOf, type Guess } from './passphrase-strength.rules.ts'
import type { usersContract } from './users.contract.ts'

/** More words than anybody types; what comes after them is a bonus. */
const mostWords = 20

/** How a passphrase would stand up to guessing. Wipes it. */
export async function judgeStrength(
  { ports: { passphraseMeter, resourcesFolder } }: PublicContext,
  { passphrase, names = [] }: InputOf<typeof usersContract.strength>,
) {
  try {
    if (passphrase.length === 0)
      return ok({ level: 'empty' as const, bits: 0, advice: [], acceptable: false })
    const acceptable = passphraseProblem(passphrase, names) === null
    const text = Buffer.from(passphrase).toString('utf8')
    const around = names.flatMap((name) => [name, ...name.split(/\s+/)]).filter((name) => name.length > 2)
    const list = loadWords(resourcesFolder)
    const whole = await passphraseMeter.guess(text, around)
    const each: (Guess & { readonly onList: boolean })[] = []
    for (const word of text
      .split(/[\s-]+/)
      .filter(Boolean)
      .slice(0, mostWords)) {
      each.push({ ...(await passphraseMeter.guess(word, around)), onList: list.includes(word) })
    }
    const bits = bitsOf(whole, each, Math.log2(wordListLength))
    const level = levelOf(bits, acceptable)
    return ok({ level, bits, advice: adviceFor(level, acceptable, whole.weaknesses), acceptable })
  } finally {
    wipe(passphrase)
  }
}
