import { contactPart, remarkPart } from '#main/features/consent/consent.rules.ts'
import type { Cleared, ClearedContact, ClearedMember, ClearedReach } from './handover-cleared.rules.ts'
import type { CaseFacts, ContactFact, Destination, MemberFact, ReachFact } from './handover-facts.rules.ts'
import { echoesOf, tellsOf } from './handover-echo.rules.ts'
import {
  createGate,
  markedToStay,
  markOf,
  type Ask,
  type Gate,
  type GateEyes,
  type Stay,
} from './handover-gate.rules.ts'
import { createHiding } from './handover-hiding.rules.ts'
import { selectMoney } from './handover-money-selection.rules.ts'
import { selectIdentity, selectPerson } from './handover-person.rules.ts'
import { memberWord, stayWords } from './handover.labels.ts'

export interface Selection {
  readonly cleared: Cleared
  readonly stays: readonly Stay[]
  readonly asks: readonly Ask[]
  /** A text that goes has words of something that stays: worth another look, no more than that. */
  readonly told: boolean
}

/**
 * Lets through what may go to this receiver: by the mark of each fact, by what kind of value it is, and by the
 * resident's answer for its part. Notes for ourselves never go.
 */
export function selectForHandover(facts: CaseFacts, to: Destination): Selection {
  const gate = createGate(to, eyesOn(facts, to))
  const household = selectHousehold(facts, to, gate)
  const cleared: Cleared = {
    draft: selectDraft(to, gate),
    person: selectPerson(facts, gate),
    identity: selectIdentity(facts, to, gate),
    household,
    partner: household.some(({ kind }) => kind === 'partner'),
    reach: selectReach(facts, gate),
    ...selectMoney(facts, gate),
    ...selectWish(facts, gate),
    ...selectContacts(facts, to, gate),
    ...selectRemarks(facts, gate),
  }
  return {
    cleared,
    stays: gate.stays,
    asks: gate.asks,
    told: tellsOf(textsOf(cleared), withheldTexts(gate.stays)),
  }
}

function eyesOn(facts: CaseFacts, { consent, receiver }: Destination): GateEyes {
  const { words, spells, ofRefusingPartner } = createHiding({
    resident: facts.resident,
    household: facts.household,
    partnerAgreed: consent?.partnerAgreed ?? null,
    withheldPersons: facts.reach
      .filter(({ safe, mark }) => safe === 'no' || markedToStay(mark, receiver.id) !== null)
      .map(({ person }) => person),
  })
  return { hide: words, spells, ofRefusingPartner, echoes: echoesOf(facts, receiver.id) }
}

/** What somebody wrote for this handover passes the same gate: it names what it names. */
const selectDraft = ({ draft }: Destination, gate: Gate): Cleared['draft'] => ({
  ...draft,
  askToday: gate.aside(draft.askToday, stayWords.askToday),
  companionWhen: gate.aside(draft.companionWhen, stayWords.companionWhen),
})

function selectHousehold(facts: CaseFacts, { consent }: Destination, gate: Gate): ClearedMember[] {
  if (facts.household.length === 0 || !gate.part('household', stayWords.household)) return []
  return facts.household.flatMap((member): ClearedMember[] => {
    const what = stayWords.member(member.kind, member.name)
    const pass = gate.pass(member.mark, what)
    if (member.note.trim() !== '') gate.hold(stayWords.noteOf(what), 'internal')
    if (pass === null) return []
    const name = mayName(member, pass, consent?.partnerAgreed ?? null)
    if (name === '' && member.name.trim() !== '') gate.hold(stayWords.nameOf(what), 'names')
    const known = member.kind === 'partner' && consent?.partnerAgreed === 'no' ? nothingKnown : {}
    return [{ ...plainMember(member, gate), ...known, name: gate.words(name) }]
  })
}

/** Of third persons only a partner who agreed is named; of children age and presence are enough. */
const mayName = (member: MemberFact, pass: 'whole' | 'nameless', partnerAgreed: string | null): string =>
  member.kind === 'partner' && pass === 'whole' && partnerAgreed === 'yes' ? member.name.trim() : ''

/** Of a partner who said no it goes only that there is one. */
const nothingKnown = { age: null, ageAsOf: null, presence: '' }

const plainMember = (
  { kind, age, ageAsOf, presence }: MemberFact,
  gate: Gate,
): Omit<ClearedMember, 'name'> => ({ kind, age, ageAsOf, presence: gate.aside(presence, memberWord(kind)) })

function selectReach(facts: CaseFacts, gate: Gate): ClearedReach[] {
  const points = facts.reach.filter(({ value, notWhen }) => value.trim() !== '' || notWhen.trim() !== '')
  if (points.length === 0 || !gate.part('contact', stayWords.contact)) return []
  const sorted = points.toSorted((a, b) => Number(b.preferred) - Number(a.preferred))
  return sorted.flatMap((point) => clearReach(point, gate))
}

function clearReach(point: ReachFact, gate: Gate): ClearedReach[] {
  const what = stayWords.reach(point.person, point.value)
  if (point.safe === 'no') {
    gate.hold(what, 'unsafe')
    return []
  }
  const pass = gate.pass(point.mark, what)
  if (pass === null) return []
  // An e-mail address that spells the name says as much as the name, a place to visit as much as a diagnosis.
  const why = gate.spells(point.value) ? 'names' : gate.refusesHealth(point.value) ? 'health' : null
  if (why !== null) {
    gate.hold(what, why)
    return []
  }
  const notWhen = gate.aside(point.notWhen, stayWords.noteOf(what))
  return [{ person: personOf(point, pass, gate), channel: point.channel, value: point.value.trim(), notWhen }]
}

function personOf(point: ReachFact, pass: 'whole' | 'nameless', gate: Gate): string {
  if (point.person.trim() === '') return ''
  return pass === 'whole' && !gate.refusesHealth(point.person)
    ? gate.words(point.person.trim())
    : stayWords.contactPerson
}

function selectWish(
  facts: CaseFacts,
  gate: Gate,
): Pick<Cleared, 'ownWords' | 'companionWanted' | 'companionWish'> {
  const { ownWords, companionWanted, companionWish } = facts.head
  const speaks = ownWords.trim() !== '' && gate.part('own-words', stayWords.ownWords)
  const asked = companionWanted !== null || companionWish.trim() !== ''
  const along = asked && gate.part('companion', stayWords.companion)
  return {
    ownWords: speaks ? gate.text(markOf(facts, 'ownWords'), ownWords, stayWords.ownWords) : '',
    companionWanted:
      along && gate.whole(markOf(facts, 'companionWanted'), stayWords.companion) ? companionWanted : null,
    companionWish: along ? gate.text(markOf(facts, 'companionWish'), companionWish, stayWords.companion) : '',
  }
}

/** What was said to this receiver it knows already; what was said to others needs a yes of its own. */
function selectContacts(
  facts: CaseFacts,
  { receiver }: Destination,
  gate: Gate,
): Pick<Cleared, 'calls' | 'otherContacts'> {
  const newestFirst = facts.contacts.toSorted((a, b) => b.at.localeCompare(a.at))
  const own = newestFirst.filter(({ receiverId }) => receiverId === receiver.id)
  const others = newestFirst.filter((contact) => contact.receiverId !== receiver.id)
  const mayGo = (contact: ContactFact): boolean =>
    gate.part(contactPart(contact.id), stayWords.contactWith(contact.withWhom))
  return {
    calls:
      own.length > 0 && gate.part('actions', stayWords.actions)
        ? own.map((contact) => clearContact(contact, gate))
        : [],
    otherContacts: others.filter(mayGo).map((contact) => clearContact(contact, gate)),
  }
}

function clearContact(
  { at, channel, withWhom, number, agreed, confirmationAsked }: ContactFact,
  gate: Gate,
): ClearedContact {
  return {
    at,
    channel,
    withWhom: gate.refusesHealth(withWhom) ? '' : gate.words(withWhom.trim()),
    number: number.trim(),
    agreed: gate.aside(agreed, stayWords.contactWith(withWhom)),
    confirmationAsked,
  }
}

type RemarkParts = Pick<Cleared, 'actions' | 'strengths' | 'worries' | 'missing'>

function selectRemarks(facts: CaseFacts, gate: Gate): RemarkParts {
  const texts = { actions: [], strengths: [], worries: [], missing: [] } satisfies Record<
    keyof RemarkParts,
    string[]
  >
  const found: Record<keyof RemarkParts, string[]> = texts
  for (const remark of facts.remarks) {
    const place = placeOf(remark.kind)
    if (place === null) {
      gate.hold(stayWords.ownNote, 'internal')
      continue
    }
    // The mark first: what is never to go is not asked about either.
    const text = gate.text(remark.mark, remark.text, remark.text)
    if (text === '') continue
    const part = place === 'worries' ? remarkPart(remark.id) : place
    if (gate.part(part, place === 'worries' ? remark.text : stayWords[place])) found[place].push(text)
  }
  return found
}

function placeOf(kind: string): keyof RemarkParts | null {
  switch (kind) {
    case 'strength':
      return 'strengths'
    case 'worry':
      return 'worries'
    case 'tried':
      return 'actions'
    case 'missing':
      return 'missing'
    // Also a kind of a later version: what is not known stays.
    default:
      return null
  }
}

/** Free texts on their way out. */
const textsOf = ({
  draft,
  ownWords,
  companionWish,
  actions,
  strengths,
  worries,
  missing,
  ...rest
}: Cleared) => [
  draft.askToday,
  ownWords,
  companionWish,
  ...actions,
  ...strengths,
  ...worries,
  ...missing,
  ...[...rest.calls, ...rest.otherContacts].map(({ agreed }) => agreed),
  ...(rest.debts ?? []).map(({ note }) => note),
  ...(rest.incomes ?? []).map(({ question }) => question),
]

/** Only what the resident or its own mark keeps here: a neutral word for health hides a word, not a matter. */
const withheldTexts = (stays: readonly Stay[]): string[] =>
  stays.filter(({ why }) => why === 'never' || why === 'answered-no').map(({ what }) => what)
