import type { PublicContext } from '#main/app/context.ts'
import type { Ports } from '#main/app/ports.ts'
import { loadWords } from '#main/app/word-list.ts'
import type { InputOf } from '#main/contract/define.ts'
import { ok } from '#main/core/result.ts'
import { wipe } from '#main/vault/keys.ts'
import { passphraseProblem } from '#main/vault/passphrase.ts'
import { wordListLength } from '#main/vault/words.ts'
import { loadMeter, type Meter } from './passphrase-strength.adapter.ts'
import { adviceFor, bitsOf, levelOf } from './passphrase-strength.rules.ts'
import type { usersContract } from './users.contract.ts'

interface Tools {
  readonly meter: Meter
  readonly words: ReadonlySet<string>
}

/** Once per application: the lists are large, and somebody who types asks for every letter. */
const toolsOf = new WeakMap<Ports, Promise<Tools>>()

const toolsFor = (ports: Ports): Promise<Tools> => {
  const known = toolsOf.get(ports)
  if (known !== undefined) return known
  const words = new Set(loadWords(ports.resourcesFolder))
  const tools = loadMeter().then((meter) => ({ meter, words }))
  toolsOf.set(ports, tools)
  return tools
}

/** How a passphrase would stand up to guessing. Wipes it. */
export async function judgeStrength(
  { ports }: PublicContext,
  { passphrase, names = [] }: InputOf<typeof usersContract.strength>,
) {
  try {
    if (passphrase.length === 0)
      return ok({ level: 'empty' as const, bits: 0, advice: [], acceptable: false })
    const { meter, words } = await toolsFor(ports)
    const acceptable = passphraseProblem(passphrase, names) === null
    const text = Buffer.from(passphrase).toString('utf8')
    const around = names.flatMap((name) => [name, ...name.split(/\s+/)]).filter((name) => name.length > 2)
    const whole = meter(text, around)
    const parts = text.split(/[\s-]+/).filter(Boolean)
    const each = parts.slice(0, 20).map((part) => ({ ...meter(part, around), onList: words.has(part) }))
    const bits = bitsOf(whole, each, Math.log2(wordListLength))
    const level = levelOf(bits, acceptable)
    return ok({ level, bits, advice: adviceFor(level, acceptable, whole.weaknesses), acceptable })
  } finally {
    wipe(passphrase)
  }
}
