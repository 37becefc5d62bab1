import type { CaseAtLarge } from './support/enter.ts'

/** Somebody who hides: alias, address nowhere, and lines that nearly give her away. */
export const hidden: CaseAtLarge = {
  name: 'geheim-adres',
  receiver: 'Lansingerland',
  typed: {
    openedPlace: 'referral',
    resident: {
      givenName: 'Kimberley',
      familyName: 'ter Braak',
      alias: 'Kim B.',
      birthDayText: '1997',
      address: 'Blijfhuis De Linde, Hoge Weg 44',
      addressHidden: true,
      postcode: '2665 AB',
      place: 'Bleiswijk',
      municipality: 'Lansingerland',
      reading: 'with-difficulty',
      digital: 'well',
      guardianship: 'none',
    },
    case: {
      householdKind: 'alone-with-children',
      ownWords:
        'Ik, Kimberley ter Braak, wil opnieuw beginnen. Ex mag niets weten. Ik woon nu op de Hoge Weg 44.',
      companionWanted: 'yes',
      companionWish: 'vrouw, en niet iemand uit Bleiswijk',
      handoverWish: 'agreed',
    },
    children: { agesText: '2', presence: 'wisselt' },
    reach: [
      {
        channel: 'app',
        value: '0612345671',
        person: '',
        changes: { safe: 'yes', preferred: true, notWhen: 'nooit bellen, alleen appen' },
      },
      { channel: 'email', value: 'kimberley.terbraak@example.org', person: '', changes: { safe: 'yes' } },
      { channel: 'post', value: 'Hoge Weg 44, 2665 AB Bleiswijk', person: '' },
      { channel: 'phone', value: '010-5550177', person: 'begeleidster Blijfhuis De Linde' },
    ],
    incomes: [
      { line: 'bijstand 1.283,12' },
      { line: 'kinderbijslag 286,45 per kwartaal' },
      { line: 'kindgebonden budget 396' },
    ],
    costs: [
      { line: 'eigen bijdrage opvang Hoge Weg 210' },
      { line: 'zorgverzekering 149' },
      { line: 'eten 65 p/w' },
    ],
    debts: [
      {
        line: 'woningstichting oud adres (Kerkstraat 12) 3.902,44 via Flanderijn dossier 7745-A',
        changes: { source: 'document-seen' },
      },
      {
        line: 'Vattenfall oud adres 611,03, op naam van Kimberley ter Braak en ex',
        changes: { flags: ['joint'] },
      },
      { line: 'ex Ruben 800, klopt niet' },
      { line: 'Ziggo 144,20' },
    ],
    crises: [
      { kind: 'eviction', debt: 0, changes: { stage: 'formal-notice', executesOnText: 'december 2026' } },
    ],
    remarks: [
      { kind: 'worry', text: 'ex belt naar familie ter Braak', answer: 'yes' },
      { kind: 'strength', text: 'regelt alles via de telefoon' },
    ],
    contacts: [
      {
        channel: 'phone',
        receiver: 'Lansingerland',
        withWhom: 'ketenregisseur',
        number: '',
        agreed: 'mevrouw ter Braak komt maandag, post naar Hoge Weg 44',
        confirmationAsked: false,
        toldOfCrisis: true,
      },
      {
        channel: 'phone',
        withWhom: 'politie Rotterdam',
        number: '',
        agreed: 'aangifte bedreiging',
        confirmationAsked: false,
        toldOfCrisis: false,
      },
    ],
    consent: {
      receiver: 'Lansingerland',
      form: 'signature-on-paper',
      yes: ['income', 'costs', 'debts', 'strengths', 'digital', 'reading', 'identity-sheet'],
      no: ['identity-address'],
    },
    handover: {
      receiver: 'Lansingerland',
      changes: { askToday: 'Kimberley ter Braak snel spreken, niet op Hoge Weg 44' },
    },
  },
}

/** Two languages, two crises, lines that name what is withheld elsewhere. */
export const withheldElsewhere: CaseAtLarge = {
  name: 'elders-genoemd',
  now: '2026-12-31T09:15',
  receiver: 'Lansingerland',
  typed: {
    openedPlace: 'walk-in',
    resident: {
      givenName: 'Rodrigo',
      familyName: 'de la Peña y Muñoz',
      birthDayText: '1-1-1980',
      address: 'Singel 8',
      postcode: '2651AB',
      place: 'Berkel',
      municipality: 'Lansingerland',
      languages: 'Papiamento, Spaans, Nederlands',
      interpreterNeeded: 'no',
      reading: 'with-difficulty',
      guardianship: 'none',
    },
    case: {
      householdKind: 'alone',
      ownWords: 'Ik wil mijn zus terugbetalen en in mijn huis blijven.',
      companionWanted: 'yes',
      companionWish: 'liever niet mijn zus Carmen',
      handoverWish: 'agreed',
    },
    reach: [
      {
        channel: 'phone-and-app',
        value: '0612345691',
        person: '',
        changes: { safe: 'yes', preferred: true },
      },
      { channel: 'phone', value: '0612345692', person: 'zus Carmen', changes: { sharing: 'never' } },
    ],
    incomes: [
      { line: 'loon 1.912,00' },
      { line: 'zwart bijklussen 200', changes: { sharing: 'never' } },
      { line: 'pensioen Curaçao ANG 310 per maand' },
    ],
    costs: [
      { line: 'huur 712,40' },
      { line: 'aflossing zus 100', changes: { sharing: 'never' } },
      { line: 'stuurt naar moeder 50 USD per maand' },
    ],
    debts: [
      {
        line: 'Wooncompagnie huurachterstand 2.137,20, dossier 31-2 (zus Carmen betaalde 600 mee)',
        changes: { source: 'document-seen', sourceDayText: '30 december' },
      },
      { line: 'zus Carmen 2.400', changes: { sharing: 'never' } },
      { line: 'Eneco 318,44' },
      { line: 'casino online 1.150', changes: { sharing: 'not-to' } },
      { line: 'bank 3.000 lening, ook zus Carmen tekende' },
    ],
    crises: [
      {
        kind: 'eviction',
        debt: 0,
        changes: { stage: 'formal-notice', executesOnText: '12 januari', executesAtText: '8.30' },
      },
      {
        kind: 'water-cut-off',
        changes: { stage: 'formal-notice', executesOnText: '8-1-2027', sharing: 'never' },
      },
    ],
    remarks: [
      { kind: 'strength', text: 'zus Carmen helpt, leende hem 2.400' },
      { kind: 'worry', text: 'gokt online', answer: 'no' },
      { kind: 'tried', text: 'aan zus Carmen gevraagd om uitstel' },
    ],
    contacts: [
      {
        channel: 'phone',
        receiver: 'Lansingerland',
        withWhom: 'ketenregisseur',
        number: '010-5550130',
        agreed: 'ontruiming gemeld; ook over gokken en zus Carmen gesproken',
        confirmationAsked: true,
        toldOfCrisis: true,
      },
    ],
    consent: {
      receiver: 'Lansingerland',
      form: 'signature-on-paper',
      yes: ['income', 'costs', 'debts', 'strengths', 'reading'],
      no: ['language'],
    },
    handover: { receiver: 'Lansingerland' },
  },
}
