import { randomBytes } from 'node:crypto'
import type { Clock, IdSource, RandomSource } from './ports.ts'

export const systemRandom: RandomSource = { bytes: (count) => new Uint8Array(randomBytes(count)) }

/**
 * UUIDv7 (RFC 9562): 48 bits of time first, so that ids sort by age, then a counter that keeps ids of one
 * millisecond in order, then chance.
 */
export function createIdSource(clock: Pick<Clock, 'now'>, random: RandomSource): IdSource {
  let lastMillis = 0
  let counter = 0
  return {
    next() {
      const millis = Date.parse(clock.now())
      counter = millis === lastMillis ? counter + 1 : 0
      lastMillis = millis
      const tail = Buffer.from(random.bytes(8))
      // Two bits of variant on top of 62 bits of chance.
      tail[0] = ((tail[0] ?? 0) & 0x3f) | 0x80
      const time = millis.toString(16).padStart(12, '0')
      const order = (counter & 0xfff).toString(16).padStart(3, '0')
      const hex = `${time}7${order}${tail.toString('hex')}`
      return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join(
        '-',
      )
    },
  }
}
