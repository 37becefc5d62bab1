import { exactly } from '#main/core/money.ts'
import type { CaseFacts, Destination } from '#main/features/handover/handover-facts.rules.ts'
import {
  about,
  aCase,
  consentWith,
  costs,
  crises,
  debts,
  household,
  incomes,
  lansingerland,
  never,
  reach,
  remarks,
  seenOn,
  to,
  withoutNames,
} from './facts.ts'

const allMoney = { income: 'yes', costs: 'yes', debts: 'yes' } as const

/** Young, orderly, does not want a handover. */
export const caseTwo: CaseFacts = aCase({
  resident: { givenName: 'Daan', familyName: 'Verkerk', birthDay: '2004-07-12' },
  head: { handoverWish: 'refused', ownWords: 'Iemand die af en toe meekijkt.' },
  incomes: incomes([
    { kind: 'wage', amount: exactly(168_540) },
    { kind: 'care-allowance', amount: exactly(9_800), question: 'klopt dat nog?' },
  ]),
  debts: debts([
    { creditorName: 'Klarna', amount: exactly(21_495) },
    { creditorName: 'DUO', amount: exactly(345_000), flags: ['running-loan'] },
    {
      creditorName: 'vriend',
      creditorKind: 'family-or-friends',
      amount: exactly(15_000),
      flags: ['informal'],
    },
  ]),
})

/** Entrepreneur, agreed a fortnight ago; a debt abroad that stays; turnover that is no income; a desk without a number. */
export const caseFour: CaseFacts = aCase({
  resident: {
    givenName: 'Tomasz',
    familyName: 'Wiśniewski-Źrebiec',
    birthDay: '1984-11-30',
    address: 'Industrieweg 88 k3',
    postcode: '2661 AA',
    place: 'Bergschenhoek',
    languages: 'Pools, gebrekkig Engels',
    interpreterNeeded: 'yes',
    interpreterLanguage: 'Pools',
  },
  head: { ownWords: 'Moet ik stoppen met het bedrijf? Ik weet het niet meer.', handoverWish: 'agreed' },
  reach: reach([{ channel: 'phone', value: '06-87654304', safe: 'yes' }]),
  incomes: incomes([
    { kind: 'turnover', description: 'omzet juli', amount: exactly(290_000), period: 'once' },
    { kind: 'turnover', description: 'omzet augustus', amount: exactly(115_000), period: 'once' },
  ]),
  costs: costs([
    {
      kind: 'family-support',
      description: 'stuurt naar vrouw en zoon',
      amount: { kind: 'range', fromCents: 40_000, toCents: 60_000 },
    },
  ]),
  debts: debts([
    {
      creditorName: 'Belastingdienst',
      note: 'omzetbelasting, aanslag',
      amount: exactly(487_000),
      flags: ['estimated', 'business'],
    },
    { creditorName: 'Belastingdienst', note: 'inkomstenbelasting 2024', amount: exactly(231_500) },
    { creditorName: 'CAK', note: 'bestuursrechtelijke premie sinds augustus' },
    { creditorName: 'bus-lease', note: '3 termijnen', amount: exactly(128_700), flags: ['business'] },
    { creditorName: 'kamerverhuurder', note: '1 maand', amount: exactly(57_500) },
    {
      creditorName: 'particulier in Polen',
      amount: { kind: 'foreign', currency: 'PLN', minor: 500_000 },
      flags: ['informal'],
      mark: never,
    },
  ]),
})
export const toCaseFour: Destination = to({
  reference: '2026-0004-1',
  receiver: {
    ...lansingerland,
    id: 'desk',
    name: 'Lansingerland, loket voor ondernemers',
    department: 'Loket voor ondernemers',
    contactFunction: '',
    directPhone: '',
  },
  consent: consentWith({ ...allMoney, language: 'yes' }, { givenOn: '2026-11-06', interpreter: 'phone' }),
})

/** Another name goes round; the address is hidden; things that are written nowhere. */
export const caseFive: CaseFacts = aCase({
  resident: {
    givenName: 'Petra',
    familyName: 'Jongejan',
    alias: 'Petra J.',
    birthDay: '1978-05-15',
    address: 'Smitshoek 3',
    addressHidden: true,
    postcode: '2661 HK',
    place: 'Bergschenhoek',
    interpreterNeeded: 'no',
  },
  head: {
    ownWords: 'Ik, Petra Jongejan, wil dat iemand het geld overneemt tot het rustig is.',
    companionWanted: 'yes',
    handoverWish: 'agreed',
  },
  reach: reach([
    { person: 'begeleider', channel: 'phone', value: '010-5550105', safe: 'yes' },
    { channel: 'email', value: 'petra.jongejan@example.org', safe: 'yes' },
    { channel: 'phone', value: '010-5550199', safe: 'no' },
  ]),
  incomes: incomes([
    { kind: 'wajong', description: 'Wajong', amount: exactly(139_411) },
    { kind: 'care-allowance', amount: exactly(12_700) },
    { kind: 'rent-allowance', amount: exactly(26_800) },
  ]),
  costs: costs([
    { kind: 'rent', amount: exactly(58_830) },
    { kind: 'energy', amount: exactly(13_900) },
    { kind: 'water', amount: exactly(1_200) },
    { kind: 'other-insurance', amount: exactly(4_170) },
    { kind: 'phone-internet-tv', description: 'tv/internet', amount: exactly(5_900) },
    { kind: 'health-insurance', amount: exactly(15_225) },
    { kind: 'groceries', amount: exactly(6_500), period: 'week' },
    { kind: 'wmo-contribution', description: 'bijdrage Wmo', amount: exactly(2_100) },
  ]),
  debts: debts([
    { creditorName: 'kredietbank', amount: exactly(680_000) },
    { creditorName: 'telefoonabonnement', collectorKind: 'collection-agency', amount: exactly(194_000) },
    { creditorName: 'telefoonabonnement', collectorKind: 'collection-agency', amount: exactly(121_200) },
    { creditorName: 'postorder', amount: exactly(87_340) },
    { creditorName: 'energie oud adres', amount: exactly(51_200) },
  ]),
  remarks: remarks([
    { kind: 'worry', text: 'aangifte gedaan in maart', mark: never },
    { kind: 'internal', text: 'ex-vriend heet Ruud', mark: never },
    { kind: 'worry', text: 'licht verstandelijke beperking, heeft begeleiding' },
  ]),
})
export const toCaseFive: Destination = to({
  reference: '2026-0005-1',
  consent: consentWith(
    { ...allMoney, 'identity-sheet': 'yes', 'identity-address': 'yes', 'remark:remark3': 'yes' },
    { givenOn: '2026-11-10' },
  ),
})

/** Water cut-off in a week; consent by mouth; a partner who was not asked; loans among people without names. */
export const caseSix: CaseFacts = aCase({
  resident: {
    givenName: 'Haben',
    familyName: 'Tesfay Gebremariam',
    birthDay: '1987-01-01',
    address: 'Boterdorpseweg 51',
    postcode: '2661 AB',
    languages: 'Tigrinya, een beetje Nederlands',
    interpreterNeeded: 'yes',
    interpreterLanguage: 'Tigrinya',
  },
  head: {
    householdKind: 'together-with-children',
    ownWords: 'Leren hoe DigiD en de brieven werken.',
    handoverWish: 'agreed',
  },
  household: household([
    { kind: 'partner', name: 'Luwam', age: 36, note: 'zwanger' },
    ...[1, 4, 7, 9, 16].map((age) => ({ kind: 'child', age })),
  ]),
  reach: reach([
    { channel: 'app', value: '06-12345606', safe: 'yes', notWhen: "foto's van brieven werken goed" },
  ]),
  incomes: incomes([
    { kind: 'participation-benefit', amount: about(186_000) },
    { kind: 'child-benefit' },
    { kind: 'child-budget' },
    { kind: 'rent-allowance', amount: exactly(40_200) },
    { kind: 'care-allowance', amount: exactly(25_400), question: 'twee keer 127: klopt dit?' },
  ]),
  costs: costs([
    { kind: 'rent', amount: exactly(78_100) },
    { kind: 'energy', amount: exactly(26_500) },
  ]),
  debts: debts([
    { creditorName: 'Belastingdienst Toeslagen', amount: exactly(314_600) },
    { creditorName: 'zorgverzekeraar', note: '5 maanden' },
    { creditorName: 'DUO', note: 'lening inburgering', flags: ['running-loan'] },
    { creditorName: 'CJIB', amount: exactly(80_000) },
    { creditorName: 'waterbedrijf', amount: exactly(39_177), mark: seenOn('2026-11-13') },
    {
      creditorName: 'Mehari en Yonas',
      creditorKind: 'family-or-friends',
      note: 'Mehari wil het in januari terug',
      amount: about(250_000),
      flags: ['informal'],
      mark: withoutNames,
    },
  ]),
  crises: crises([
    {
      kind: 'water-cut-off',
      executesOn: '2026-11-27',
      debtId: 'debt5',
      clocks: { daysLeft: 7, gemeenteToldDay: null, talkDueDay: null, talkDueIfToldToday: '2026-11-25' },
    },
  ]),
})
export const toCaseSix: Destination = to({
  reference: '2026-0006-1',
  consent: consentWith(
    { ...allMoney, language: 'yes' },
    { givenOn: '2026-11-13', form: 'oral-with-witness', witness: 'buurvrouw', interpreter: 'other-adult' },
  ),
})
