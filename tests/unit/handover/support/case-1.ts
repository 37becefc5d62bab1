import { exactly } from '#main/core/money.ts'
import type { CaseFacts, Destination } from '#main/features/handover/handover-facts.rules.ts'
import {
  about,
  aCase,
  consentWith,
  contacts,
  costs,
  crises,
  debts,
  household,
  incomes,
  never,
  reach,
  remarks,
  seenOn,
  to,
} from './facts.ts'

/** Eviction in eighteen days, a bag of unopened post, two children. */
export const caseOne: CaseFacts = aCase({
  resident: {
    givenName: 'Samira',
    familyName: 'el Amrani',
    birthDay: '1992-02-03',
    address: 'Lindelaan 14 bis',
    postcode: '2651 CK',
    place: 'Berkel en Rodenrijs',
    languages: 'Nederlands, Berbers',
    interpreterNeeded: 'no',
    reading: 'with-difficulty',
  },
  head: {
    householdKind: 'alone-with-children',
    ownWords: 'Dat we in huis kunnen blijven.',
    companionWanted: 'yes',
    companionWish: 'liefst een vrouw',
    handoverWish: 'agreed',
  },
  household: household([
    { kind: 'child', age: 6, ageAsOf: '2026-11-20', presence: 'hele week' },
    { kind: 'child', age: 11, ageAsOf: '2026-11-20', presence: 'hele week' },
  ]),
  reach: reach([
    {
      channel: 'phone-and-app',
      value: '06-12345601',
      safe: 'yes',
      preferred: true,
      notWhen: 'appen mag; bellen liever niet als de kinderen erbij zijn',
    },
  ]),
  incomes: incomes([
    {
      kind: 'wage',
      description: 'baan in de thuiszorg, 24 uur',
      amount: about(131_000),
      period: 'four-weeks',
    },
    { description: 'kindgebonden budget' },
    { description: 'kinderbijslag' },
    {
      description: 'huurtoeslag',
      state: 'stopped',
      stoppedDay: '2026-07',
      question: 'weet niet waarom die is gestopt',
    },
    { description: 'zorgtoeslag', amount: exactly(12_700) },
  ]),
  costs: costs([
    { description: 'huur', amount: exactly(69_462) },
    { description: 'energie', amount: exactly(21_400) },
    { description: 'zorgverzekering', amount: exactly(15_840) },
    { description: 'telefoon, 2x samen', amount: exactly(6_100) },
    { description: 'kinderopvang (bso) na toeslag', amount: exactly(18_000) },
    { description: 'boodschappen', amount: exactly(11_000), period: 'week' },
  ]),
  debts: debts([
    {
      creditorName: 'woningcorporatie',
      collectorKind: 'bailiff',
      reference: '26-118834',
      amount: exactly(243_118),
      note: 'huurachterstand, 3,5 maand',
      mark: seenOn('2026-11-20'),
    },
    {
      creditorName: 'energieleverancier',
      amount: exactly(42_800),
      note: '2 termijnen',
      lastContactDay: '2026-11-02',
      mark: seenOn('2026-11-20'),
    },
    {
      creditorName: 'zorgverzekeraar',
      amount: exactly(31_680),
      note: '2 maanden',
      mark: seenOn('2026-11-20'),
    },
    {
      creditorName: 'Belastingdienst Toeslagen',
      amount: exactly(110_200),
      note: 'terugvordering huurtoeslag 2025',
      letterDay: '2026-09-14',
      mark: seenOn('2026-11-20'),
    },
    { creditorName: 'leen van zus', amount: exactly(60_000), flags: ['informal'], mark: never },
  ]),
  crises: crises([
    {
      executesOn: '2026-12-08',
      executesAt: '10:00',
      debtId: 'debt1',
      clocks: {
        daysLeft: 18,
        gemeenteToldDay: '2026-11-20',
        talkDueDay: '2026-11-25',
        talkDueIfToldToday: '2026-11-25',
      },
      mark: seenOn('2026-11-20'),
    },
  ]),
  remarks: remarks([
    { kind: 'worry', text: 'slaapt niet, schaamt zich' },
    { kind: 'worry', text: 'school weet van niks' },
    { kind: 'worry', text: 'huisarts weet het wel; in vertrouwen gezegd', mark: never },
    { kind: 'strength', text: 'werkt altijd' },
    { kind: 'strength', text: 'kan goed met haar telefoon overweg' },
    { kind: 'strength', text: 'zus helpt oppassen' },
    { kind: 'missing', text: 'niet alle post in de tas is open' },
  ]),
  contacts: contacts([
    {
      at: '2026-11-20T10:05:00.000Z',
      withWhom: 'ketenregisseur schuldhulpverlening',
      number: '010-5550130',
      receiverId: 'lansingerland',
      agreed: 'ontruiming doorgegeven; gesprek binnen 3 werkdagen, formulier komt vandaag',
      confirmationAsked: true,
      toldOfCrisis: true,
    },
  ]),
})

export const toCaseOne: Destination = to({
  consent: consentWith({
    income: 'yes',
    debts: 'yes',
    costs: 'yes',
    strengths: 'yes',
    reading: 'yes',
    language: 'no',
    'remark:remark1': 'no',
    'remark:remark2': 'no',
  }),
  draft: {
    askToday: '',
    companionName: 'Fatima',
    companionPhone: '010-5550100',
    companionWhen: 'woensdag 25 november',
    maatjeRole: 'goes-along',
  },
})
