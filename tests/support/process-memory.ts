import { closeSync, openSync, readFileSync, readSync } from 'node:fs'

const chunkBytes = 8 * 1024 * 1024

/** How often each needle lies in the writable memory of another process. Linux; needs the right to look. */
export const countInMemory = (pid: number, needles: readonly Uint8Array[]): readonly number[] => {
  const wanted = needles.map((needle) => Buffer.from(needle))
  const overlap = Math.max(...wanted.map((needle) => needle.length)) - 1
  const counts = wanted.map(() => 0)
  const memory = openSync(`/proc/${pid}/mem`, 'r')
  try {
    for (const [start, end] of writableRegions(pid)) {
      for (let at = start; at < end; at += chunkBytes) {
        const chunk = Buffer.alloc(Math.min(chunkBytes + overlap, end - at))
        const read = readOrNothing(memory, chunk, at)
        const seen = chunk.subarray(0, read)
        wanted.forEach((needle, i) => {
          for (let hit = seen.indexOf(needle); hit >= 0; hit = seen.indexOf(needle, hit + 1)) {
            // What lies wholly in the overlap is counted with the next chunk.
            if (hit < chunkBytes) counts[i] = (counts[i] ?? 0) + 1
          }
        })
      }
    }
  } finally {
    closeSync(memory)
  }
  return counts
}

const writableRegions = (pid: number): readonly (readonly [number, number])[] =>
  readFileSync(`/proc/${pid}/maps`, 'latin1')
    .split('\n')
    .flatMap((line) => {
      const [, from, to, rights] = /^([0-9a-f]+)-([0-9a-f]+) (\S{4})/.exec(line) ?? []
      if (from === undefined || to === undefined || rights?.startsWith('rw') !== true) return []
      return [[Number.parseInt(from, 16), Number.parseInt(to, 16)] as const]
    })

const readOrNothing = (memory: number, chunk: Buffer, at: number): number => {
  try {
    return readSync(memory, chunk, 0, chunk.length, at)
  } catch {
    // A page that nobody ever touched, or that went away between the list and now.
    return 0
  }
}
