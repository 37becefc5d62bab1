import { Temporal } from 'temporal-polyfill'
import type { Clock } from './ports.ts'

/** Residents, gemeenten and terms all live by Dutch time, wherever the laptop thinks it is. */
const zone = 'Europe/Amsterdam'

/**
 * The machine's time. With a start (`2026-11-20T10:40`, Dutch local time) the clock begins there and goes on
 * ticking, or stands still when `frozen`, so that practice and journeys always play on the same day.
 * @throws RangeError when the start is no local date and time.
 */
export function createSystemClock(start: string | null, frozen = false): Clock {
  const begin = Temporal.Now.instant()
  const shown = start === null ? begin : Temporal.PlainDateTime.from(start).toZonedDateTime(zone).toInstant()
  const instant = () => (frozen ? shown : shown.add(begin.until(Temporal.Now.instant())))
  return {
    now: () => instant().toString({ fractionalSecondDigits: 3 }),
    today: () => instant().toZonedDateTimeISO(zone).toPlainDate().toString(),
  }
}
