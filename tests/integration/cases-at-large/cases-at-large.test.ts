import { describe, expect, test } from 'vitest'
import type { Total } from '#main/core/money.ts'
import type { HandoverWarning, StayReason } from '#main/features/handover/handover.rules.ts'
import { must } from '#tests/support/whole-app.ts'
import * as first from './residents-1.ts'
import * as second from './residents-2.ts'
import * as third from './residents-3.ts'
import * as six from './six-residents.ts'
import { enter, handedOver, lookAt, type CaseAtLarge } from './support/enter.ts'

type Cents = number | readonly [from: number, to: number]
interface Sum {
  readonly cents: Cents
  readonly unknown?: number
  readonly foreign?: readonly string[]
}
/** What a careful coordinator, a debt counsellor and a privacy officer expect. Amounts in cents. */
interface Expected {
  readonly income: Sum
  readonly costs: Sum
  readonly debts: Sum
  readonly arrears?: Cents
  /** Kind, talk at the latest on (told, or when told today), last useful day to call. */
  readonly clocks?: readonly (readonly [kind: string, talk: string | null, lastCall: string | null])[]
  readonly blockedBy?: string
  readonly asks?: readonly string[]
  readonly stays?: readonly (readonly [what: string, why: StayReason])[]
  readonly warns?: readonly HandoverWarning[]
  readonly calm?: readonly HandoverWarning[]
  /** On the paper. */
  readonly says?: readonly string[]
  /** Nowhere: not in the text, the metadata or the file name. */
  readonly silent?: readonly RegExp[]
}

const sumOf = ({ knownCents, knownToCents, unknownCount, foreign }: Total) => ({
  from: knownCents,
  to: knownToCents,
  unknown: unknownCount,
  foreign: foreign.map(({ currency, minor }) => `${currency} ${minor}`),
})
const bounds = (cents: Cents) =>
  typeof cents === 'number' ? { from: cents, to: cents } : { from: cents[0], to: cents[1] }
const expectedSum = ({ cents, unknown = 0, foreign = [] }: Sum) => ({ ...bounds(cents), unknown, foreign })

const table: readonly (readonly [kase: CaseAtLarge, expected: Expected])[] = [
  [
    six.samira,
    {
      income: { cents: 154_617, unknown: 2 },
      costs: { cents: 178_469 },
      debts: { cents: 487_798 },
      clocks: [['eviction', '2026-11-25', '2026-12-02']],
      asks: ['missing'],
      stays: [
        ['schuld: zus', 'never'],
        ['slaapt niet, schaamt zich', 'answered-no'],
        ['taal: Nederlands, Berbers', 'not-needed'],
      ],
      warns: ['income-incomplete', 'resident-tells-rest'],
      calm: ['text-may-tell'],
      says: [
        'ontruiming van de woning aangezegd · dinsdag 8 december 2026 10:00 uur · over 18 dagen',
        'gesprek uiterlijk op woensdag 25 november 2026',
        'telefoon 2x samen',
        'kinderopvang (bso) na toeslag',
        'Nog uit te zoeken bij huurtoeslag (gestopt sinds juli 2026): “weet niet waarom”.',
        '4.277,98',
      ],
      silent: [/600|4\.877,98|huisarts|school|slaap|leen van|\blening|Berbers|tekort/i, /samen 61/],
    },
  ],
  [
    six.daan,
    {
      income: { cents: 178_340 },
      costs: { cents: 84_961 },
      debts: { cents: 525_137 },
      arrears: 180_137,
      blockedBy: 'consent-refused',
      warns: ['reach-safety-not-asked'],
    },
  ],
  [
    six.deWit,
    {
      income: { cents: 235_854 },
      costs: { cents: 61_200 },
      debts: { cents: 3_810 },
      blockedBy: 'consent-missing',
    },
  ],
  [
    six.tomasz,
    {
      income: { cents: 0 },
      costs: { cents: [40_000, 60_000] },
      debts: { cents: 904_700, unknown: 1, foreign: ['PLN 500000'] },
      stays: [['schuld: particulier in Polen', 'never']],
      warns: ['receiver-incomplete', 'resident-tells-rest'],
      says: [
        'Tomasz Wiśniewski-Źrebiec',
        'rechtstreeks nummer opvragen',
        'schulden € 9.047,00 bekend, 1 bedrag onbekend',
        'omzet staat apart, is geen inkomen',
        'KvK/zorgverzekeraar, bestuursrechtelijke premie sinds aug',
        'de hoogte van de schuld bij CAK',
        'met een tolk via de telefoon',
      ],
      silent: [/złoty|PLN|5\.?000,|particulier/],
    },
  ],
  [
    six.petra,
    {
      income: { cents: 178_911 },
      costs: { cents: 129_492 },
      debts: { cents: 1_133_740 },
      stays: [['volledige naam', 'names']],
      says: ['Petra J.', 'volledige naam op te vragen bij de coördinator', 'post via', '11.337,40', 'Wajong'],
      silent: [/Jongejan|Smitshoek|2661|15 mei 1978|Bergschenhoek|aangifte|vriend/],
    },
  ],
  [
    six.tesfay,
    {
      income: { cents: 251_600, unknown: 2 },
      costs: { cents: 104_600 },
      debts: { cents: 683_777, unknown: 2 },
      clocks: [['water-cut-off', '2026-11-18', '2026-11-23']],
      warns: ['crisis-not-called', 'partner-not-asked', 'interpreter-other-adult', 'signature-to-follow'],
      says: [
        'schulden € 4.337,77 bekend, 1 bedrag onbekend',
        'geleend van mensen in de omgeving ongeveer € 2.500,00',
        'mondeling op 13-11, handtekening volgt',
        'De partner tekent voor zichzelf; dat is nog niet gevraagd.',
      ],
      silent: [/Luwam|zwanger|landgenoten|buurvrouw|tolkt/],
    },
  ],
  [
    first.heatAtChristmas,
    {
      income: { cents: 313_628, unknown: 2 },
      costs: { cents: [203_125, 216_125], unknown: 1 },
      debts: { cents: 965_771 },
      clocks: [['heat-cut-off', '2026-12-30', '2026-12-22']],
      stays: [
        ['inkomen: Özgür (uitzend)', 'answered-no'],
        ['Özgür 06-87654322', 'unsafe'],
        ['schuld: schoonmoeder', 'never'],
      ],
      says: [
        'Ayşe Yıldırım-Çağlar',
        'gesprek graag vóór dinsdag 29 december 2026; de termijn van de gemeente loopt tot woensdag 30 december 2026',
        'via GGN',
        '8.157,71',
        'inkomen € 1.532,95 per maand bekend, 2 bedragen onbekend',
        'kindgebonden budget, komt binnen',
        'kinderbijslag, komt binnen',
        'huur, incl servicekosten',
        'De partner tekent voor zichzelf.',
      ],
      silent: [/Özgür|gokt|schoonmoeder|1\.500,00|1\.603,33|41 jaar|1234\.56|nog niet gevraagd/],
    },
  ],
  [
    first.wageSeizure,
    {
      income: { cents: 221_202 },
      costs: { cents: 132_788 },
      debts: { cents: 847_458 },
      clocks: [['wage-or-bank-seizure', '2026-11-24', null]],
      stays: [
        ['vraag aan de ontvanger', 'health'],
        ['vraag in eigen woorden', 'health'],
      ],
      warns: ['crisis-not-called'],
      calm: ['resident-tells-rest'],
      says: [
        'Grzegorz Łuczyński',
        'beslag op loon of bankrekening dreigt · datum onbekend',
        'dinsdag 24 november 2026',
        'uitkering UWV',
        '8.474,58',
        'contactpersoon: 0187-555099',
      ],
      silent: [
        /\bWIA\b|ziek|Wmo|hersen|fysio|medicijn|apotheek|ggz|psych|tandarts|Infomedics|letsel|eigen risico|thuiszorg/i,
      ],
    },
  ],
  [
    first.hairdresser,
    {
      income: { cents: 230_800 },
      costs: { cents: 244_078 },
      debts: { cents: 3_210_045, unknown: 1, foreign: ['GBP 120000'] },
      clocks: [
        ['business-goods-seizure', '2026-12-28', '2026-12-28'],
        ['business-credit-ended', '2026-12-28', null],
      ],
      warns: ['crisis-debt-missing', 'receiver-incomplete'],
      says: [
        "Jan-Willem van der Kleij-'t Hooft",
        'beslag op bedrijfsmiddelen aangekondigd · maandag 4 januari 2027',
        'gesprek uiterlijk op maandag 28 december 2026',
        'Opzegging van zakelijk krediet dreigt · datum onbekend',
        'WW, Marijke',
        'huur, winkel',
        'Marijke (partner)',
        '…H.46.01',
        '1.200,00 pond (GBP)',
      ],
      silent: [/111222333|1112[. ]?22|25 december 2026 · gesprek/],
    },
  ],
  [
    first.hidden,
    {
      income: { cents: 177_460 },
      costs: { cents: 64_067 },
      debts: { cents: 545_767 },
      clocks: [['eviction', '2026-11-25', null]],
      stays: [
        ['kimberley.terbraak@example.org', 'names'],
        ['Hoge Weg 44, 2665 AB Bleiswijk', 'names'],
        ['adres op het losse blad', 'answered-no'],
        ['gesprek met politie Rotterdam', 'not-asked'],
      ],
      says: [
        'Kim B. · volledige naam en geboortedatum op het losse blad',
        'mevrouw B. komt maandag',
        'ontruiming van de woning aangezegd · december 2026',
        'Naam Kimberley ter Braak',
      ],
      silent: [/Hoge Weg|De Linde|2665|Bleiswijk|Ruben|politie|bedreiging|terbraak/i],
    },
  ],
  [
    second.kingsDay,
    {
      income: { cents: [65_000, 115_000] },
      costs: { cents: 45_503 },
      debts: { cents: 1_252_265 },
      arrears: 270_265,
      clocks: [['health-insurance-cancelled', '2027-04-29', '2027-04-26']],
      blockedBy: 'signature-required',
    },
  ],
  [
    second.manyCrises,
    {
      income: { cents: 166_852 },
      costs: { cents: [124_547, 128_880] },
      debts: { cents: 426_060, unknown: 1 },
      clocks: [
        ['eviction', '2026-11-25', null],
        ['gas-cut-off', '2026-11-25', '2026-11-24'],
        ['electricity-cut-off', '2026-11-25', '2026-11-24'],
        ['wage-or-bank-seizure', '2026-12-18', '2026-11-19'],
        ['water-cut-off', '2026-11-25', '2026-11-17'],
      ],
      says: [
        'beslag op loon of bankrekening aangekondigd · woensdag 25 november 2026',
        'gesprek graag vóór woensdag 25 november 2026',
        'Afsluiting van gas aangekondigd · maandag 30 november 2026 08:30 uur · over 10 dagen · Greenchoice via Syncasso · dossiernummer 26/554.01',
        'Ontruiming van de woning dreigt · datum onbekend',
        'huurtoeslag, aangevraagd',
        'Fatima gaat mee (06-12345613)',
        '4.260,60',
      ],
      silent: [/18 december|afsluiting van water/i],
    },
  ],
  [
    second.hidingNumbers,
    {
      income: { cents: 120_120 },
      costs: { cents: 50_000 },
      debts: { cents: 245_756 },
      stays: [['nummer of wachtwoord in een tekst', 'number']],
      says: [
        'bsn •••••••••',
        'Er is bewind.',
        'gegeven door bewindvoerder',
        '2.457,56',
        'getekend door bewindvoerder',
      ],
      silent: [/111[ .]?222[ .]?333|NL91|0417|Hond12345|Zomer2026|4821/],
    },
  ],
  [
    second.withheldElsewhere,
    {
      income: { cents: 211_200, foreign: ['ANG 31000'] },
      costs: { cents: 81_240, foreign: ['USD 5000'] },
      debts: { cents: 900_564 },
      clocks: [
        ['eviction', '2027-01-06', '2027-01-06'],
        ['water-cut-off', '2027-01-06', '2027-01-04'],
      ],
      stays: [
        ['schuld: zus', 'never'],
        ['zus Carmen helpt, leende hem 2.400', 'echo'],
        ['vraag in eigen woorden', 'echo'],
        ['schuld: bank (aantekening)', 'echo'],
        ['bedreigende situatie', 'never'],
      ],
      warns: ['text-may-tell', 'resident-tells-rest'],
      says: [
        'Rodrigo de la Peña y Muñoz',
        '12 januari 2027 08:30 uur',
        'woensdag 6 januari 2027',
        'inkomen € 1.912,00 per maand bekend, 310,00 ANG',
        '5.455,64',
      ],
      silent: [/Carmen|2\.400|terugbetalen|zwart|aflossing|casino|water|Papiamento|tekende/],
    },
  ],
  [
    third.takenBack,
    {
      income: { cents: 0 },
      costs: { cents: 0 },
      debts: { cents: 21_208 },
      clocks: [['water-cut-off', '2026-11-25', '2026-11-19']],
      says: ['gesprek graag vóór woensdag 25 november 2026', 'aanmaning 3 nov, afsluiting 25 nov'],
      silent: [/25-11-2025|ontbreekt er niets/],
    },
  ],
  [
    third.almostNothing,
    {
      income: { cents: 0 },
      costs: { cents: 0 },
      debts: { cents: 0 },
      clocks: [['eviction', '2026-11-25', null]],
      warns: ['birth-day-missing', 'reach-missing', 'own-words-missing'],
      says: [
        'ontruiming van de woning dreigt · datum onbekend',
        'inkomen onbekend · vaste lasten en uitgaven onbekend · schulden onbekend',
      ],
      silent: [/ontbreekt er niets|€ 0,00/],
    },
  ],
  [
    third.dates,
    {
      income: { cents: 101_000, unknown: 5 },
      costs: { cents: 87_538, unknown: 2 },
      debts: { cents: [544_673, 604_673], foreign: ['HUF 30000000'] },
      asks: ['language'],
      stays: [['schuld: huisarts', 'never']],
      warns: ['witness-may-be-child', 'partner-not-asked'],
      says: [
        'Őrsi Nguyễn-Ðặng',
        'kindgebonden budget (kgb)',
        'vakantiegeld, in mei',
        'werkt bij kas, 11,5 uur',
        '300.000,00 forint (HUF)',
        '5.406,73 tot 6.006,73',
        'Van 10 schulden is de brief nog niet gezien.',
      ],
      silent: [/huisarts|Hongaars|zoon van|\? onbekend/],
    },
  ],
  [
    third.curator,
    {
      income: { cents: 211_932 },
      costs: { cents: 117_243 },
      debts: { cents: 343_742 },
      stays: [
        ['verpleeghuis De Meerpaal, kamer 12', 'health'],
        ['gesprek met verpleeghuis', 'not-asked'],
      ],
      says: [
        'Bep Ås-Jónsdóttir (inwoner), getekend door curator',
        'aan de balie met wijkteam',
        'curator mr. P. Vis: 010-5550188',
        'CAK-99812',
        '3.437,42',
      ],
      silent: [/verpleeghuis|Meerpaal|Wlz|pgb|WAO|rolstoel|therapie|hoor slecht|apotheek|pedicure|huisarts/i],
    },
  ],
]

describe('conversations typed in a hurry', () => {
  test.each(table.map(([kase, expected]) => [kase.name, kase, expected] as const))(
    '%s',
    async (_name, kase, expected) => {
      const entered = await enter(kase)
      const { money, debts, crises, preview } = await lookAt(entered)
      expect(sumOf(money.incomeTotal)).toEqual(expectedSum(expected.income))
      expect(sumOf(money.costTotal)).toEqual(expectedSum(expected.costs))
      expect(sumOf(debts.total)).toEqual(expectedSum(expected.debts))
      if (expected.arrears !== undefined)
        expect(sumOf(debts.withoutRunningLoans)).toMatchObject(bounds(expected.arrears))
      const clocks = crises.map(({ kind, clocks: { talkDueDay, talkDueIfToldToday, lastUsefulCallDay } }) => [
        kind,
        talkDueDay ?? talkDueIfToldToday,
        lastUsefulCallDay,
      ])
      expect(clocks).toEqual(expected.clocks ?? [])
      expect(preview.blockedBy).toBe(expected.blockedBy ?? null)
      expect(preview.sheet.head).toHaveLength(10)
      expect(preview.stays).toEqual(
        expect.arrayContaining((expected.stays ?? []).map(([what, why]) => ({ what, why }))),
      )
      expect(preview.warnings).toEqual(expect.arrayContaining([...(expected.warns ?? [])]))
      for (const warning of expected.calm ?? []) expect(preview.warnings).not.toContain(warning)
      if (expected.asks !== undefined) expect(preview.asks.map(({ part }) => part)).toEqual(expected.asks)
      if (expected.blockedBy !== undefined) return
      const paper = await handedOver(entered)
      for (const words of expected.says ?? []) expect(paper.text).toContain(words)
      for (const words of expected.silent ?? [])
        for (const place of paper.everywhere) expect(words.exec(place)?.[0] ?? null).toBeNull()
      if (kase !== second.hidingNumbers) expect(paper.pages).toBeLessThanOrEqual(4)
    },
  )
})

describe('what happens around them', () => {
  test('a yes that is taken back stops every further copy', async () => {
    const entered = await enter(third.takenBack)
    const { api, caseId, receiverId } = entered
    const [consent] = must(await api.consent.ofCase({ caseId }))
    expect(consent?.withdrawnOn).toBeNull()
    must(await api.consent.withdraw({ id: consent?.id ?? '', reason: '' }))
    expect((await lookAt(entered)).preview.blockedBy).toBe('consent-withdrawn')
    const saved = await api.handover.saveTo({ caseId, receiverId, path: `${entered.folder}-weg.pdf` })
    expect(saved).toMatchObject({ ok: false, failure: { code: 'consent-withdrawn' } })
  })

  test('a signature opens what an oral yes did not', async () => {
    const entered = await enter(second.kingsDay)
    const { api, caseId } = entered
    const [consent] = must(await api.consent.ofCase({ caseId }))
    must(await api.consent.amend({ id: consent?.id ?? '', changes: { form: 'signature-on-paper' } }))
    const paper = await handedOver(entered)
    for (const words of [
      'gesprek uiterlijk op donderdag 29 april 2027',
      'geleend van mensen in de omgeving ongeveer € 400,00',
      'lopende leningen € 9.820,00 bekend',
      'vervoer (ov)',
    ])
      expect(paper.text).toContain(words)
    for (const place of paper.everywhere) expect(place).not.toMatch(/vrienden|zonder namen|stagiaire/)
  })

  test('case 5 for a receiver that wants no health data', async () => {
    const entered = await enter({ ...six.petra, receiver: 'Pijnmeer' })
    const { api, caseId, receiverId } = entered
    const given = await api.consent.give({
      caseId,
      receiverId,
      form: 'signature-on-paper',
      parts: ['income', 'costs', 'debts', 'reading'],
    })
    expect(given.ok).toBe(true)
    const paper = await handedOver(entered)
    expect(paper.text).toContain('uitkering UWV')
    expect(paper.text).toContain('1.789,11')
    for (const place of paper.everywhere) expect(place).not.toMatch(/wajong|wmo/i)
  })

  test('case 6 told on Tuesday: the talk would be on the day of the cut-off itself', async () => {
    const entered = await enter({ ...six.tesfay, now: '2026-11-24T10:00' })
    const { api, caseId, receiverId } = entered
    await api.contacts.add({
      caseId,
      channel: 'phone',
      receiverId,
      withWhom: '',
      number: '',
      agreed: '',
      confirmationAsked: false,
      toldOfCrisis: true,
    })
    const { crises, preview } = await lookAt(entered)
    expect(crises[0]?.clocks).toMatchObject({ talkDueDay: '2026-11-27', signals: ['talk-on-execution-day'] })
    expect(preview.sheet.head[3]?.text).toContain('gesprek graag vóór vrijdag 27 november 2026')
  })
})
