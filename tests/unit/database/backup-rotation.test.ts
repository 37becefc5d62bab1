import fc from 'fast-check'
import { expect, test } from 'vitest'
import { backupsToDrop, type BackupFile } from '#main/database/backup.ts'

const dayMs = 24 * 60 * 60 * 1000
const now = '2026-11-20T09:40:00.000Z'
const aged = (days: number): BackupFile => {
  const madeAt = new Date(Date.parse(now) - days * dayMs).toISOString()
  return { path: `/x/${madeAt}`, madeAt, bytes: 1 }
}
const keptDays = (backups: readonly BackupFile[]): number[] => {
  const dropped = new Set(backupsToDrop(backups, now))
  return backups
    .filter((backup) => !dropped.has(backup))
    .map((b) => Math.round((Date.parse(now) - Date.parse(b.madeAt)) / dayMs))
}

test('R6 one a day for a year: the ten newest, the newest of each of eight weeks, nothing beyond sixty days', () => {
  const kept = keptDays(Array.from({ length: 365 }, (_, day) => aged(day)))
  expect(kept.slice(0, 10)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  // 2026-11-20 is a Friday; older weeks keep their Sunday.
  expect(kept.slice(10)).toEqual([12, 19, 26, 33, 40, 47])
})

test('R6 the newest copy always stays, however old', () => {
  expect(keptDays([aged(400)])).toEqual([400])
  expect(keptDays([aged(61), aged(59), aged(400)])).toEqual([59])
})

test('R6 for any set: the newest stays, at most eighteen are left, none but the newest beyond sixty days', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 500, noNaN: true }), { minLength: 1, maxLength: 120 }),
      (ages) => {
        const backups = ages.map(aged)
        const kept = keptDays(backups)
        expect(kept.length).toBeGreaterThan(0)
        expect(kept.length).toBeLessThanOrEqual(18)
        expect(Math.min(...kept)).toBe(Math.round(Math.min(...ages)))
        expect(
          kept
            .toSorted((a, b) => a - b)
            .slice(1)
            .every((age) => age <= 60),
        ).toBe(true)
      },
    ),
  )
})
