import type { Day } from '#main/core/calendar-day.ts'
import { formatDayWithWeekday } from '#main/core/day-format.ts'
import type { Sharing } from '#main/core/fact.ts'
import type { Named } from '#main/features/cases/cases.rules.ts'
import type { ReachChannel } from '#main/features/reach/reach.rules.ts'
import { dayPartLabel, weekDayLabels } from '#main/features/volunteers/volunteer-words.labels.ts'
import { dayParts, partsOfDay, weekDays } from '#main/features/volunteers/volunteer-words.rules.ts'
import type { VolunteerFacts } from '#main/features/volunteers/volunteers.rules.ts'
import type { RequestFacts } from '#main/features/waiting-list/waiting-list.rules.ts'
import { introductionWords as words } from './introduction.labels.ts'

/** Who sends the sheet. Empty texts where nothing is filled in. */
export interface IntroductionSender {
  readonly organisation: string
  readonly address: string
  readonly phone: string
  readonly email: string
  readonly coordinator: string
  readonly coordinatorPhone: string
}

/** Everything from which a sheet is made. What is not named here cannot get on it. */
export interface IntroductionFacts {
  readonly matchId: string
  readonly caseNumber: string
  readonly sender: IntroductionSender
  readonly introductionDay: Day | null
  readonly introductionPlace: string
  readonly resident: Named & {
    readonly address: string
    readonly postcode: string
    readonly place: string
    readonly addressHidden: boolean
  }
  readonly reach: readonly {
    readonly person: string
    readonly channel: ReachChannel
    readonly value: string
    readonly safe: 'yes' | 'no' | 'unknown' | null
    readonly notWhen: string
    readonly sharing: Sharing
  }[]
  readonly request: Pick<
    RequestFacts,
    | 'kind'
    | 'priority'
    | 'notAlone'
    | 'language'
    | 'helpfulLanguage'
    | 'interpreter'
    | 'dayParts'
    | 'talkDay'
    | 'skills'
    | 'place'
    | 'homeFacts'
  >
  readonly hasCrisis: boolean
  readonly volunteer: Pick<VolunteerFacts, 'givenName' | 'languages' | 'dayParts' | 'skills'>
}

export interface SheetLine {
  readonly label: string
  readonly text: string
}
export interface SheetPart {
  readonly title: string
  readonly list: readonly string[]
  readonly texts: readonly string[]
}
/** One page: what it is, the facts, and what belongs to it. */
export interface IntroductionSheet {
  readonly reference: string
  readonly title: string
  readonly head: readonly string[]
  readonly sender: readonly string[]
  readonly lead: string
  readonly lines: readonly SheetLine[]
  readonly parts: readonly SheetPart[]
  /** Size of the letters in points: larger for who may read with difficulty, smaller when much is asked. */
  readonly letters: number
  readonly footer: string
}

export type SheetReader = 'resident' | 'volunteer'

/** Title and file name: case number, which match, for whom; nobody's name. */
const introductionReference = (
  { caseNumber, matchId }: Pick<IntroductionFacts, 'caseNumber' | 'matchId'>,
  reader: SheetReader,
): string => `${caseNumber}-kennismaking-${matchId.slice(-4)}-${reader === 'resident' ? 'inwoner' : 'maatje'}`

export const filled = (texts: readonly (string | null)[]): string[] =>
  texts.flatMap((text) => (text === null || text.trim() === '' ? [] : [text.trim()]))
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
/** What belongs together, each as a sentence; one alone is no sentence. */
export function sentences(texts: readonly (string | null)[]): string {
  const said = filled(texts).map(capital)
  return said.length < 2 ? said.join('') : said.map((text) => `${text}.`).join(' ')
}

/** The organisation's own number first: it is answered when the coordinator is away. */
export const organisationPhone = ({ phone, coordinatorPhone }: IntroductionSender): string =>
  phone.trim() === '' ? coordinatorPhone.trim() : phone.trim()

export const base = (facts: IntroductionFacts, reader: SheetReader) => {
  const { sender } = facts
  return {
    reference: introductionReference(facts, reader),
    sender: filled([sender.organisation, ...sender.address.split('\n'), sender.phone, sender.email]),
    footer: words.footer(sender.coordinator.trim(), sender.organisation.trim(), organisationPhone(sender)),
  }
}

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** True when a place that was typed freely says where the resident lives. */
function tellsHome(text: string, { address, postcode }: IntroductionFacts['resident']): boolean {
  const street = plain(address.replace(/\s*\d.*$/u, ''))
  const said = plain(text)
  const pieces = [street, plain(postcode)].filter((piece) => piece.length >= 4)
  return pieces.some((piece) => said.includes(piece))
}

/** Where the first meeting is, as far as paper may know: never the street of the resident. */
export const meetingPlace = ({ introductionPlace, resident }: IntroductionFacts, open: string): string =>
  introductionPlace.trim() === '' || resident.addressHidden || tellsHome(introductionPlace, resident)
    ? open
    : introductionPlace.trim()

export const meetingDay = ({ introductionDay }: IntroductionFacts, open: string): string =>
  introductionDay === null ? open : formatDayWithWeekday(introductionDay)

/** Whole days by their name, other parts each; no more words than a reader can hold. */
export function dayPartsText(parts: IntroductionFacts['request']['dayParts'], open: string): string {
  if (parts.length === 0) return open
  if (parts.length === dayParts.length) return words.always
  const named = weekDays.flatMap((day) => {
    const own = partsOfDay.filter((part) => parts.includes(`${day}-${part}`))
    if (own.length === partsOfDay.length) return [words.wholeDay(weekDayLabels[day])]
    return own.map((part) => dayPartLabel(`${day}-${part}`))
  })
  return words.and(named)
}

export const lines = (pairs: readonly (readonly [string, string])[]): SheetLine[] =>
  pairs.flatMap(([label, text]) => (text === '' ? [] : [{ label, text }]))
