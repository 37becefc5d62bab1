import { toldAndFree, type FactMark } from '#main/core/fact.ts'
import { mentionsHealth } from '#main/features/money/health.reader.ts'
import { answerFor } from '#main/features/consent/consent.rules.ts'
import type { CaseFacts, Destination } from './handover-facts.rules.ts'
import { stayWords } from './handover.labels.ts'
import type { StayReason } from './handover.rules.ts'

export interface Stay {
  /** For our own eyes: names the value. */
  readonly what: string
  readonly why: StayReason
}
export interface Ask {
  readonly part: string
  readonly what: string
}

/** The one door between what we know and what goes out; keeps book of what it holds back and what is still to be asked. */
export interface Gate {
  /** May this part go, by the resident's own answer? Holds back and asks once per part. Ask only when there is content. */
  part(part: string, what: string): boolean
  /** May a value with this mark go: as it is, without its names, or (null) not at all? */
  pass(mark: FactMark, what: string): 'whole' | 'nameless' | null
  /** The same for a value that cannot do without its names. */
  whole(mark: FactMark, what: string): boolean
  /** Free text that may go; empty when it stays, also because it speaks of health to a receiver that wants none. */
  text(mark: FactMark, value: string, what: string): string
  /** Words of a value that already passed, without the names, address and numbers that may not go round. */
  words(value: string): string
  /**
   * Words that belong to a value that already passed; empty when they speak of health to a receiver that wants none, or
   * tell of something that stays.
   */
  aside(value: string, what: string): string
  /** True when a value spells the name or the address that may not go round. */
  spells(value: string): boolean
  /** True when a text tells of a line that stays here. */
  echoes(value: string): boolean
  /** True when a text names a partner who said no. */
  ofRefusingPartner(value: string): boolean
  /**
   * True when this receiver may not have words like these, because it wants nothing about health.
   * @param telling the kind of value tells of health, whatever the words.
   */
  refusesHealth(value: string, telling?: boolean): boolean
  hold(what: string, why: StayReason): void
  readonly stays: readonly Stay[]
  readonly asks: readonly Ask[]
}

/** Why the mark keeps a value here; null when it may go, at least without names. */
export function markedToStay(mark: FactMark, receiverId: string): 'never' | 'not-to-receiver' | null {
  if (mark.sharing === 'never') return 'never'
  // "Not to" without a name is read as "to nobody": the safe side of a half-filled field.
  if (mark.sharing === 'not-to' && (mark.notToReceiverId ?? receiverId) === receiverId)
    return 'not-to-receiver'
  return null
}

/** Helpers that look at the whole case, handed in so that this file knows nothing of names and amounts. */
export interface GateEyes {
  readonly hide: (text: string) => string
  readonly spells: (text: string) => boolean
  readonly echoes: (text: string) => boolean
  readonly ofRefusingPartner: (text: string) => boolean
}

/** What stays and what is to be asked, each named once. */
function createBook() {
  const stays: Stay[] = []
  const asks: Ask[] = []
  const hold = (what: string, why: StayReason): void => {
    if (!stays.some((stay) => stay.what === what && stay.why === why)) stays.push({ what, why })
  }
  const ask = (part: string, what: string): void => {
    hold(what, 'not-asked')
    if (!asks.some((asked) => asked.part === part)) asks.push({ part, what })
  }
  return { stays, asks, hold, ask }
}

export function createGate(
  { receiver, consent }: Pick<Destination, 'receiver' | 'consent'>,
  { hide, ...eyes }: GateEyes,
): Gate {
  const { stays, asks, hold, ask } = createBook()
  const words = (value: string): string => {
    const covered = hide(value)
    if (covered.includes('•') && !value.includes('•')) hold(stayWords.number, 'number')
    return covered
  }
  const pass = (mark: FactMark, what: string): 'whole' | 'nameless' | null => {
    const why = markedToStay(mark, receiver.id)
    if (why === null) return mark.sharing === 'without-names' ? 'nameless' : 'whole'
    hold(what, why)
    return null
  }
  const whole = (mark: FactMark, what: string): boolean => {
    const way = pass(mark, what)
    if (way === 'nameless') hold(what, 'names')
    return way === 'whole'
  }
  const refusesHealth = (value: string, telling = false): boolean =>
    receiver.profile.noHealthData && (telling || mentionsHealth(value))
  const aside = (value: string, what: string): string => {
    if (value.trim() === '') return ''
    const why = refusesHealth(value) ? 'health' : eyes.echoes(value) ? 'echo' : null
    if (why === null) return words(value.trim())
    hold(what, why)
    return ''
  }
  const text = (mark: FactMark, value: string, what: string): string =>
    value.trim() === '' || !whole(mark, what) ? '' : aside(value, what)
  const part = (name: string, what: string): boolean => {
    const answer = answerFor(consent, name)
    if (answer === 'no') hold(what, 'answered-no')
    if (answer === null) ask(name, what)
    return answer === 'yes'
  }
  return { ...eyes, part, pass, whole, text, words, aside, refusesHealth, hold, stays, asks }
}

/** The mark of a field of the resident or the case. */
export const markOf = (facts: Pick<CaseFacts, 'marks'>, field: string): FactMark =>
  facts.marks[field] ?? toldAndFree
