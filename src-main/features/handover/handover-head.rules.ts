import { isDay } from '#main/core/calendar-day.ts'
import { formatAge } from '#main/core/day-format.ts'
import { toLocalDay, toLocalTime } from '#main/core/moment.ts'
import { formatAmount } from '#main/core/money-format.ts'
import { crisisTitle, daysLeftLabel } from '#main/features/crisis/crisis.labels.ts'
import { answerFor, askedParts } from '#main/features/consent/consent.rules.ts'
import type { Cleared, ClearedContact, ClearedCrisis, ClearedDebt } from './handover-cleared.rules.ts'
import type { Destination } from './handover-facts.rules.ts'
import { moneyLine } from './handover-money.rules.ts'
import {
  channelWord,
  childrenWord,
  consentFor,
  consentGiven,
  consentMissing,
  digitalWord,
  headLabels,
  headWords,
  householdWord,
  join,
  orUnknown,
  readingWord,
} from './handover-sheet.labels.ts'
import { feedbackDay, phoneOf, type SheetLine } from './handover-sheet-shape.rules.ts'

/** The first ten lines, always ten, always in this order: somebody at a desk reads no further before picking up a phone. */
export function headLines(cleared: Cleared, to: Destination): SheetLine[] {
  const [crisis] = cleared.crises
  return [
    receiverLine(to),
    ...(crisis === undefined ? questionLines(cleared.ownWords, to) : crisisLines(crisis)),
    askLine(cleared, to),
    { label: headLabels.called, text: calledText(cleared.calls[0]) },
    { label: headLabels.person, text: personText(cleared, to) },
    { label: headLabels.reach, text: reachText(cleared) },
    { label: headLabels.talk, text: talkText(cleared, to) },
    { label: headLabels.money, text: moneyLine(cleared) },
    { label: headLabels.consent, text: consentText(to) },
  ]
}

function receiverLine({ receiver, reference }: Destination): SheetLine {
  const who =
    receiver.contactName.trim() === '' ? receiver.contactFunction.trim() : receiver.contactName.trim()
  const text = join([
    headWords.forWhom(receiver.name, who),
    headWords.direct(receiver.directPhone.trim()),
    headWords.reference(reference),
  ])
  return { label: headLabels.receiver, text }
}

function crisisLines(crisis: ClearedCrisis): SheetLine[] {
  const { debt } = crisis
  return [
    { label: headLabels.crisis, text: crisisWhat(crisis), strong: true },
    { label: headLabels.byWhom, text: debt === null ? headWords.byUnknown : crisisBy(debt) },
  ]
}

/** What, on which day, at what time, how long still. */
export function crisisWhat({ kind, stage, executesOn, executesAt, daysLeft }: ClearedCrisis): string {
  return join([
    crisisTitle(kind, stage === 'threat' ? 'threat' : 'formal-notice', (daysLeft ?? 0) > 0),
    headWords.executes(executesOn, executesAt),
    daysLeft === null ? '' : daysLeftLabel(daysLeft),
  ])
}

/** By whom, under which number, how much, and whether we saw it. */
export function crisisBy(debt: ClearedDebt): string {
  return join([
    [debt.creditor, headWords.via(debt.collector)].filter((word) => word !== '').join(' '),
    headWords.file(debt.reference),
    formatAmount(debt.amount),
    headWords.seen(debt.seen, debt.seenOn),
  ])
}

/** Without a crisis the question stands there, in the resident's own words: its first sentence, then the rest. */
function questionLines(ownWords: string, { today }: Destination): SheetLine[] {
  const quoted = (text: string): string => `“${text}”`
  const end = /[.!?]\s+/.exec(ownWords)
  const first = end === null ? ownWords : ownWords.slice(0, end.index + 1)
  const rest = end === null ? '' : ownWords.slice(end.index + end[0].length)
  return [
    { label: headLabels.question, text: ownWords === '' ? orUnknown('') : quoted(first), strong: true },
    rest === ''
      ? { label: headLabels.noCrisis, text: headWords.noCrisis(today) }
      : { label: headLabels.more, text: quoted(rest) },
  ]
}

const earliest = (days: readonly (string | null)[]): string | null =>
  days.filter((day) => day !== null).toSorted()[0] ?? null

/** One talk for all: the shortest term counts, and where it ends too late the paper asks for an earlier day. */
function askLine({ draft, crises }: Cleared, { today, firstTalkDueDay }: Destination): SheetLine {
  const usual = crises.length === 0 ? headWords.askTalk : headWords.askCrisis
  const due = crises.length === 0 ? firstTalkDueDay : earliest(crises.map(({ talkDueDay }) => talkDueDay))
  const coming = crises.map(({ executesOn }) => executesOn).filter((day) => day !== null && isDay(day))
  const first = earliest(coming.filter((day) => day !== null && day > today))
  const late = due !== null && first !== null && due >= first
  const by =
    due === null ? headWords.talkByOpen : late ? headWords.talkBefore(first, due) : headWords.talkBy(due)
  return {
    label: headLabels.ask,
    text: join([draft.askToday === '' ? usual : draft.askToday, by]),
    strong: true,
  }
}

export function calledText(call: ClearedContact | undefined): string {
  if (call === undefined) return headWords.notCalled
  return join([
    headWords.called(toLocalDay(call.at), toLocalTime(call.at), call.channel, call.withWhom, call.number),
    headWords.agreed(call.agreed),
    call.confirmationAsked ? headWords.confirmation : '',
  ])
}

function personText(cleared: Cleared, { today, sender }: Destination): string {
  const { person, identity, household } = cleared
  const ages = household.filter(({ kind }) => kind === 'child').map(({ age }) => age)
  const home = join([householdWord(person.householdKind), ages.length === 0 ? '' : childrenWord(ages)])
  const who =
    person.named === 'alias'
      ? [
          identity === null
            ? headWords.identityLater
            : headWords.identityApart(identity.forWhom, identity.address !== ''),
          person.addressHidden ? headWords.postThrough(sender.organisation) : '',
        ]
      : [
          headWords.born(person.birthDay, person.birthDay === null ? '' : formatAge(today, person.birthDay)),
          person.addressHidden
            ? headWords.postThrough(sender.organisation)
            : headWords.address(person.address),
        ]
  return join([orUnknown(person.name), ...who, home])
}

function reachText({ person, reach }: Cleared): string {
  const points = reach.map(({ person: whom, channel, value, notWhen }) => {
    const way = [value, channelWord(channel) === '' ? '' : `(${channelWord(channel)})`]
      .filter((word) => word !== '')
      .join(' ')
    return [whom === '' ? way : `${whom}: ${way}`, notWhen].filter((piece) => piece !== '').join(', ')
  })
  return join([
    ...(points.length === 0 ? [headWords.notReached] : points),
    readingWord(person.reading),
    digitalWord(person.digital),
    person.language === '' ? '' : headWords.interpreter(person.language),
  ])
}

function talkText({ draft, companionWanted, companionWish }: Cleared, to: Destination): string {
  const { sender } = to
  return join([
    companionText(
      draft.companionName.trim(),
      draft.companionPhone.trim(),
      draft.maatjeRole,
      companionWanted,
      companionWish,
    ),
    headWords.free(draft.companionWhen.trim()),
    headWords.coordinator(sender.coordinator, phoneOf(to)),
  ])
}

function companionText(
  name: string,
  phone: string,
  role: string,
  wanted: string | null,
  wish: string,
): string {
  if (name !== '') return headWords.goesAlong(name, phone)
  if (wanted === 'yes')
    return `${headWords.wantsCompanion(wish)}${role === 'goes-along' ? `; ${headWords.maatjeGoesAlong}` : ''}`
  if (role === 'goes-along') return headWords.maatjeGoesAlong
  return wanted === 'no' ? headWords.goesAlone : headWords.companionUnknown
}

function consentText(to: Destination): string {
  const yes = askedParts.filter((part) => answerFor(to.consent, part) === 'yes')
  return join([
    to.consent === null ? consentMissing : consentGiven(to.consent),
    consentFor(yes),
    headWords.feedback(feedbackDay(to)),
  ])
}
