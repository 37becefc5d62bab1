import type { KdfParams } from '#main/app/ports.ts'

/** RFC 9106's second option as floor: weaker slots are refused, whoever wrote them. */
export const kdfFloor: KdfParams = { memoryKiB: 64 * 1024, passes: 3, lanes: 1 }
/** Above this a header is no setting but an attempt to exhaust the laptop. */
const kdfCeiling: KdfParams = { memoryKiB: 1024 * 1024, passes: 16, lanes: 8 }
export const kdfDefault: KdfParams = { memoryKiB: 128 * 1024, passes: 3, lanes: 1 }

const choicesMiB = [64, 96, 128, 192, 256] as const
/** Unlocking should take at least this long for whoever guesses, and at most the second for whoever waits. */
const aimMs = { least: 700, most: 1500 }

const within = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most

export const isAcceptable = ({ memoryKiB, passes, lanes }: KdfParams): boolean =>
  within(memoryKiB, kdfFloor.memoryKiB, kdfCeiling.memoryKiB) &&
  within(passes, kdfFloor.passes, kdfCeiling.passes) &&
  within(lanes, 1, kdfCeiling.lanes)

/**
 * Picks the memory for a new slot from one measurement at the floor: time grows in step with memory. The smallest
 * choice that takes long enough; on a slow laptop the floor, on a fast one the most.
 * @param floorMs how long one derivation at {@link kdfFloor} took, in milliseconds.
 */
export const chooseKdf = (floorMs: number): KdfParams => {
  const expected = (mib: number): number => (floorMs * mib) / choicesMiB[0]
  const fitting = choicesMiB.filter((mib) => expected(mib) <= aimMs.most)
  const mib = fitting.find((choice) => expected(choice) >= aimMs.least) ?? fitting.at(-1) ?? choicesMiB[0]
  return { ...kdfFloor, memoryKiB: mib * 1024 }
}
