import * as second from './residents-2.ts'
import * as third from './residents-3.ts'
import * as fourth from './residents-4.ts'
import type { CaseTable } from './support/expected.ts'

/** Many crises, hidden numbers, next to nothing known. */
export const expectedSecond: CaseTable = [
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
    fourth.withheldElsewhere,
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
