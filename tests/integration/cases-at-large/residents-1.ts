import type { CaseAtLarge } from './support/enter.ts'

// Invented residents, typed in a hurry. Nobody here exists.

/** Heat cut off between Christmas and New Year, gemeente told on 24 December, partner who was not asked. */
export const heatAtChristmas: CaseAtLarge = {
  name: 'warmte-met-kerst',
  now: '2026-12-24T11:20',
  receiver: 'Lansingerland',
  typed: {
    openedPlace: 'phone',
    resident: {
      givenName: 'Ayşe',
      familyName: 'Yıldırım-Çağlar',
      birthDayText: '29 feb 1988',
      address: "Van 't Hoffplein 3-2",
      postcode: '2651 zz',
      place: "'s-Gravenzande",
      municipality: 'Lansingerland',
      languages: 'Nederlands, Turks',
      interpreterNeeded: 'no',
      reading: 'well',
      guardianship: 'none',
    },
    case: {
      householdKind: 'together-with-children',
      ownWords: 'We zitten straks in de kou met de kerst. Ik wil dat de verwarming aan blijft!',
      companionWanted: 'no',
      handoverWish: 'agreed',
    },
    children: { agesText: '8 maanden, 3 en 12', presence: 'hele week' },
    members: [
      {
        kind: 'partner',
        ageText: '41',
        presence: '',
        changes: { name: 'Özgür', note: 'gokt, weet zij niet zeker' },
      },
    ],
    reach: [
      {
        channel: 'phone-and-app',
        value: '06 - 8765 43 21',
        person: '',
        changes: { safe: 'yes', preferred: true, notWhen: 'niet na 17.00 uur, dan is hij thuis' },
      },
      { channel: 'phone', value: '0687654322', person: 'Özgür', changes: { safe: 'no' } },
    ],
    incomes: [
      { line: 'loon schoonmaak 312,45 p/w' },
      { line: 'loon Özgür (uitzend) 1.480,- per 4 wkn' },
      { line: 'kindgebonden budget + kinderbijslag komt binnen, weet niet hoeveel' },
      { line: 'kinderopvangtoeslag is gestopt per 1 november, snapt niet waarom' },
      { line: 'zorgtoeslag 2x 89,50' },
    ],
    costs: [
      { line: 'huur 803,15 incl servicekosten' },
      { line: 'stadsverwarming 189' },
      { line: 'stroom 64,50 p/m' },
      { line: 'water 38,10 per kwartaal' },
      { line: 'gemeentebelasting 612 per jaar' },
      { line: 'zwemles 2x 45,50' },
      { line: 'zorgverzekering 2 x 149,95' },
      { line: 'boodschappen 120-150 p.w.' },
      { line: 'kinderopvang weet niet' },
    ],
    debts: [
      {
        line: 'stadsverwarming Warmtebedrijf Eneco, 3 termijnen à 189, via incassobureau Intrum, nu deurwaarder GGN, € 742,60, dossiernr 2026/88-117W',
        changes: { source: 'document-seen', sourceDayText: '24-12' },
      },
      { line: 'Dienst Toeslagen kinderopvangtoeslag 2024 € 6.211, kenmerk 1234.56.782.T.24.01' },
      { line: 'Wehkamp 1.204,11 (Tinka) aanmaning 12.10.2026' },
      { line: 'schoonmoeder 1500, van Özgür zijn kant', changes: { sharing: 'never' } },
    ],
    crises: [
      {
        kind: 'heat-cut-off',
        debt: 0,
        changes: {
          stage: 'formal-notice',
          noticeDayText: '18 dec',
          executesOnText: '29 december',
          executesAtText: '9 uur',
          source: 'document-seen',
        },
      },
    ],
    remarks: [
      { kind: 'worry', text: 'Özgür gokt misschien', answer: 'no' },
      { kind: 'strength', text: 'houdt een schriftje bij van alles wat ze uitgeeft' },
      { kind: 'tried', text: 'zelf gebeld met Eneco, geen regeling gekregen' },
    ],
    contacts: [
      {
        channel: 'phone',
        receiver: 'Lansingerland',
        withWhom: 'ketenregisseur',
        number: '010-5550130',
        agreed: 'belt vandaag met warmtebedrijf',
        confirmationAsked: false,
        toldOfCrisis: true,
      },
    ],
    consent: {
      receiver: 'Lansingerland',
      form: 'oral',
      yes: ['income', 'costs', 'debts', 'strengths', 'reading'],
      no: [],
      changes: { partnerAgreed: 'no' },
    },
    handover: { receiver: 'Lansingerland' },
  },
}

/** Wage seizure that one receiver treats as a crisis, benefits that tell of health, receiver that wants none. */
export const wageSeizure: CaseAtLarge = {
  name: 'loonbeslag-gezondheid',
  receiver: 'Waterdam',
  typed: {
    openedPlace: 'home',
    resident: {
      givenName: 'Grzegorz',
      familyName: 'Łuczyński',
      birthDayText: '12-1971',
      address: 'Kade 9',
      postcode: '3291AB',
      place: 'Waterdam',
      municipality: 'Waterdam',
      languages: 'Pools, Nederlands',
      interpreterNeeded: 'no',
      reading: 'well',
      guardianship: 'none',
    },
    case: {
      householdKind: 'alone',
      ownWords: 'Sinds mijn hersenbloeding kan ik het niet meer bijhouden.',
      companionWanted: 'yes',
      companionWish: 'niet op dinsdag, dan fysio',
      handoverWish: 'agreed',
    },
    reach: [
      {
        channel: 'phone',
        value: '06-87654331',
        person: '',
        changes: { safe: 'yes', preferred: true, notWhen: 'ochtend i.v.m. medicijnen' },
      },
      { channel: 'phone', value: '0187-555099', person: 'thuiszorg', changes: { safe: 'yes' } },
    ],
    incomes: [
      { line: 'WIA 1.402,33' },
      { line: 'aanvullend ziekengeld via baas 211,10 per 4 weken' },
      { line: 'letselschade uitkering 95 p/m' },
      { line: 'zorgtoeslag 131' },
      { line: 'huurtoeslag 355' },
    ],
    costs: [
      { line: 'huur 641,02' },
      { line: 'eigen bijdrage Wmo 21' },
      { line: 'eigen risico 385 in 10 termijnen van 38,50' },
      { line: 'apotheek 14,50' },
      { line: 'zorgverzekering 171,20' },
      { line: 'ggz eigen bijdrage 9' },
      { line: 'gas/licht 122' },
      { line: 'psychiater reiskosten 22 per kwartaal' },
      { line: 'eten 70 in de week' },
    ],
    debts: [
      { line: 'Infomedics tandarts 612,40, nota 3 maart 2026, ref 88120-3' },
      { line: 'ziekenhuis Maasstad 385,-' },
      {
        line: 'zorgverzekeraar CZ 1.022,16 via deurwaarder LAVG dossier 900.112.345',
        changes: { note: 'achter geraakt door opname' },
      },
      { line: 'kredietbank 4.500 restant' },
      { line: 'UWV terugvordering ziektewet 2025: 1.866,90' },
      { line: 'KPN 88,12' },
    ],
    crises: [
      {
        kind: 'wage-or-bank-seizure',
        debt: 3,
        changes: { stage: 'threat' },
      },
    ],
    remarks: [
      { kind: 'worry', text: 'vergeetachtig sinds hersenbloeding', answer: 'yes' },
      { kind: 'strength', text: 'wandelt elke dag' },
      { kind: 'tried', text: 'regeling met ziekenhuis gevraagd' },
      { kind: 'missing', text: 'loonstrook ziekengeld' },
    ],
    consent: {
      receiver: 'Waterdam',
      form: 'signature-on-paper',
      yes: ['income', 'costs', 'debts', 'strengths', 'missing', 'reading'],
      no: [],
    },
    handover: {
      receiver: 'Waterdam',
      changes: { askToday: 'graag gesprek over loonbeslag, hij is snel moe na hersenbloeding' },
    },
  },
}

/** Hairdresser with a shop: tax references that begin with the number that is never kept. */
export const hairdresser: CaseAtLarge = {
  name: 'kapper',
  now: '2026-11-27T16:55',
  receiver: 'Kredietbank Zuiddijk',
  typed: {
    openedPlace: 'referral',
    resident: {
      givenName: 'Jan-Willem',
      familyName: "van der Kleij-'t Hooft",
      birthDayText: '1 april 1969',
      address: 'Dorpsstraat 1',
      postcode: '3299 KK',
      municipality: 'Zuiddijk',
      guardianship: 'none',
    },
    case: {
      householdKind: 'together',
      ownWords: 'Kan de zaak open blijven?',
      companionWanted: 'unknown',
      handoverWish: 'agreed',
    },
    members: [{ kind: 'partner', ageText: '57', presence: '', changes: { name: 'Marijke' } }],
    reach: [{ channel: 'email', value: 'kapper@example.org', person: '', changes: { safe: 'yes' } }],
    incomes: [
      { line: 'omzet kapsalon 3.100 - 4.400 p/m' },
      { line: 'winst vorig jaar 14.250 per jaar' },
      { line: 'Marijke WW 1.120,50' },
    ],
    costs: [
      { line: 'hypotheek 913,28' },
      { line: 'huur winkel 1.150' },
      { line: 'GWL 241' },
      { line: 'premies 3x 45,50' },
    ],
    debts: [
      { line: 'Belastingdienst btw Q1 t/m Q3 € 7.204 kenmerk 111222333B01.6300' },
      { line: 'Belastingdienst naheffing loonheffing 2025: 3.118,00 betalingskenmerk 1112 2233 3016 3000' },
      { line: 'aanslag inkomstenbelasting 2024 nr. 1112.22.333.H.46.01 € 5.870 aanslag 30-09-2026' },
      { line: 'Qredits zakelijk krediet 11.500, looptijd 5 jaar' },
      { line: "leverancier L'Oréal 2.310,75 factuur dd 05/11/26" },
      { line: 'Klarna 3x 33,20' },
      { line: 'neef in Engeland 1.200 pond' },
      { line: 'bank rood staan 1.998,10' },
      { line: 'parkeerboete 2x' },
    ],
    crises: [
      {
        kind: 'business-goods-seizure',
        changes: { stage: 'formal-notice', executesOnText: '4 jan', source: 'told' },
      },
      { kind: 'business-credit-ended', debt: 3, changes: { stage: 'threat' } },
    ],
    remarks: [{ kind: 'missing', text: 'jaarcijfers 2025' }],
    consent: {
      receiver: 'Kredietbank Zuiddijk',
      form: 'signature-on-paper',
      yes: ['income', 'costs', 'debts', 'missing'],
      no: [],
      changes: { partnerAgreed: 'yes' },
    },
    handover: { receiver: 'Kredietbank Zuiddijk' },
  },
}
