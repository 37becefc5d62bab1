import { plainLine } from '#main/core/plain-text.ts'
import {
  dayParts as allDayParts,
  isDayPart,
  partsOfDay,
  weekDays,
  type DayPart,
  type PartOfDay,
  type WeekDay,
} from '#main/features/volunteers/volunteer-words.rules.ts'
import { availabilityClause, type AvailabilityGroup } from './availability-groups.reader.ts'
import type {
  AlternativeCode,
  ImportAlternative,
  ImportQuestion,
  QuestionCode,
} from './volunteer-import.rules.ts'

export interface AvailabilityRead {
  /** Day parts that leave no doubt, in the order of a week. */
  readonly sure: readonly DayPart[]
  readonly questions: readonly ImportQuestion[]
  /** Pieces that say more than days and parts: hours, every other week, except Tuesday. */
  readonly note: string
}

const working = weekDays.slice(0, 5)
const daytime: readonly PartOfDay[] = ['morning', 'afternoon']

const cross = (days: readonly WeekDay[], parts: readonly PartOfDay[]): readonly DayPart[] =>
  days.flatMap((day) => parts.map((part) => `${day}-${part}`)).filter(isDayPart)

type Choice = readonly [AlternativeCode, readonly DayPart[]]
interface Asked {
  readonly code: QuestionCode
  readonly part: string
  readonly choices: readonly [Choice, ...Choice[]]
}

/** "do": daytime unless the piece behind it says otherwise for the whole row: "ma, wo, vr ochtend". */
function askPart(
  days: readonly WeekDay[],
  part: string,
  next: AvailabilityGroup | undefined,
  joined: boolean,
): Asked {
  const shared = next !== undefined && next.days.length > 0 && next.parts.length > 0 ? next.parts : null
  const own: Choice = ['daytime', cross(days, daytime)]
  const others: readonly Choice[] = [
    ['morning', cross(days, ['morning'])],
    ['afternoon', cross(days, ['afternoon'])],
    ['evening', cross(days, ['evening'])],
    ['whole-day', cross(days, partsOfDay)],
  ]
  if (shared === null) return { code: 'day-without-part', part, choices: [own, ...others] }
  const same: Choice = ['same-part', cross(days, shared)]
  const said = `${part}, ${next?.text ?? ''}`
  return {
    code: 'part-for-both-days',
    part: said,
    choices: joined ? [same, own, ...others] : [own, same, ...others],
  }
}

/** "avonden" is of the working days first; "avond" behind "ma ochtend" may be of that Monday. */
function askDays({ parts, many, text }: AvailabilityGroup, before: AvailabilityGroup | undefined): Asked {
  const weekdays: Choice = ['weekdays', cross(working, parts)]
  const week: Choice = ['all-week', cross(weekDays, parts)]
  const same: readonly Choice[] =
    before === undefined || before.days.length === 0 || many ? [] : [['same-days', cross(before.days, parts)]]
  const [first = weekdays, ...rest] = [...same, weekdays, week]
  return { code: 'which-days', part: text, choices: [first, ...rest] }
}

const askFlexible = (part: string): Asked => ({
  code: 'flexible',
  part,
  choices: [
    ['weekdays', cross(working, partsOfDay)],
    ['weekdays-daytime', cross(working, daytime)],
    ['all-week', allDayParts],
    ['not-known', []],
  ],
})

/** "zaterdagochtend" and "maandag- en" as words of their own. */
const gluedPart = /(dag)(ochtend|morgen|middag|namiddag|avond)/giu
const gluedDay = /(dag)-(?=\s)/giu

/** Walks along the pieces: what is complete is sure, the rest is asked. */
function sortGroups(groups: readonly AvailabilityGroup[]): {
  readonly sure: readonly DayPart[]
  readonly asked: readonly Asked[]
} {
  const sure: DayPart[] = []
  const asked: Asked[] = []
  for (let index = 0; index < groups.length; index += 1) {
    const group = groups[index]
    if (group === undefined) continue
    if (group.parts.length > 0 && group.days.length > 0) sure.push(...cross(group.days, group.parts))
    else if (group.days.length === 0) asked.push(askDays(group, groups[index - 1]))
    else {
      const last = groups.findIndex(({ parts }, place) => place > index && parts.length > 0)
      const bare = groups.slice(index, last < 0 ? groups.length : last)
      const days = bare.flatMap((one) => one.days)
      asked.push(
        askPart(
          days,
          bare.map(({ text }) => text).join(', '),
          last < 0 ? undefined : groups[last],
          bare.length > 1,
        ),
      )
      index += bare.length - 1
    }
  }
  return { sure, asked }
}

/** Answers that mean the same are given once. */
function toQuestion(
  { code, part, choices }: Asked,
  index: number,
  without: ReadonlySet<DayPart>,
): ImportQuestion {
  const clean = choices.map(([choice, parts]): ImportAlternative => ({
    code: choice,
    dayParts: allDayParts.filter((dayPart) => parts.includes(dayPart) && !without.has(dayPart)),
  }))
  const [first, ...others] = clean.filter(
    ({ dayParts }, place) => clean.findIndex((other) => other.dayParts.join() === dayParts.join()) === place,
  )
  const proposal = first ?? { code: 'not-known', dayParts: [] }
  return {
    id: `availability-${index + 1}`,
    field: 'availability',
    code,
    part,
    alternatives: [proposal, ...others],
  }
}

/** What "m.u.v. dinsdag" and "geen avonden" take away. */
const excludedParts = (groups: readonly AvailabilityGroup[]): ReadonlySet<DayPart> =>
  new Set(
    groups.flatMap(({ days, parts }) =>
      cross(days.length === 0 ? weekDays : days, parts.length === 0 ? partsOfDay : parts),
    ),
  )

/**
 * Reads when somebody is free: "ma wo do overdag", "di+do avond, za", "flexibel m.u.v. dinsdag". What can be read in more
 * than one way is asked, with the likeliest reading first; what is no day or part of a day stays as words.
 */
export function readAvailability(text: string): AvailabilityRead {
  const clauses = plainLine(text.replace(/\n/g, ', '))
    .replace(gluedPart, '$1 $2')
    .replace(gluedDay, '$1 ')
    .split(/[,;]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .map(availabilityClause)
  const without = excludedParts(clauses.flatMap(({ excluded }) => excluded))
  const { sure, asked } = sortGroups(clauses.flatMap(({ groups }) => groups))
  const flexible = clauses
    .filter((clause) => clause.flexible !== '')
    .map((clause) => askFlexible(clause.flexible))
  return {
    sure: allDayParts.filter((dayPart) => sure.includes(dayPart) && !without.has(dayPart)),
    questions: [...asked, ...flexible].map((one, index) => toQuestion(one, index, without)),
    note: clauses
      .filter(({ says }) => says)
      .map((clause) => clause.text)
      .join(', '),
  }
}
