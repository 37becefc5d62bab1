import { toldAndFree, type FactMark } from '#main/core/fact.ts'
import { unknownAmount, type Amount } from '#main/core/money.ts'
import type { ConsentFacts, PartAnswerWord } from '#main/features/consent/consent.rules.ts'
import type {
  CaseFacts,
  ContactFact,
  CostFact,
  CrisisFact,
  DebtFact,
  Destination,
  IncomeFact,
  MemberFact,
  ReachFact,
  ReceiverFacts,
  RemarkFact,
  ResidentFacts,
} from '#main/features/handover/handover-facts.rules.ts'

// Builders with quiet defaults: a test names only what it is about. Ids follow from the place in the list.

export const about = (cents: number): Amount => ({ kind: 'about', cents })
export const never: FactMark = { ...toldAndFree, sharing: 'never' }
export const withoutNames: FactMark = { ...toldAndFree, sharing: 'without-names' }
export const seenOn = (sourceDay: string | null): FactMark => ({
  ...toldAndFree,
  source: 'document-seen',
  sourceDay,
})

const numbered = <T>(list: readonly Partial<T>[], prefix: string, empty: T): T[] =>
  list.map((entry, index) => ({ ...empty, id: `${prefix}${index + 1}`, ...entry }))

const noIncome: IncomeFact = {
  id: '',
  kind: 'other',
  description: '',
  amount: unknownAmount,
  period: 'month',
  state: 'running',
  stoppedDay: null,
  question: '',
  mark: toldAndFree,
}
const noCost: CostFact = {
  id: '',
  kind: 'other',
  description: '',
  amount: unknownAmount,
  period: 'month',
  mark: toldAndFree,
}
const noDebt: DebtFact = {
  id: '',
  creditorName: '',
  creditorKind: 'other',
  collectorName: '',
  collectorKind: 'none',
  reference: '',
  amount: unknownAmount,
  letterDay: null,
  lastContactDay: null,
  note: '',
  flags: [],
  mark: toldAndFree,
}
const noCrisis: CrisisFact = {
  id: '',
  kind: 'eviction',
  stage: 'formal-notice',
  executesOn: null,
  executesAt: '',
  debtId: null,
  resolvedAt: null,
  mark: toldAndFree,
  clocks: { daysLeft: null, gemeenteToldDay: null, talkDueDay: null, talkDueIfToldToday: null },
}
const noReach: ReachFact = {
  id: '',
  person: '',
  channel: 'phone',
  value: '',
  safe: null,
  notWhen: '',
  preferred: false,
  mark: toldAndFree,
}
const noMember: MemberFact = {
  id: '',
  kind: 'child',
  name: '',
  age: null,
  ageAsOf: null,
  presence: '',
  note: '',
  mark: toldAndFree,
}
const noRemark: RemarkFact = { id: '', kind: 'worry', text: '', mark: toldAndFree }
const noContact: ContactFact = {
  id: '',
  at: '2026-11-20T10:05:00.000Z',
  channel: 'phone',
  withWhom: '',
  number: '',
  receiverId: null,
  agreed: '',
  confirmationAsked: false,
  toldOfCrisis: false,
}

export const incomes = (list: readonly Partial<IncomeFact>[]) => numbered(list, 'income', noIncome)
export const costs = (list: readonly Partial<CostFact>[]) => numbered(list, 'cost', noCost)
export const debts = (list: readonly Partial<DebtFact>[]) => numbered(list, 'debt', noDebt)
export const crises = (list: readonly Partial<CrisisFact>[]) => numbered(list, 'crisis', noCrisis)
export const reach = (list: readonly Partial<ReachFact>[]) => numbered(list, 'reach', noReach)
export const household = (list: readonly Partial<MemberFact>[]) => numbered(list, 'member', noMember)
export const remarks = (list: readonly Partial<RemarkFact>[]) => numbered(list, 'remark', noRemark)
export const contacts = (list: readonly Partial<ContactFact>[]) => numbered(list, 'contact', noContact)

const noResident: ResidentFacts = {
  givenName: '',
  familyName: '',
  alias: '',
  birthDay: null,
  address: '',
  addressHidden: false,
  postcode: '',
  place: '',
  languages: '',
  interpreterNeeded: null,
  interpreterLanguage: '',
  reading: null,
  digital: null,
  guardianship: null,
}

export const aCase = (
  changes: Partial<Omit<CaseFacts, 'resident' | 'head'>> & {
    readonly resident?: Partial<ResidentFacts>
    readonly head?: Partial<CaseFacts['head']>
  } = {},
): CaseFacts => ({
  marks: {},
  household: [],
  reach: [],
  remarks: [],
  contacts: [],
  incomes: [],
  costs: [],
  debts: [],
  crises: [],
  ...changes,
  resident: { ...noResident, ...changes.resident },
  head: {
    householdKind: null,
    ownWords: '',
    companionWanted: null,
    companionWish: '',
    handoverWish: null,
    ...changes.head,
  },
})

export const consentWith = (
  parts: Readonly<Record<string, PartAnswerWord>>,
  changes: Partial<ConsentFacts> = {},
): ConsentFacts => ({
  givenOn: '2026-11-20',
  form: 'signature-on-paper',
  witness: '',
  interpreter: 'none',
  capacity: 'self',
  partnerAgreed: null,
  withdrawnOn: null,
  parts: Object.entries(parts).map(([part, answer]) => ({ part, answer })),
  ...changes,
})

export const lansingerland: ReceiverFacts = {
  id: 'lansingerland',
  name: 'Lansingerland',
  department: 'Schulddienstverlening',
  contactName: '',
  contactFunction: 'ketenregisseur schuldhulpverlening',
  directPhone: '010-5550130',
  address: '',
  profile: { signatureRequired: false, noHealthData: false, callFirst: true, feedbackDays: 14 },
}
export const pijnmeer: ReceiverFacts = {
  ...lansingerland,
  id: 'pijnmeer',
  name: 'Pijnmeer',
  department: 'Wijkteam',
  contactFunction: '',
  directPhone: '',
  profile: { signatureRequired: true, noHealthData: true, callFirst: false, feedbackDays: 28 },
}

export const to = (changes: Partial<Destination> = {}): Destination => ({
  today: '2026-11-20',
  reference: '2026-0001-1',
  firstTalkDueDay: '2026-12-18',
  receiver: lansingerland,
  sender: {
    organisation: 'Thuisadministratie Lansingerland',
    phone: '010-5550100',
    email: 'coordinator@example.org',
    address: 'Raadhuisplein 1\n2651 DA Berkel en Rodenrijs',
    coordinator: 'Marjan Prins',
    coordinatorPhone: '',
  },
  consent: null,
  draft: { askToday: '', companionName: '', companionPhone: '', companionWhen: '', maatjeRole: 'unknown' },
  ...changes,
})
