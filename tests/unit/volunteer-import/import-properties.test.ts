import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainLine } from '#main/core/plain-text.ts'
import { sensitiveNumbersIn } from '#main/core/sensitive-numbers.ts'
import { answeredFacts } from '#main/features/volunteer-import/volunteer-answers.rules.ts'
import type { RawTable, VolunteerDraft } from '#main/features/volunteer-import/volunteer-import.rules.ts'
import {
  asSeparatedText,
  volunteerListRows,
  volunteerListText,
} from '#tests/support/builders/volunteer-list.ts'
import { bytesOf } from '#tests/support/builders/file-bytes.ts'
import { workbookBytes } from '#tests/support/builders/workbook.ts'
import { readBytes, readRaw, type WholeRead } from '#tests/support/read-volunteer-list.ts'

const header = volunteerListRows[0] ?? []
/** Real cells in the wrong columns, pieces of them, and anything at all. */
const known = volunteerListRows.flat()
const cell = fc.oneof(
  fc.constantFrom(...known, 'ja', 'nee', 'x', 'm.u.v. dinsdag', 'even weken', '2024', 'gestopt', '-', '?'),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme-ascii', maxLength: 60 }),
  fc
    .array(fc.constantFrom(...known.flatMap((text) => text.split(' ')), ',', ';', '(', ')', '/', 'en'), {
      maxLength: 8,
    })
    .map((words) => words.join(' ')),
)
const row = fc.array(cell, { minLength: 1, maxLength: header.length + 2 })
const table = fc.array(row, { minLength: 1, maxLength: 5 })

const rawOf = (rows: readonly (readonly string[])[]): RawTable => ({
  source: 'csv',
  sheet: '',
  rows: [header, ...rows].map((cells, index) => ({ line: index + 1, cells })),
  oddLines: [],
})

function expectRead(read: WholeRead | string): asserts read is WholeRead {
  if (typeof read === 'string') throw new Error(read)
}

const lines = (drafts: readonly VolunteerDraft[]) => drafts.map(({ line }) => line)

describe('any list', () => {
  it('never throws on any bytes, and gives a code or drafts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const read = await readBytes(bytes)
        expect(typeof read === 'string' || Array.isArray(read.drafts)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('never throws on the given list with bytes changed, as text and as workbook', async () => {
    const workbook = await workbookBytes([['Blad', volunteerListRows]])
    const files = [bytesOf.utf8(volunteerListText), bytesOf.utf16(volunteerListText), workbook]
    const change = fc.record({ at: fc.nat(), byte: fc.nat(255) })
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.array(change, { minLength: 1, maxLength: 12 }),
        async (file, changes) => {
          const bytes = Uint8Array.from(file)
          for (const { at, byte } of changes) bytes[at % bytes.length] = byte
          await readBytes(bytes)
        },
      ),
      { numRuns: 200 },
    )
  })

  it('accounts for every line: a volunteer, or stopped with a reason', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const read = readRaw(rawOf(rows))
        if (read === 'too-many-columns') return
        expectRead(read)
        const filled = read.table.rows.map(({ line }) => line)
        expect([...lines(read.drafts), ...lines(read.stopped)].sort((a, b) => a - b)).toEqual(filled)
        for (const { problems } of read.stopped) {
          expect(problems.some(({ severity }) => severity === 'stops')).toBe(true)
        }
        for (const { problems } of read.drafts) {
          expect(problems.some(({ severity }) => severity === 'stops')).toBe(false)
        }
      }),
    )
  })

  it('keeps the words of every cell, except numbers that are never kept', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const read = readRaw(rawOf(rows))
        expectRead(read)
        for (const draft of [...read.drafts, ...read.stopped]) {
          const source = rows[draft.line - 2] ?? []
          const kept = draft.cells.map(({ text }) => text)
          for (const text of source.filter((one) => one !== '' && sensitiveNumbersIn(one).length === 0)) {
            expect(kept).toContain(text)
          }
        }
      }),
    )
  })

  it('never lets a number through that should not be kept', () => {
    const secret = fc.constantFrom('123456782', 'NL91 ABNA 0417 1643 00', 'bsn 12345678')
    fc.assert(
      fc.property(fc.nat(header.length - 1), secret, cell, (column, number, other) => {
        const cells = header.map((_, place) =>
          place === column ? `${number}, hoi` : place === 0 ? 'Anne Jansma' : other,
        )
        const read = readRaw(rawOf([cells]))
        expectRead(read)
        for (const draft of [...read.drafts, ...read.stopped]) {
          for (const text of draft.cells.map((one) => one.text)) expect(sensitiveNumbersIn(text)).toEqual([])
          const { note, availabilityNote, limitsNote, wishes, statusReason } = draft.facts
          for (const text of [note, availabilityNote, limitsNote, wishes, statusReason])
            expect(sensitiveNumbersIn(text)).toEqual([])
        }
      }),
      // The day between finds a place of its own, and what is left of the cell reads as a code.
      { examples: [[0, '123456782', 'DigiD 03-02-2024 2025,']] },
    )
  })

  it('gives the same drafts for the same list, and the proposals as long as nobody answered', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const read = readRaw(rawOf(rows))
        expectRead(read)
        expect(readRaw(rawOf(rows))).toEqual(read)
        for (const draft of read.drafts) {
          expect(answeredFacts(draft, {})).toEqual(draft.facts)
          const ids = draft.questions.map(({ id }) => id)
          expect(new Set(ids).size).toBe(ids.length)
        }
      }),
    )
  })

  it('reads what it would have written, with any separator', async () => {
    const plain = fc
      .string({ unit: 'grapheme-ascii', maxLength: 20 })
      .map((text) => plainLine(text.replaceAll('"', "'")))
    const named = fc.array(plain, { minLength: 1, maxLength: 6 }).map((cells) => ['Anne Jansma', ...cells])
    await fc.assert(
      fc.asyncProperty(
        fc.array(named, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(';', ',', '\t'),
        async (rows, separator) => {
          const read = await readBytes(bytesOf.utf8(asSeparatedText([header, ...rows], separator)))
          expectRead(read)
          rows.forEach((cells, index) => {
            const back = read.table.rows[index]?.cells ?? []
            cells.forEach((text, place) => {
              if (sensitiveNumbersIn(text).length === 0) expect(back[place]).toBe(text)
            })
          })
        },
      ),
      { numRuns: 60 },
    )
  })
})
