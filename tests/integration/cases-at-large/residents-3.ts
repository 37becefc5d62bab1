import type { CaseAtLarge } from './support/enter.ts'

/** Water cut off, yes taken back. */
export const takenBack: CaseAtLarge = {
  name: 'ingetrokken',
  receiver: 'Lansingerland',
  typed: {
    openedPlace: 'walk-in',
    resident: {
      givenName: 'Fenna',
      familyName: 'Oosterom',
      birthDayText: '8-8-1990',
      municipality: 'Lansingerland',
    },
    case: { ownWords: 'Ik red me wel.', handoverWish: 'agreed' },
    debts: [{ line: 'Oasen 212,08 aanmaning 3 nov, afsluiting 25 nov' }],
    crises: [
      {
        kind: 'water-cut-off',
        debt: 0,
        changes: { stage: 'formal-notice', executesOnText: 'woensdag 25 nov' },
      },
    ],
    consent: { receiver: 'Lansingerland', form: 'signature-on-paper', yes: ['debts'], no: [] },
  },
}

/** Nothing but a name and a threat. */
export const almostNothing: CaseAtLarge = {
  name: 'bijna-niets',
  receiver: 'Lansingerland',
  typed: {
    openedPlace: 'phone',
    resident: { givenName: 'Noor' },
    case: {},
    crises: [{ kind: 'eviction' }],
    consent: { receiver: 'Lansingerland', form: 'oral', yes: [], no: [] },
  },
}

/** A refugee family, everything unknown or by hearsay, dates in all writings. */
export const dates: CaseAtLarge = {
  name: 'datums',
  receiver: 'Lansingerland',
  typed: {
    openedPlace: 'home',
    resident: {
      givenName: 'Őrsi',
      familyName: 'Nguyễn-Ðặng',
      birthDayText: '01-01-1979',
      address: 'Weide 3',
      postcode: '2665CC',
      place: 'Bleiswijk',
      municipality: 'Lansingerland',
      languages: 'Hongaars, Vietnamees',
      interpreterNeeded: 'unknown',
      guardianship: 'none',
    },
    case: {
      householdKind: 'together-with-children',
      ownWords: 'help',
      companionWanted: null,
      handoverWish: 'agreed',
    },
    children: { agesText: '0, 15', presence: 'om het weekend' },
    members: [
      { kind: 'partner', ageText: '', presence: '' },
      { kind: 'other', ageText: '80', presence: 'opa' },
    ],
    reach: [{ channel: 'visit', value: 'achterom, hond is lief', person: '' }],
    incomes: [
      { line: 'werkt bij kas, 11,5 uur, 210 p.w. netto' },
      { line: 'kgb + kinderbijslag + zorgtoeslag weet niet hoeveel' },
      { line: 'zorgtoeslag en huurtoeslag onbekend' },
      { line: 'alimentatie 2x 150 per kwartaal' },
      { line: 'vakantiegeld 780 eenmalig in mei' },
    ],
    costs: [
      { line: 'huur ± 700' },
      { line: 'energie ?' },
      { line: 'verzekering auto 412,60 per jaar' },
      { line: 'wegenbelasting 98 p/kw' },
      { line: 'school en overblijf onbekend' },
      { line: 'luiers 25 per week' },
    ],
    debts: [
      { line: 'gemeente afvalstoffenheffing 412,10 aanslag van 28 februari jl.' },
      { line: "Hoogheemraadschap 301,77 d.d. 30-09-'26 aanslagnr 2026.0044.17" },
      { line: 'Vodafone 12 mnd 455,- sommatie 2e november' },
      { line: 'Ziggo 210,20 brief 2026-10-30' },
      { line: 'Otto 120 euro en 15 rente, herinnering vrijdag 6 november' },
      { line: 'kinderopvang De Zon ong 900 à 1000, sinds sept' },
      { line: 'oom in Hongarije 300.000 forint' },
      { line: 'Bol.com 61,99, brief 31 april 2026' },
      { line: 'tandarts 85 euro gebeld op 17/11' },
      { line: 'deurwaarder De Groot & Zn 1.345,67 dossier 55-AB/26' },
      { line: 'creditcard tussen 1500 en 2000' },
      { line: 'huisarts 40', changes: { sharing: 'never' } },
    ],
    consent: {
      receiver: 'Lansingerland',
      form: 'oral-with-witness',
      yes: ['income', 'costs', 'debts'],
      no: [],
      changes: { witness: 'zoon van 15', givenOnText: '19 nov' },
    },
    handover: { receiver: 'Lansingerland' },
  },
}

/** Older couple, mandate, hearing: receiver without health data, a signature, a curator. */
export const curator: CaseAtLarge = {
  name: 'curator',
  receiver: 'Pijnmeer',
  typed: {
    openedPlace: 'referral',
    resident: {
      givenName: 'Bep',
      familyName: 'Ås-Jónsdóttir',
      birthDayText: '3 mrt 1944',
      address: 'Molenpad 2',
      postcode: '2800AB',
      place: 'Pijnmeer',
      municipality: 'Pijnmeer',
      reading: 'not',
      digital: 'not',
      guardianship: 'curatele',
    },
    case: {
      householdKind: 'alone',
      ownWords: 'Ik hoor slecht en snap de brieven van het ziekenhuis niet.',
      companionWanted: 'yes',
      companionWish: 'rustig iemand, rolstoel mee',
      handoverWish: 'agreed',
    },
    reach: [
      {
        channel: 'phone',
        value: '010-5550188',
        person: 'curator mr. P. Vis',
        changes: { safe: 'yes', preferred: true },
      },
      {
        channel: 'visit',
        value: 'verpleeghuis De Meerpaal, kamer 12',
        person: '',
        changes: { safe: 'yes', notWhen: 'niet tijdens therapie' },
      },
    ],
    incomes: [
      { line: 'AOW 1.450,12' },
      { line: 'WAO-hiaat pensioen 88,20' },
      { line: 'pgb 450 per maand' },
      { line: 'zorgtoeslag 131' },
    ],
    costs: [
      { line: 'eigen bijdrage Wlz (CAK) 868,40' },
      { line: 'zorgverzekering 165 + aanvullend 38,20' },
      { line: 'hulp in de huishouding 60 per 4 weken' },
      { line: 'pedicure 32,50 per kwartaal' },
      { line: 'kleding 25' },
    ],
    debts: [
      { line: 'CAK eigen bijdrage Wlz 2.604,30 brief 12 okt 2026 kenmerk CAK-99812' },
      { line: 'verpleeghuis De Meerpaal waskosten 214,00' },
      { line: 'apotheek 66,12' },
      { line: 'KPN 41' },
      { line: 'SVB terugvordering AOW 512,00' },
    ],
    remarks: [
      { kind: 'strength', text: 'helder van geest' },
      { kind: 'missing', text: 'verklaring van de huisarts' },
    ],
    contacts: [
      {
        channel: 'letter',
        withWhom: 'verpleeghuis',
        number: '',
        agreed: 'waskosten in termijnen',
        confirmationAsked: false,
        toldOfCrisis: false,
      },
      {
        channel: 'at-agency',
        receiver: 'Pijnmeer',
        withWhom: 'wijkteam balie',
        number: '',
        agreed: 'formulier inleveren; vroeg naar Wmo',
        confirmationAsked: false,
        toldOfCrisis: false,
      },
    ],
    consent: {
      receiver: 'Pijnmeer',
      form: 'signature-on-paper',
      yes: ['income', 'costs', 'debts', 'strengths', 'missing', 'reading', 'digital'],
      no: [],
      changes: { capacity: 'curator' },
    },
    handover: { receiver: 'Pijnmeer' },
  },
}
