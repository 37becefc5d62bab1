import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chooseKdf, isAcceptable, kdfDefault, kdfFloor } from '#main/vault/kdf-params.ts'

test.each([
  [1500, 64],
  [5000, 64],
  [900, 64],
  [500, 96],
  [361, 128],
  [250, 192],
  [180, 256],
  [20, 256],
])('%d ms at the floor asks for %d MiB', (floorMs, mib) => {
  expect(chooseKdf(floorMs)).toEqual({ memoryKiB: mib * 1024, passes: 3, lanes: 1 })
})

test('whatever was measured, the choice is acceptable and waits in the wanted range where that is possible', () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 20_000, noNaN: true }), (floorMs) => {
      const chosen = chooseKdf(floorMs)
      expect(isAcceptable(chosen)).toBe(true)
      const expectedMs = (floorMs * chosen.memoryKiB) / kdfFloor.memoryKiB
      if (floorMs >= 175 && floorMs <= 1500) {
        expect(expectedMs).toBeLessThanOrEqual(1500)
        expect(expectedMs).toBeGreaterThanOrEqual(700)
      }
    }),
  )
})

test('the floor and the default are acceptable; less of anything is not', () => {
  expect(isAcceptable(kdfFloor)).toBe(true)
  expect(isAcceptable(kdfDefault)).toBe(true)
  expect(isAcceptable({ ...kdfFloor, memoryKiB: kdfFloor.memoryKiB - 1 })).toBe(false)
  expect(isAcceptable({ ...kdfFloor, passes: 2 })).toBe(false)
  expect(isAcceptable({ ...kdfFloor, lanes: 0 })).toBe(false)
  expect(isAcceptable({ ...kdfFloor, memoryKiB: 70_000.5 })).toBe(false)
  expect(isAcceptable({ ...kdfFloor, memoryKiB: Number.NaN })).toBe(false)
})
