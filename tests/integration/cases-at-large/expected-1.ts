import * as first from './residents-1.ts'
import * as fourth from './residents-4.ts'
import type { CaseTable } from './support/expected.ts'

/** Receivers with wishes of their own, days around holidays, somebody who hides. */
export const expectedFirst: CaseTable = [
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
    fourth.hidden,
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
]
