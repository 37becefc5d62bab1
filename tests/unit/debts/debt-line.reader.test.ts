import { describe, expect, test } from 'vitest'
import type { Amount } from '#main/core/money.ts'
import { readDebtLine, type DebtDraft } from '#main/features/debts/debt-line.reader.ts'
import { arrearsTotal, debtTotal } from '#main/features/debts/debts.rules.ts'

const today = '2026-11-20'
const debt = (text: string): DebtDraft => readDebtLine(text, today).draft
const exact = (cents: number): Amount => ({ kind: 'exact', cents })
const unknown: Amount = { kind: 'unknown' }

const case1 = [
  'woningcorporatie via deurwaarder 2.431,18 dossiernr. 26-118834',
  'energieleverancier, 2 termijnen, 428,00, laatste aanmaning 2 nov',
  'zorgverzekeraar 316,80 (2 maanden)',
  'Belastingdienst Toeslagen: terugvordering huurtoeslag 2025, € 1.102, beschikking 14-9-2026',
  'leen van zus € 600',
]
const case2 = [
  'Klarna 214,95',
  'Riverty 189,00 + 40 kosten',
  'telecom oud abonnement 655,12 (incassobureau, ref TC-99120)',
  'CJIB verkeersboetes 3x: 119, 119, 238 (de laatste is al verhoogd)',
  'parkeerboete gemeente 76,30',
  'DUO lening 3.450 (nog niet aan het aflossen)',
  'vriend 150',
]
const case4 = [
  'Belastingdienst omzetbelasting aanslag geschat 4.870',
  'inkomstenbelasting 2024 2.315',
  'KvK/zorgverzekeraar -> CAK bestuursrechtelijke premie sinds aug (€ 176/mnd, nog niet betaald)',
  'bus-lease 3 termijnen 1.287',
  'kamerverhuurder 1 maand 575',
  'particulier in Polen "5000 złoty"',
]
const case5 = [
  'kredietbank 6.800 (lening op haar naam)',
  '2 telefoonabonnementen 1.940 + 1.212 (incasso)',
  'postorder 873,40',
  'energie oud adres 512',
  'achterstand huur 0',
]
const case6 = [
  'Belastingdienst/Toeslagen — kindgebonden budget 2024 terug te betalen 3.146',
  'zorgverzekeraar, 5 maanden achter, dreigt aanmelding CAK',
  'inburgering DUO lening — vraag of die kwijtgescholden wordt',
  'CJIB 2x 400 onverzekerde auto (auto verkocht maar niet overgeschreven?)',
  'waterbedrijf: afsluiting aangekondigd voor 27-11-2026 bij niet betalen van 391,77',
]

const lines: readonly (readonly [string, Partial<DebtDraft>])[] = [
  [
    case1[0] ?? '',
    {
      creditorName: 'woningcorporatie',
      creditorKind: 'housing-corporation',
      collectorName: '',
      collectorKind: 'bailiff',
      reference: '26-118834',
      amount: exact(243_118),
      letterDay: null,
      lastContactDay: null,
      note: '',
      flags: [],
    },
  ],
  [
    case1[1] ?? '',
    {
      creditorName: 'energieleverancier',
      creditorKind: 'energy-supplier',
      amount: exact(42_800),
      lastContactDay: '2026-11-02',
      note: '2 termijnen, laatste aanmaning 2 nov',
    },
  ],
  [case1[2] ?? '', { creditorKind: 'health-insurer', amount: exact(31_680), note: '2 maanden' }],
  [
    case1[3] ?? '',
    {
      creditorName: 'Belastingdienst Toeslagen',
      creditorKind: 'allowances-office',
      amount: exact(110_200),
      letterDay: '2026-09-14',
      note: 'terugvordering huurtoeslag 2025, beschikking 14-9-2026',
    },
  ],
  [
    case1[4] ?? '',
    {
      creditorName: 'zus',
      creditorKind: 'family-or-friends',
      amount: exact(60_000),
      note: 'leen van zus',
      flags: ['informal'],
    },
  ],
  [case2[1] ?? '', { creditorName: 'Riverty', amount: exact(22_900), note: '189,00 + 40 kosten' }],
  [
    case2[2] ?? '',
    {
      creditorName: 'telecom',
      creditorKind: 'telecom',
      collectorKind: 'collection-agency',
      reference: 'TC-99120',
      amount: exact(65_512),
      note: 'oud abonnement',
    },
  ],
  [
    case2[3] ?? '',
    {
      creditorName: 'CJIB',
      amount: exact(47_600),
      note: 'verkeersboetes 3x: 119, 119, 238 (de laatste is al verhoogd)',
    },
  ],
  [case2[4] ?? '', { creditorName: 'gemeente', creditorKind: 'municipality', note: 'parkeerboete' }],
  [case2[5] ?? '', { creditorKind: 'duo', amount: exact(345_000), flags: ['running-loan'] }],
  [
    case4[0] ?? '',
    { creditorKind: 'tax-office', amount: exact(487_000), flags: ['business', 'estimated', 'preferential'] },
  ],
  [
    case4[1] ?? '',
    { creditorName: 'Belastingdienst', amount: exact(231_500), note: 'inkomstenbelasting 2024' },
  ],
  [case4[2] ?? '', { creditorName: 'CAK', creditorKind: 'cak', amount: unknown }],
  [
    case4[3] ?? '',
    { creditorName: 'bus-lease', creditorKind: 'lease', amount: exact(128_700), note: '3 termijnen' },
  ],
  [
    case4[5] ?? '',
    {
      creditorName: 'particulier in Polen',
      creditorKind: 'private-person',
      amount: { kind: 'foreign', currency: 'PLN', minor: 500_000 },
      note: '',
      flags: ['informal'],
    },
  ],
  [
    case5[1] ?? '',
    {
      creditorName: '2 telefoonabonnementen',
      amount: exact(315_200),
      collectorKind: 'collection-agency',
      note: '1.940 + 1.212',
    },
  ],
  [case5[3] ?? '', { creditorName: 'energie', creditorKind: 'energy-supplier', note: 'oud adres' }],
  [case5[4] ?? '', { amount: exact(0) }],
  [case6[0] ?? '', { creditorName: 'Belastingdienst/Toeslagen', amount: exact(314_600) }],
  [
    case6[1] ?? '',
    { creditorKind: 'health-insurer', amount: unknown, note: '5 maanden achter, dreigt aanmelding CAK' },
  ],
  [case6[2] ?? '', { creditorKind: 'duo', amount: unknown, flags: ['running-loan'] }],
  [case6[3] ?? '', { creditorKind: 'cjib', amount: exact(80_000) }],
  [
    case6[4] ?? '',
    { creditorKind: 'water-company', amount: exact(39_177), letterDay: null, lastContactDay: null },
  ],
  [
    'Geld geleend van landgenoten, "ongeveer 2500, moet terug in januari"',
    { creditorKind: 'family-or-friends', amount: { kind: 'about', cents: 250_000 }, flags: ['informal'] },
  ],
  ['waterbedrijf € 38,10 en dezelfde nog eens', { amount: exact(3_810), note: 'en dezelfde nog eens' }],
  [
    'Ziggo 55,20 via deurwaarder Jansen & Co ref. 2026/88-A',
    {
      creditorName: 'Ziggo',
      collectorName: 'Jansen & Co',
      collectorKind: 'bailiff',
      reference: '2026/88-A',
      amount: exact(5_520),
      note: '',
    },
  ],
  [
    'deurwaarder namens de woningcorporatie 2.431,18',
    { creditorName: 'woningcorporatie', collectorKind: 'bailiff', note: '' },
  ],
  [
    'zorgverzekeraar VGZ via Flanderijn dossier 2026-1234 800',
    { creditorName: 'zorgverzekeraar VGZ', collectorName: 'Flanderijn' },
  ],
  [
    'Sunweb reis 812 (klopt niet)',
    { creditorName: 'Sunweb reis', creditorKind: 'other', flags: ['disputed'] },
  ],
  [
    'gemeente Lansingerland 340,10 teveel bijstand',
    { creditorName: 'gemeente Lansingerland', note: 'teveel bijstand' },
  ],
  ['KPN 3-10-2026 88,20', { letterDay: '2026-10-03', amount: exact(8_820) }],
  ['belasting 2023 € 812', { creditorKind: 'tax-office', amount: exact(81_200), note: '2023' }],
  ['Belastingdienst 3 aanslagen totaal 4.200', { amount: exact(420_000), note: '3 aanslagen totaal' }],
  [
    'Woonbron 1.823,50 via GGN dossier 24/123456',
    {
      creditorName: 'Woonbron',
      collectorName: 'GGN',
      collectorKind: 'bailiff',
      reference: '24/123456',
      note: '',
    },
  ],
  [
    'Intrum 812,00 (oude telefoonrekening)',
    { creditorKind: 'telecom', collectorName: 'Intrum', collectorKind: 'collection-agency' },
  ],
  ['Eneco onbekend', { creditorName: 'Eneco', amount: unknown, note: '' }],
  ['', { creditorName: '', creditorKind: 'other', amount: unknown, note: '' }],
]

describe('a line of debt as a hurried volunteer types it', () => {
  test.each(lines)('"%s"', (text, expected) => {
    expect(debt(text)).toMatchObject(expected)
  })

  test.each([
    ['CZ 2015', ['amount:amount-may-be-year']],
    ['Belastingdienst 2024', ['amount:amount-missing']],
    ['Wehkamp 12.50', ['amount:amount-ambiguous']],
    ['Klarna 600-400', ['amount:amount-range-reversed']],
    ['CAK € 176/mnd', ['amount:amount-is-per-period']],
    ['deurwaarder 500', ['creditorName:creditor-behind-unknown']],
    ['vriend Piet 150', ['note:private-lender-named']],
    ['500', ['creditorName:creditor-missing']],
    ['Sunweb 812', ['creditorKind:kind-unknown']],
    ['KPN 88,20 brief 31-11-2026', ['letterDay:day-does-not-exist']],
    ['KPN 88,20 ref 123456782', ['reference:sensitive-number']],
    ['bank NL91 ABNA 0417 1643 00 € 40', ['note:sensitive-number']],
    ['Klarna 119, 40', ['amount:amounts-added']],
    ['Klarna 214,95 of toch ook 300,10 later', ['amount:several-amounts']],
  ])('says what to look at again in "%s"', (text, expected) => {
    expect(readDebtLine(text, today).problems.map(({ field, code }) => `${field}:${code}`)).toEqual(expected)
  })
})

describe('the yardstick, from typed lines to totals', () => {
  test.each([
    ['case 1', case1, 487_798, 0, 487_798],
    ['case 2', case2, 525_137, 0, 180_137],
    ['case 4', case4, 904_700, 1, 904_700],
    ['case 5', case5, 1_133_740, 0, 1_133_740],
    ['case 6', case6, 433_777, 2, 433_777],
  ])('%s', (_, texts, known, unknownCount, arrears) => {
    const drafts = texts.map(debt)
    expect(debtTotal(drafts)).toMatchObject({ knownCents: known, unknownCount })
    expect(arrearsTotal(drafts).knownCents).toBe(arrears)
  })

  test('the Polish debt stays in złoty', () => {
    expect(debtTotal(case4.map(debt)).foreign).toEqual([{ currency: 'PLN', minor: 500_000 }])
  })
})
