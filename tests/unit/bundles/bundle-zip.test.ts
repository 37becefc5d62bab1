import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  packFiles,
  packLimits,
  unpackFiles,
  type PackedFile,
} from '#main/features/bundles/bundle-zip.adapter.ts'

const madeAt = '2026-11-20T09:40:00.000Z'
const text = (name: string, words: string): PackedFile => ({ name, bytes: Buffer.from(words) })
const readable = (files: readonly PackedFile[]) =>
  files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('utf8')])

const three = [text('a.txt', 'Één'), text('tabellen/b.csv', 'twee'.repeat(5000)), text('leeg.txt', '')]

describe('X3 a package', () => {
  test('gives back what went in, with and without a passphrase', async () => {
    for (const passphrase of [null, 'appel-boom-citroen-dak-ezel-fiets']) {
      const opened = await unpackFiles(await packFiles(three, passphrase, madeAt), passphrase)
      expect(opened.ok && readable(opened.value)).toEqual(readable(three))
    }
  })

  test('says nothing of what is in it but the names', async () => {
    const packed = Buffer.from(await packFiles([text('a.txt', 'Fatima Yilmaz')], 'zes woorden', madeAt))
    expect(packed.includes('a.txt')).toBe(true)
    expect(packed.includes('Fatima')).toBe(false)
  })

  test('refuses another passphrase, an empty one and none', async () => {
    const packed = await packFiles(three, 'goed', madeAt)
    for (const passphrase of ['slecht', '', null]) {
      expect(await unpackFiles(packed, passphrase)).toEqual({ ok: false, failure: 'wrong-passphrase' })
    }
  })

  test('is never made with an empty passphrase', async () => {
    await expect(packFiles(three, '', madeAt)).rejects.toThrow(RangeError)
  })

  test('is the same twice from the same files, so that the clock of the machine is not in it', async () => {
    const [one, two] = [await packFiles(three, null, madeAt), await packFiles(three, null, madeAt)]
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true)
  })

  test('with any single byte changed never gives other content', async () => {
    const packed = await packFiles(three.slice(0, 2), 'goed', madeAt)
    await fc.assert(
      fc.asyncProperty(fc.nat(packed.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const changed = Uint8Array.from(packed)
        changed[at] = (changed[at] ?? 0) ^ flip
        const opened = await unpackFiles(changed, 'goed')
        if (!opened.ok) return
        const known = new Set(three.map(({ bytes }) => Buffer.from(bytes).toString('hex')))
        for (const { bytes } of opened.value) expect(known).toContain(Buffer.from(bytes).toString('hex'))
      }),
      { numRuns: 60 },
    )
  })

  test('anything else is refused without a surprise', async () => {
    expect(await unpackFiles(new Uint8Array(), null)).toEqual({ ok: false, failure: 'not-a-zip' })
    expect(await unpackFiles(Buffer.from('geen zip'.repeat(100)), null)).toEqual({
      ok: false,
      failure: 'not-a-zip',
    })
    const packed = await packFiles(three, null, madeAt)
    const half = await unpackFiles(packed.slice(0, packed.length / 2), null)
    expect(half.ok).toBe(false)
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const opened = await unpackFiles(bytes, 'x')
        expect(opened.ok).toBe(false)
      }),
    )
  })

  test('that would fill the memory is not unpacked', async () => {
    const bomb = await packFiles(
      Array.from({ length: packLimits.files + 1 }, (_, i) => text(`${i}.txt`, '')),
      null,
      madeAt,
    )
    expect(await unpackFiles(bomb, null)).toEqual({ ok: false, failure: 'too-large' })
    const large = await packFiles([text('a.txt', 'a'.repeat(1000))], null, madeAt)
    const record = Buffer.from(large).lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]))
    Buffer.from(large.buffer).writeUInt32LE(packLimits.unpacked + 1, record + 24)
    expect(await unpackFiles(large, null)).toEqual({ ok: false, failure: 'too-large' })
  })
})
