import type { Day, PartialDay } from './calendar-day.ts'
import { monthNames } from './day-format.ts'
import { monthPattern, readDay, type DayReading } from './day-reader.ts'

/** A place in a line where somebody wrote a day. */
export interface DaySpan {
  readonly start: number
  readonly end: number
  /** Null when what is written there is no existing day. */
  readonly day: PartialDay | null
}

const inside = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}]|\p{N}[-/.,])(?:`,
    String.raw`\d{4}-\d{2}-\d{2}`,
    String.raw`|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})`,
    String.raw`|\d{1,2}(?:e|ste|de)?[- ](?:${monthPattern})(?!\p{L})\.?(?:[- ](?:\d{4}(?![.,]?\d)|'\d{2}))?`,
    String.raw`|(?<=(?:^|[^\p{L}])(?:in|sinds|per|vanaf|tot|begin|eind|half|van|voor) )(?:${monthPattern})(?!\p{L})\.?(?: \d{4}(?![.,]?\d))?`,
    String.raw`|(?:${monthNames.join('|')})(?: \d{4}(?![.,]?\d))?`,
    String.raw`|(?<=(?:^|[^\p{L}])(?:op|sinds|per|vanaf|d\.?d\.?|van|tot|voor|aanmaning|brief|beschikking) )\d{1,2}[-/]\d{1,2}`,
    String.raw`|vandaag|gisteren|eergisteren`,
    String.raw`)(?![\p{L}\p{N}]|[-/]\p{N})`,
  ].join(''),
  'giu',
)

/** Every day in a line made plain by `plainLine`, in order, without overlap. */
export function scanDays(line: string, today: Day, reading: DayReading = {}): DaySpan[] {
  return [...line.matchAll(inside)].map((match) => {
    const read = readDay(match[0], today, reading)
    return { start: match.index, end: match.index + match[0].length, day: read.ok ? read.value : null }
  })
}
