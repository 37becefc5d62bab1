import type { BreachData, BreachKind, BreachPeople } from './breaches.rules.ts'

/** What can be said for or against reporting (art. 33) and telling the people concerned (art. 34). */
export const adviceReasons = [
  'encrypted-key-safe',
  'recovered-unread',
  'nobody-concerned',
  'encrypted-key-known',
  'not-encrypted',
  'protection-unknown',
  'was-seen',
  'special-data',
  'financial-data',
  'hidden-address',
  'passwords',
  'vulnerable-people',
  'many-people',
  'late',
] as const
export type AdviceReason = (typeof adviceReasons)[number]

/** What a reason speaks for. `inform` speaks for reporting as well. */
export const advicePulls = ['report', 'inform', 'do-not-report', 'keep-in-mind'] as const
export type AdvicePull = (typeof advicePulls)[number]

/** Never a verdict: a person decides. */
export const reportAdvices = ['consider-reporting', 'consider-not-reporting', 'ask-first'] as const
export type ReportAdvice = (typeof reportAdvices)[number]
export const informAdvices = ['consider-informing', 'consider-not-informing', 'ask-first'] as const
export type InformAdvice = (typeof informAdvices)[number]

/** What has to be known before something can be said. */
export const adviceQuestions = ['encrypted', 'key-known', 'recovered', 'people', 'data'] as const
export type AdviceQuestion = (typeof adviceQuestions)[number]

type Known = 'yes' | 'no' | 'unknown' | null
export interface AdviceFacts {
  readonly kind: BreachKind
  readonly peopleCount: number | null
  readonly peopleKinds: readonly BreachPeople[]
  readonly dataKinds: readonly BreachData[]
  readonly encrypted: Known
  readonly keyKnown: Known
  /** Came back, and nobody looked into it. */
  readonly recovered: Known
  /** The 72 hours are over and it was not reported. */
  readonly late: boolean
}

interface Weight {
  readonly pull: AdvicePull
  /** Of the AVG. */
  readonly article: string
}
const weights: Readonly<Record<AdviceReason, Weight>> = {
  'encrypted-key-safe': { pull: 'do-not-report', article: '34(3)(a)' },
  'recovered-unread': { pull: 'do-not-report', article: '33(1)' },
  'nobody-concerned': { pull: 'do-not-report', article: '33(1)' },
  'encrypted-key-known': { pull: 'report', article: '33(1)' },
  'not-encrypted': { pull: 'report', article: '33(1)' },
  'protection-unknown': { pull: 'keep-in-mind', article: '33(1)' },
  'was-seen': { pull: 'report', article: '33(1)' },
  'special-data': { pull: 'inform', article: '34(1)' },
  'financial-data': { pull: 'inform', article: '34(1)' },
  'hidden-address': { pull: 'inform', article: '34(1)' },
  passwords: { pull: 'inform', article: '34(1)' },
  'vulnerable-people': { pull: 'inform', article: '34(1)' },
  'many-people': { pull: 'report', article: '33(1)' },
  late: { pull: 'keep-in-mind', article: '33(1)' },
}

/** Somebody who was not meant to has it before them: nothing is protected any more, unless it cannot be opened. */
const seenKinds: readonly BreachKind[] = ['wrong-addressee', 'unauthorised-look', 'published']
/** Nothing of paper and nothing on a screen is encrypted. */
const openKinds: readonly BreachKind[] = ['lost-paper', 'unauthorised-look', 'published']
const vulnerable: readonly BreachPeople[] = ['residents', 'household', 'children']
/** From here on it is many for an organisation of this size. */
const manyPeople = 25

const encryptedOf = ({ kind, encrypted }: AdviceFacts): Known => (openKinds.includes(kind) ? 'no' : encrypted)

function protection(facts: AdviceFacts): AdviceReason[] {
  const encrypted = encryptedOf(facts)
  if (encrypted === 'no') return ['not-encrypted']
  if (encrypted !== 'yes') return ['protection-unknown']
  if (facts.keyKnown === 'no') return ['encrypted-key-safe']
  return facts.keyKnown === 'yes' ? ['encrypted-key-known'] : ['protection-unknown']
}

function reasonsOf(facts: AdviceFacts): AdviceReason[] {
  const has = (...kinds: readonly BreachData[]): boolean =>
    kinds.some((kind) => facts.dataKinds.includes(kind))
  const shielded = protection(facts)
  const when: readonly (readonly [boolean, AdviceReason])[] = [
    [facts.recovered === 'yes', 'recovered-unread'],
    [facts.peopleCount === 0, 'nobody-concerned'],
    [seenKinds.includes(facts.kind) && !shielded.includes('encrypted-key-safe'), 'was-seen'],
    [has('health', 'criminal', 'number'), 'special-data'],
    [has('financial'), 'financial-data'],
    [has('hidden-address'), 'hidden-address'],
    [has('passwords'), 'passwords'],
    [facts.peopleKinds.some((kind) => vulnerable.includes(kind)), 'vulnerable-people'],
    [(facts.peopleCount ?? 0) >= manyPeople, 'many-people'],
    [facts.late, 'late'],
  ]
  const found = [...shielded, ...when.filter(([holds]) => holds).map(([, reason]) => reason)]
  return adviceReasons.filter((reason) => found.includes(reason))
}

const unknown = (known: Known): boolean => known === null || known === 'unknown'

function questionsOf(facts: AdviceFacts): AdviceQuestion[] {
  const open: Readonly<Record<AdviceQuestion, boolean>> = {
    encrypted: unknown(encryptedOf(facts)),
    'key-known': encryptedOf(facts) === 'yes' && unknown(facts.keyKnown),
    recovered: unknown(facts.recovered),
    people: facts.peopleKinds.length === 0 && facts.peopleCount !== 0,
    data: facts.dataKinds.length === 0,
  }
  return adviceQuestions.filter((question) => open[question])
}

export interface BreachAdvice {
  readonly report: ReportAdvice
  readonly inform: InformAdvice
  readonly reasons: readonly (Weight & { readonly reason: AdviceReason })[]
  readonly open: readonly AdviceQuestion[]
}

/**
 * What to weigh, with the reasons and their articles. Leans to reporting, as art. 33 does: not reporting wants a reason
 * that the data reached nobody. Paper that was looked into did not come back unread, so both cannot be said at once.
 */
export function breachAdvice(facts: AdviceFacts): BreachAdvice {
  const reasons = reasonsOf(facts).map((reason) => ({ reason, ...weights[reason] }))
  const pulls = (pull: AdvicePull): boolean => reasons.some((other) => other.pull === pull)
  const open = questionsOf(facts)
  // That it came back says nothing about what was opened with a key, or put where anybody could read it.
  const reached = reasons.some(({ reason }) => reason === 'encrypted-key-known') || facts.kind === 'published'
  const safe = pulls('do-not-report') && !(reached && facts.recovered === 'yes' && facts.peopleCount !== 0)
  if (safe) return { report: 'consider-not-reporting', inform: 'consider-not-informing', reasons, open }
  const asks = open.some((question) => question !== 'recovered')
  const speaks = pulls('report') || pulls('inform')
  return {
    report: speaks || !asks ? 'consider-reporting' : 'ask-first',
    inform: pulls('inform') ? 'consider-informing' : asks ? 'ask-first' : 'consider-not-informing',
    reasons,
    open,
  }
}
