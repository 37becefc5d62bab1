import { join } from 'node:path'
import fc from 'fast-check'
import { expect } from 'vitest'
import { appContract } from '#main/contract/app-contract.ts'
import type { CallDefinition } from '#main/contract/define.ts'
import { fitting } from '#tests/support/payloads.ts'
import { tempFolder } from '#tests/support/temp-folder.ts'

export interface Call {
  readonly name: string
  readonly definition: CallDefinition
}
/** Every call there is, with its wire name. */
export const calls: readonly Call[] = Object.entries(appContract).flatMap(([feature, entries]) =>
  Object.entries<CallDefinition>(entries).map(([call, definition]) => ({
    name: `${feature}.${call}`,
    definition,
  })),
)

export type IdFor = (field: string) => string
const looksLikeId = (field: string): boolean => /^ids?$|Ids?$/.test(field)

/** Words that let an input through to where something is changed; what is written goes to a folder of this test. */
function wordsIn(folder: string): (field: string) => readonly string[] {
  const words: Readonly<Record<string, readonly string[]>> = {
    field: ['address', 'reading'],
    kind: ['eviction', 'rent', 'wage'],
    creditorKind: ['other'],
    amountText: ['12,50'],
    path: [join(folder, 'stuk.pdf')],
    passphrasePath: [join(folder, 'woorden.txt')],
    folder: [folder],
  }
  return (field) => (field.endsWith('DayText') ? ['8-12-2026'] : (words[field] ?? []))
}

/** Inputs that fit a call, in which every id is what it should be aimed at. */
export function aimed({ name, definition }: Call, idFor: readonly IdFor[], count: number): unknown[] {
  const seed = [...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) | 0
  const inputs = fc.sample(fitting(definition.input, wordsIn(tempFolder())), {
    seed,
    numRuns: Math.max(count, 60),
  })
  const fits: unknown[] = []
  for (const input of inputs) {
    const aimedAt = withIds(input, idFor[fits.length % idFor.length] ?? (() => ''))
    if (fits.length < count && definition.input.safeParse(aimedAt).success) fits.push(aimedAt)
  }
  // Otherwise a call would be tested with nothing.
  expect(fits.length, name).toBeGreaterThan(0)
  return fits
}

function withIds(input: unknown, idFor: IdFor): unknown {
  if (Array.isArray(input)) return input.map((part: unknown) => withIds(part, idFor))
  if (typeof input !== 'object' || input === null || ArrayBuffer.isView(input)) return input
  return Object.fromEntries(
    Object.entries(input).map(([field, value]) => [
      field,
      looksLikeId(field) ? idsInstead(value, idFor(field)) : withIds(value, idFor),
    ]),
  )
}
const idsInstead = (value: unknown, id: string): unknown => (Array.isArray(value) ? [id] : id)

/** Each of these, whatever the field is called. */
export const anywhere = (ids: readonly string[]): IdFor[] => ids.map((id) => () => id)

/** No trace and no id may stand in an answer. */
export function expectNothingOf(told: readonly string[], { name }: Call, reply: unknown): void {
  const text = JSON.stringify(reply)
  for (const trace of told) expect(text.includes(trace), `${name} tells ${trace}`).toBe(false)
}
