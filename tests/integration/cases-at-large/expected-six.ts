import * as six from './six-residents.ts'
import type { CaseTable } from './support/expected.ts'

/** What the yardstick says of the six. */
export const expectedSix: CaseTable = [
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
]
