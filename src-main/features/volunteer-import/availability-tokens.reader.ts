import {
  partsOfDay,
  weekDays,
  type PartOfDay,
  type WeekDay,
} from '#main/features/volunteers/volunteer-words.rules.ts'
import {
  dayWords,
  everyDayWords,
  exceptWords,
  fillWords,
  flexibleWords,
  partWords,
  rangeWords,
  weekdaysWords,
  weekendWords,
} from './availability-words.labels.ts'

export type AvailabilityToken =
  | {
      readonly kind: 'days'
      readonly days: readonly WeekDay[]
      readonly text: string
      readonly broad: boolean
    }
  | {
      readonly kind: 'part'
      readonly parts: readonly PartOfDay[]
      readonly text: string
      readonly many: boolean
    }
  | { readonly kind: 'flexible' | 'except' | 'fill' | 'other'; readonly text: string }

const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})(?![\\p{L}\\p{N}])\\.?`, 'iu')
const dayPattern = dayWords.map(([, pattern]) => pattern).join('|')
const range = whole(`(${dayPattern})\\.? ?(?:${rangeWords}) ?(${dayPattern})`)
const days = dayWords.map(([day, pattern]) => [day, whole(pattern)] as const)
const parts = partWords.map(([part, pattern]) => [part, whole(pattern)] as const)
const sets: readonly (readonly [readonly WeekDay[], RegExp])[] = [
  [weekDays.slice(0, 5), whole(weekdaysWords)],
  [weekDays, whole(everyDayWords)],
  [weekDays.slice(5), whole(weekendWords)],
]
const flexible = whole(flexibleWords)
const except = new RegExp(`^(?:${exceptWords})(?=[\\s]|$)`, 'iu')
const fill = whole(fillWords)
const after = /^(?:na|vanaf) ?(\d{1,2})(?:[.:]\d{2})?(?: ?uur| ?u)?/iu
const until = /^(?:tot|voor|vóór) ?(\d{1,2})(?:[.:]\d{2})?(?: ?uur| ?u)?/iu

const dayOf = (text: string): WeekDay | undefined => days.find(([, pattern]) => pattern.test(text))?.[0]

/** Days from the first to the last, over the weekend when needed: "vr-ma". */
function daysBetween(from: WeekDay, to: WeekDay): readonly WeekDay[] {
  const start = weekDays.indexOf(from)
  const count = (weekDays.indexOf(to) - start + 7) % 7
  const twice = [...weekDays, ...weekDays]
  return twice.slice(start, start + count + 1)
}

/** Parts of a day that lie after or before an hour; it is written down as well, because it says more. */
function byHour(text: string): readonly [readonly PartOfDay[], string] | null {
  const late = after.exec(text)
  if (late !== null) {
    const hour = Number(late[1])
    return [partsOfDay.slice(hour >= 17 ? 2 : hour >= 12 ? 1 : 0), late[0]]
  }
  const early = until.exec(text)
  if (early === null) return null
  const hour = Number(early[1])
  return [partsOfDay.slice(0, hour <= 12 ? 1 : hour <= 18 ? 2 : 3), early[0]]
}

function tokenAt(rest: string): AvailabilityToken {
  const ranged = range.exec(rest)
  const [from, to] = [dayOf(ranged?.[1] ?? ''), dayOf(ranged?.[2] ?? '')]
  if (ranged !== null && from !== undefined && to !== undefined) {
    return { kind: 'days', days: daysBetween(from, to), text: ranged[0], broad: false }
  }
  for (const [set, pattern] of sets) {
    const text = pattern.exec(rest)?.[0]
    if (text !== undefined) return { kind: 'days', days: set, text, broad: true }
  }
  for (const [part, pattern] of parts) {
    const text = pattern.exec(rest)?.[0]
    if (text !== undefined) return { kind: 'part', parts: part, text, many: /(?:en|overdag)$/iu.test(text) }
  }
  for (const [day, pattern] of days) {
    const text = pattern.exec(rest)?.[0]
    if (text !== undefined) return { kind: 'days', days: [day], text, broad: false }
  }
  for (const [kind, pattern] of [
    ['flexible', flexible],
    ['except', except],
    ['fill', fill],
  ] as const) {
    const text = pattern.exec(rest)?.[0]
    if (text !== undefined) return { kind, text }
  }
  return { kind: 'other', text: /^(?:[\p{L}\p{N}'’]+|.)/u.exec(rest)?.[0] ?? rest }
}

/** One clause as words that mean something. `timed`: an hour was said, so that the words stay in the note as well. */
export function availabilityTokens(clause: string): {
  readonly tokens: readonly AvailabilityToken[]
  readonly timed: boolean
} {
  const tokens: AvailabilityToken[] = []
  let timed = false
  let rest = clause
  for (;;) {
    rest = rest.replace(/^[\s+&/:().-]+/u, '')
    if (rest === '') return { tokens, timed }
    const hour = byHour(rest)
    if (hour !== null) timed = true
    const token: AvailabilityToken =
      hour === null ? tokenAt(rest) : { kind: 'part', parts: hour[0], text: hour[1], many: true }
    tokens.push(token)
    rest = rest.slice(Math.max(1, token.text.length))
  }
}
