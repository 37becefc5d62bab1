import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { KeyDerivation } from '#main/app/ports.ts'
import { parseHeader, serialiseHeader, type VaultHeader } from '#main/vault/header.ts'
import { kdfFloor } from '#main/vault/kdf-params.ts'
import { openWithPassphrase } from '#main/vault/slots.ts'
import { headerPassphrase, makeTestHeader, opens } from '#tests/support/header-fixture.ts'
import { realKeyDerivation } from '#tests/support/kdf-worker-path.ts'

let header: VaultHeader
let bytes: Uint8Array
/** The right key for the first slot, derived once; any other question gets another answer. */
let once: KeyDerivation

beforeAll(async () => {
  header = await makeTestHeader(realKeyDerivation)
  bytes = serialiseHeader(header)
  const slot = header.slots[0]
  if (slot?.kind !== 'passphrase') throw new Error('the first slot is a passphrase')
  const key = await realKeyDerivation.derive(headerPassphrase, slot.salt, slot.kdf)
  const question = JSON.stringify([[...slot.salt], slot.kdf])
  once = {
    derive: (_, salt, kdf) =>
      Promise.resolve(
        JSON.stringify([[...salt], kdf]) === question
          ? Uint8Array.from(key)
          : new Uint8Array(createHash('sha256').update(salt).update(JSON.stringify(kdf)).digest()),
      ),
  }
})

const flipped = (at: number, mask: number): Uint8Array => {
  const copy = Uint8Array.from(bytes)
  copy[at] = (copy[at] ?? 0) ^ mask
  return copy
}

/** What somebody would do who changes a header on purpose: make the checksum fit again. */
const withFreshChecksum = (altered: Uint8Array): Uint8Array => {
  const text = Buffer.from(altered).toString('latin1')
  const body = text.slice(0, text.lastIndexOf(',\n  "checksum"'))
  const checksum = createHash('sha256').update(body, 'utf8').digest('base64')
  return Buffer.from(`${body},\n  "checksum": "${checksum}"\n}\n`, 'latin1')
}

const spans = (pattern: RegExp): readonly (readonly [number, number])[] =>
  [...Buffer.from(bytes).toString('latin1').matchAll(pattern)].map((match) => [
    match.index,
    match.index + match[0].length,
  ])

test('K1 the header opens as it was written', async () => {
  expect(await opens(bytes, realKeyDerivation)).toBe('open')
  expect(await opens(bytes, once)).toBe('open')
})

test('K1 every byte of a header altered: seen as damage, before anything is derived', () => {
  for (let at = 0; at < bytes.length; at += 1) {
    for (const mask of [0x01, 0x20, 0x80]) {
      expect(parseHeader(flipped(at, mask)).ok, `byte ${at}`).toBe(false)
    }
  }
  for (let length = 0; length < bytes.length; length += 1)
    expect(parseHeader(bytes.subarray(0, length)).ok).toBe(false)
})

test('K1 every byte altered with a checksum that fits: still refused', async () => {
  const end = Buffer.from(bytes).toString('latin1').lastIndexOf(',\n  "checksum"')
  for (let at = 0; at < end; at += 1) {
    for (const mask of [0x01, 0x02, 0x20]) {
      expect(await opens(withFreshChecksum(flipped(at, mask)), once), `byte ${at}`).not.toBe('open')
    }
  }
})

test('K1 salt and parameters of the slot altered: refused by the real derivation', async () => {
  const salt = spans(/"salt": "[^"]+"/g)[0] ?? [0, 0]
  const kdf = spans(/"memoryKiB": \d+,\s+"passes": \d+,\s+"lanes": \d+/g)[0] ?? [0, 0]
  expect(salt[1]).toBeGreaterThan(salt[0])
  expect(kdf[1]).toBeGreaterThan(kdf[0])
  const reached = new Set<string>()
  for (const [from, to] of [salt, kdf]) {
    for (let at = from; at < to; at += 1) {
      const altered = withFreshChecksum(flipped(at, 0x01))
      if (parseHeader(altered).ok) reached.add(String(at))
      const outcome = await opens(altered, realKeyDerivation)
      expect(['wrong-passphrase', 'header-damaged']).toContain(outcome)
    }
  }
  // Otherwise the parser alone would have done the work and the derivation was never asked.
  expect(reached.size).toBeGreaterThan(15)
}, 120_000)

test('K1 parameters below the floor are refused, also with a checksum that fits', () => {
  const text = Buffer.from(bytes).toString('latin1')
  const weaker = [
    text.replace(`"memoryKiB": ${kdfFloor.memoryKiB}`, '"memoryKiB": 65535'),
    text.replace('"passes": 3', '"passes": 2'),
    text.replace('"lanes": 1', '"lanes": 0'),
    text.replace(`"memoryKiB": ${kdfFloor.memoryKiB}`, '"memoryKiB": 4294967296'),
  ]
  for (const altered of weaker) {
    expect(altered).not.toBe(text)
    expect(parseHeader(withFreshChecksum(Buffer.from(altered, 'latin1')))).toEqual({
      ok: false,
      failure: 'header-damaged',
    })
  }
})

test('a slot moved to another vault, another id or another kind does not open', async () => {
  const [slot, second] = header.slots
  if (slot?.kind !== 'passphrase' || second === undefined) throw new Error('two slots')
  const tries: VaultHeader[] = [
    { ...header, vaultId: '01930000-0000-7000-8000-00000000ffff' },
    { ...header, slots: [{ ...slot, id: second.id }] },
    { ...header, slots: [{ ...slot, kdf: { ...slot.kdf, passes: 4 } }] },
  ]
  for (const altered of tries) expect(await openWithPassphrase(altered, headerPassphrase, once)).toBeNull()
  expect(await openWithPassphrase(header, headerPassphrase, once)).not.toBeNull()
})

test('another slot taken away, added twice or put in another order breaks the seal', async () => {
  const [one, two, three] = header.slots
  if (one === undefined || two === undefined || three === undefined) throw new Error('three slots')
  for (const slots of [[one], [one, three], [one, three, two], [one, two]]) {
    expect(await opens(serialiseHeader({ ...header, slots }), once)).toBe('header-damaged')
  }
})

test('a header of a later version is named as such, a damaged one of a later version as damaged', () => {
  const text = Buffer.from(bytes).toString('latin1').replace('"version": 1', '"version": 2')
  expect(parseHeader(withFreshChecksum(Buffer.from(text, 'latin1')))).toEqual({
    ok: false,
    failure: 'newer-version',
  })
  expect(parseHeader(Buffer.from(text, 'latin1'))).toEqual({ ok: false, failure: 'header-damaged' })
})

test('reading a header answers for any bytes whatsoever', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 3000 }), (any) => {
      expect(parseHeader(any).ok).toBe(false)
    }),
  )
  fc.assert(
    fc.property(fc.json(), (json) => {
      const text = json.endsWith('}') ? `${json.slice(0, -1).trimEnd()}` : json
      const checksum = createHash('sha256').update(text, 'utf8').digest('base64')
      expect(parseHeader(new TextEncoder().encode(`${text},\n  "checksum": "${checksum}"\n}\n`)).ok).toBe(
        false,
      )
    }),
  )
})

test('what is written reads back the same', () => {
  const read = parseHeader(bytes)
  expect(read).toEqual({ ok: true, value: header })
})
