import { practiceCase, type CaseAtLarge } from './support/enter.ts'

// The six conversations of the yardstick, typed as they stand in the notes. All invented.

export const samira: CaseAtLarge = {
  name: 'inwoner-1',
  typed: practiceCase('inwoner-1'),
  receiver: 'Lansingerland',
}

export const daan: CaseAtLarge = {
  name: 'inwoner-2',
  typed: practiceCase('inwoner-2'),
  receiver: 'Lansingerland',
}

export const deWit: CaseAtLarge = {
  name: 'inwoner-3',
  receiver: 'Lansingerland',
  typed: {
    openedPlace: 'referral',
    resident: {
      givenName: 'Hendrik',
      familyName: 'de Wit',
      birthDayText: '9-9-1952',
      address: 'Noordeindseweg 203',
      postcode: '2651CX',
      digital: 'not',
    },
    case: {
      householdKind: 'together',
      ownWords: 'Iemand die eens per twee weken de post doorneemt en mappen maakt, samen met Cornelia.',
      companionWanted: 'no',
    },
    members: [{ kind: 'partner', ageText: '71', presence: '', changes: { name: 'Cornelia' } }],
    reach: [
      {
        channel: 'phone',
        value: '010 555 01 03',
        person: '',
        changes: { notWhen: 'mevrouw niet bellen; niet op dinsdag' },
      },
      {
        channel: 'phone',
        value: '06 12345603',
        person: 'dochter Ans',
        changes: { preferred: true, safe: 'yes' },
      },
    ],
    incomes: [{ line: 'AOW 2x 1.023,67' }, { line: 'klein pensioen Hendrik 311,20' }],
    costs: [{ line: 'Huur 612' }],
    debts: [{ line: 'waterbedrijf, 2 aanmaningen, € 38,10' }],
    remarks: [{ kind: 'missing', text: 'uitstel aangifte 2025 tot …?' }],
  },
}

export const tomasz: CaseAtLarge = {
  name: 'inwoner-4',
  now: '2026-11-06T14:00',
  receiver: 'Lansingerland, loket voor ondernemers',
  typed: {
    openedPlace: 'walk-in',
    resident: {
      givenName: 'Tomasz',
      familyName: 'Wiśniewski-Źrebiec',
      birthDayText: '30-11-1984',
      address: 'Industrieweg 88 k3',
      postcode: '2661 AA',
      place: 'Bergschenhoek',
      municipality: 'Lansingerland',
      languages: 'Pools, gebrekkig Engels',
      interpreterNeeded: 'yes',
      interpreterLanguage: 'Pools',
    },
    case: {
      householdKind: 'alone',
      ownWords: 'Wil weten of hij moet stoppen met het bedrijf.',
      companionWanted: 'yes',
      companionWish: 'iemand die Pools spreekt',
      handoverWish: 'agreed',
    },
    reach: [{ channel: 'phone', value: '0687654304', person: '', changes: { safe: 'yes' } }],
    incomes: [{ line: 'Omzet wisselt: 2.900 / 1.150 / 0 / 3.300 in jul-okt' }],
    costs: [{ line: 'stuurt 400-600 per maand naar vrouw en zoon in Polen' }],
    debts: [
      { line: 'Belastingdienst omzetbelasting aanslag geschat 4.870' },
      { line: 'inkomstenbelasting 2024 2.315' },
      {
        line: 'KvK/zorgverzekeraar -> CAK bestuursrechtelijke premie sinds aug (€ 176/mnd, nog niet betaald)',
      },
      { line: 'bus-lease 3 termijnen 1.287' },
      { line: 'kamerverhuurder 1 maand 575' },
      { line: 'particulier in Polen "5000 złoty"', changes: { sharing: 'never' } },
    ],
    remarks: [
      { kind: 'missing', text: 'aangiften btw Q2 en Q3 niet gedaan' },
      { kind: 'missing', text: 'geen boekhouder meer' },
      { kind: 'strength', text: 'heeft eigen gereedschap' },
    ],
    consent: {
      receiver: 'Lansingerland, loket voor ondernemers',
      form: 'signature-on-paper',
      yes: ['income', 'costs', 'debts', 'language', 'missing', 'strengths'],
      no: [],
      changes: { interpreter: 'phone' },
    },
    handover: { receiver: 'Lansingerland, loket voor ondernemers' },
  },
}

export const petra: CaseAtLarge = {
  name: 'inwoner-5',
  now: '2026-11-10T15:00',
  receiver: 'Lansingerland',
  typed: {
    openedPlace: 'referral',
    resident: {
      givenName: 'Petra',
      familyName: 'Jongejan',
      alias: 'Petra J.',
      birthDayText: '15-05-1978',
      address: 'Smitshoek 3',
      addressHidden: true,
      postcode: '2661 HK',
      place: 'Bergschenhoek',
      municipality: 'Lansingerland',
      reading: 'with-difficulty',
    },
    case: {
      householdKind: 'alone',
      ownWords: 'Wil graag dat iemand het geld overneemt "tot het rustig is". Wil wel leren.',
      companionWanted: 'yes',
      companionWish: 'vrouwelijk maatje, rustig, vast moment (woensdagochtend)',
      handoverWish: 'agreed',
    },
    reach: [
      {
        channel: 'phone',
        value: '010-5550105',
        person: 'begeleider Wmo-aanbieder',
        changes: { safe: 'yes' },
      },
    ],
    incomes: [
      { line: 'Wajong € 1.394,11 netto/mnd' },
      { line: 'zorgtoeslag 127' },
      { line: 'huurtoeslag 268' },
    ],
    costs: [
      { line: 'Huur 588,30' },
      { line: 'energie 139' },
      { line: 'water 12' },
      { line: 'verzekeringen 41,70' },
      { line: 'tv/internet 59' },
      { line: 'zorg 152,25' },
      { line: 'boodschappen 65/week' },
      { line: 'bijdrage Wmo 21' },
    ],
    debts: [
      { line: 'kredietbank 6.800 (lening op haar naam)' },
      { line: 'telefoonabonnement 1.940 (incasso)' },
      { line: 'telefoonabonnement 1.212 (incasso)' },
      { line: 'postorder 873,40' },
      { line: 'energie oud adres 512' },
    ],
    remarks: [
      { kind: 'worry', text: 'veel stress van de brieven; begrijpt ze niet', answer: 'yes' },
      { kind: 'worry', text: 'vriend zette leningen en abonnementen op haar naam', answer: 'no' },
      { kind: 'tried', text: 'aangifte gedaan (maart 2026)', changes: { sharing: 'never' } },
      { kind: 'internal', text: 'kan hoogstens 50 per maand missen: klopt dat met wat over is?' },
    ],
    consent: {
      receiver: 'Lansingerland',
      form: 'signature-on-paper',
      yes: ['income', 'costs', 'debts', 'reading'],
      no: ['identity-sheet'],
    },
    handover: { receiver: 'Lansingerland' },
  },
}

export const tesfay: CaseAtLarge = {
  name: 'inwoner-6',
  now: '2026-11-13T11:00',
  receiver: 'Lansingerland',
  typed: {
    openedPlace: 'walk-in',
    resident: {
      givenName: 'Haben',
      familyName: 'Tesfay Gebremariam',
      birthDayText: '01-01-1987',
      address: 'Boterdorpseweg 51',
      postcode: '2661 AB',
      municipality: 'Lansingerland',
      languages: 'Tigrinya, een beetje Nederlands (A2)',
      interpreterNeeded: 'yes',
      interpreterLanguage: 'Tigrinya',
    },
    case: {
      householdKind: 'together-with-children',
      ownWords: 'Vader wil leren hoe DigiD en de brieven werken.',
      companionWanted: 'yes',
      handoverWish: 'agreed',
    },
    children: { agesText: '1, 4, 7, 9, 16', presence: '' },
    members: [
      {
        kind: 'partner',
        ageText: '36',
        presence: '',
        changes: { name: 'Luwam', note: 'zwanger, niet doorgeven' },
      },
    ],
    reach: [
      {
        channel: 'app',
        value: '0612345606',
        person: 'Haben',
        changes: { notWhen: "foto's van brieven per app werkt goed", safe: 'yes' },
      },
    ],
    incomes: [
      { line: 'bijstand gehuwden (gemeente) ± 1.860' },
      { line: 'kinderbijslag' },
      { line: 'kindgebonden budget' },
      { line: 'huurtoeslag 402' },
      { line: 'zorgtoeslag 2x 127' },
    ],
    costs: [{ line: 'Huur 781' }, { line: 'Energie 265' }],
    debts: [
      { line: 'Belastingdienst/Toeslagen — kindgebonden budget 2024 terug te betalen 3.146' },
      { line: 'zorgverzekeraar, 5 maanden achter, dreigt aanmelding CAK' },
      { line: 'inburgering DUO lening' },
      { line: 'CJIB 2x 400 onverzekerde auto' },
      { line: 'waterbedrijf 391,77', changes: { source: 'document-seen', sourceDayText: '13-11' } },
      {
        line: 'geleend van landgenoten, ongeveer 2500, moet terug in januari',
        changes: { sharing: 'without-names' },
      },
    ],
    crises: [
      {
        kind: 'water-cut-off',
        debt: 4,
        changes: { stage: 'formal-notice', executesOnText: '27-11-2026', source: 'document-seen' },
      },
    ],
    remarks: [{ kind: 'internal', text: 'dochter van 16 tolkt meestal; dat willen wij niet' }],
    consent: {
      receiver: 'Lansingerland',
      form: 'oral-with-witness',
      yes: ['income', 'costs', 'debts', 'language'],
      no: [],
      changes: { witness: 'buurvrouw', interpreter: 'other-adult' },
    },
    handover: { receiver: 'Lansingerland' },
  },
}
