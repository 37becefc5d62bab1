import type { CaseAtLarge } from './support/enter.ts'

const long = 'w'.repeat(4_000)

/** Health insurance cancelled, gemeente told on the Friday before King's day. */
export const kingsDay: CaseAtLarge = {
  name: 'koningsdag',
  now: '2027-04-23T16:30',
  receiver: 'Pijnmeer',
  typed: {
    openedPlace: 'walk-in',
    resident: {
      givenName: 'Sjoerd',
      familyName: 'Hoekstra',
      birthDayText: '05/06/2001',
      address: 'Meerkade 12',
      postcode: '2800 AA',
      place: 'Pijnmeer',
      municipality: 'Pijnmeer',
      reading: 'well',
      digital: 'well',
      guardianship: 'none',
    },
    case: {
      householdKind: 'living-in',
      ownWords: 'Ben ik nog verzekerd?',
      companionWanted: 'no',
      handoverWish: 'agreed',
    },
    reach: [{ channel: 'phone-and-app', value: '+31 6 12345681', person: '', changes: { safe: 'yes' } }],
    incomes: [
      { line: 'oproepkracht bezorging tussen 600 en 1100 per maand' },
      { line: 'kostgeld van broer 50' },
    ],
    costs: [
      { line: 'kostgeld 350' },
      { line: 'tel 29,99' },
      { line: 'ov 61,5' },
      { line: 'Basic-Fit 12,50 per 4 weken' },
    ],
    debts: [
      { line: 'zorgverzekeraar 7 maanden 1.049,65, brief 2e april' },
      { line: 'DUO studielening 9.820, lopend' },
      { line: 'CJIB 3x: 104, 104, 156' },
      { line: 'CJIB boete zwartrijden 95 (verhoogd naar 190)' },
      { line: 'vrienden ong. 400, zonder namen', changes: { sharing: 'without-names' } },
      { line: 'in3 fatbike 3 termijnen van 233' },
    ],
    crises: [
      {
        kind: 'health-insurance-cancelled',
        debt: 0,
        changes: { stage: 'formal-notice', executesOnText: '1 mei' },
      },
    ],
    contacts: [
      {
        channel: 'phone',
        receiver: 'Pijnmeer',
        withWhom: 'wijkteam',
        number: '',
        agreed: 'nemen het mee',
        confirmationAsked: true,
        toldOfCrisis: true,
      },
    ],
    consent: {
      receiver: 'Pijnmeer',
      form: 'oral-with-witness',
      yes: ['income', 'costs', 'debts', 'digital', 'reading'],
      no: [],
      changes: { witness: 'stagiaire' },
    },
    handover: { receiver: 'Pijnmeer' },
  },
}

/** Several crises at once: gas and light with a date, eviction threatened without one, bank seizure, one solved. */
export const manyCrises: CaseAtLarge = {
  name: 'veel-tegelijk',
  receiver: 'Lansingerland',
  typed: {
    openedPlace: 'home',
    resident: {
      givenName: 'Wilhelmina',
      familyName: 'Baron van den Oever-Sleeuwijk',
      birthDayText: '31-12-1949',
      address: 'Ring 204 C',
      postcode: '2651 AA',
      municipality: 'Lansingerland',
      reading: 'well',
      digital: 'not',
      guardianship: 'unknown',
    },
    case: { householdKind: 'alone', ownWords: '', companionWanted: 'yes', handoverWish: 'agreed' },
    reach: [
      {
        channel: 'phone',
        value: '010 555 01 66',
        person: '',
        changes: { safe: 'yes', notWhen: 'na 10.00 uur' },
      },
    ],
    incomes: [
      { line: 'AOW 1.450,12' },
      { line: 'pensioen Zorg en Welzijn 218,40' },
      { line: 'huurtoeslag aangevraagd' },
    ],
    costs: [
      { line: 'huur 688' },
      { line: 'gas en licht 301' },
      { line: 'boodschappen 50 à 60 per week' },
      { line: 'hond 30' },
      { line: 'uitvaart 9,80' },
    ],
    debts: [
      {
        line: 'Greenchoice 1.888,20 via deurwaarder Syncasso 26/554.01',
        changes: { source: 'document-seen' },
      },
      { line: 'woningcorporatie 2 maanden 1376' },
      { line: 'rabobank rood 900' },
      { line: 'waterbedrijf 96,40 betaald' },
      { line: 'Belastingdienst 2024' },
    ],
    crises: [
      { kind: 'eviction', debt: 1, changes: { stage: 'threat' } },
      {
        kind: 'gas-cut-off',
        debt: 0,
        changes: {
          stage: 'formal-notice',
          executesOnText: 'ma 30 nov',
          executesAtText: "half 9 's ochtends",
        },
      },
      {
        kind: 'electricity-cut-off',
        debt: 0,
        changes: { stage: 'formal-notice', executesOnText: '30-11-2026' },
      },
      { kind: 'wage-or-bank-seizure', debt: 2, changes: { stage: 'formal-notice', executesOnText: '25-11' } },
      {
        kind: 'water-cut-off',
        debt: 3,
        changes: { stage: 'formal-notice', executesOnText: '23-11', resolved: true },
      },
    ],
    consent: {
      receiver: 'Lansingerland',
      form: 'signature-on-paper',
      yes: ['income', 'costs', 'debts', 'digital', 'reading'],
      no: [],
    },
    handover: {
      receiver: 'Lansingerland',
      changes: {
        companionName: 'Fatima',
        companionPhone: '06-12345613',
        companionWhen: 'woensdag en vrijdag',
        maatjeRole: 'goes-along',
      },
    },
  },
}

/** Numbers that may not be kept or passed on, everywhere where they can hide; words without a space; long names. */
export const hidingNumbers: CaseAtLarge = {
  name: 'verstopte-nummers',
  receiver: 'Lansingerland',
  typed: {
    openedPlace: 'website',
    resident: {
      givenName: 'Maximiliaan-Alexander Frederik Hendrik Johannes',
      familyName: `van Hoogstraten-tot-Wassenaar-${'van-de-Lange-Achternaam-'.repeat(6)}Slot`,
      birthDayText: 'weet niet',
      address: 'Langestraatnaamzonderspatieswantdatkomtookvoor 1',
      postcode: '2651AA',
      municipality: 'Lansingerland',
      guardianship: 'bewind',
    },
    case: {
      householdKind: 'other',
      ownWords: `Mijn bsn is 111222333 en mijn rekening NL91 ABNA 0417 1643 00. ${long}`,
      companionWanted: 'yes',
      companionWish: 'wachtwoord: Zomer2026!',
      handoverWish: 'agreed',
    },
    reach: [
      {
        channel: 'email',
        value: 'max@example.org',
        person: '',
        changes: { safe: 'yes', notWhen: 'BSN 111222333' },
      },
    ],
    incomes: [
      { line: 'uitkering UWV 1.101,20 op NL91ABNA0417164300' },
      { line: `loon ${long.slice(0, 3_000)} 100` },
    ],
    costs: [{ line: 'huur 500 (bsn 111222333)' }],
    debts: [
      { line: 'gemeente bijstand terugvordering 1.020,50 cliëntnr 111222333' },
      { line: 'Belastingdienst 111222333 L 65 01 € 940' },
      {
        line: 'DUO 111222333 achterstand 120,06',
        changes: { note: 'inloggen met DigiD wachtwoord: Hond12345' },
      },
      { line: 'UWV, 111 222 333, 300' },
      { line: 'Wehkamp IBAN NL91 ABNA 0417 1643 00 klantnr 123456 € 77' },
    ],
    remarks: [
      { kind: 'worry', text: `bsn 111222333 ${long}`, answer: 'yes' },
      { kind: 'strength', text: 'pincode 4821 onthoudt hij goed' },
      { kind: 'missing', text: 'afschriften van NL91ABNA0417164300' },
      { kind: 'tried', text: 'DigiD aangevraagd, wachtwoord is Hond12345' },
    ],
    contacts: [
      {
        channel: 'phone',
        receiver: 'Lansingerland',
        withWhom: 'balie',
        number: '14 010',
        agreed: 'bsn 111222333 doorgegeven, IBAN NL91ABNA0417164300',
        confirmationAsked: false,
        toldOfCrisis: false,
      },
    ],
    consent: {
      receiver: 'Lansingerland',
      form: 'signature-on-paper',
      yes: ['income', 'costs', 'debts', 'strengths', 'missing'],
      no: [],
      changes: { capacity: 'bewindvoerder' },
    },
    handover: { receiver: 'Lansingerland', changes: { askToday: 'bsn 111222333 opzoeken' } },
  },
}
