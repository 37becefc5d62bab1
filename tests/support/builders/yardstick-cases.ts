import type { TypedCase } from './a-case.ts'

/** Six residents as noted after a first conversation, the lines typed as they stand in the notes. All invented. */
export const samira: TypedCase = {
  resident: {
    givenName: 'Samira',
    familyName: 'el Amrani',
    birthDayText: '3-2-1992',
    address: 'Lindelaan 14 bis',
    postcode: '2651CK',
    place: 'Berkel en Rodenrijs',
    municipality: 'Lansingerland',
    languages: 'Nederlands, Berbers',
    interpreterNeeded: 'no',
    reading: 'with-difficulty',
  },
  facts: {
    householdKind: 'alone-with-children',
    ownWords: 'dat we in huis kunnen blijven',
    companionWanted: 'yes',
    companionWish: 'liefst een vrouw',
    handoverWish: 'agreed',
  },
  children: '6 en 11',
  phones: ['06-12345601'],
  incomes: [
    'baan in de thuiszorg, 24 uur, netto ongeveer € 1.310 per 4 weken',
    'Kindgebonden budget komt binnen, weet niet hoeveel',
    'kinderbijslag komt binnen, weet niet hoeveel',
    'Huurtoeslag: is gestopt in juli, ze weet niet waarom',
    'Zorgtoeslag € 127 p/m',
  ],
  costs: [
    'huur 694,62',
    'energie 214 p/m',
    'zorgverzekering 158,40',
    'telefoon 2x samen 61',
    'kinderopvang (bso) 180 na toeslag',
    'boodschappen 110 per week',
  ],
  debts: [
    'woningcorporatie via deurwaarder 2.431,18, dossiernr. 26-118834',
    'energieleverancier, 2 termijnen, 428,00, laatste aanmaning 2 nov',
    'zorgverzekeraar 316,80 (2 maanden)',
    'Belastingdienst Toeslagen: terugvordering huurtoeslag 2025, € 1.102, beschikking 14-9-2026',
    { line: 'leen van zus € 600', changes: { sharing: 'never' } },
  ],
  remarks: [
    { kind: 'worry', text: 'slaapt niet, schaamt zich' },
    { kind: 'worry', text: 'school weet van niks' },
    { kind: 'internal', text: 'huisarts weet het wel, in vertrouwen gezegd' },
    { kind: 'strength', text: 'werkt altijd' },
  ],
}

export const daan: TypedCase = {
  resident: { givenName: 'Daan', familyName: 'Verkerk', birthDayText: '12-07-2004', postcode: '2651 BN' },
  phones: ['0612345602'],
  incomes: ['werkt 32 uur in een magazijn: € 1.685,40 netto per maand', 'zorgtoeslag 98 (klopt dat nog?)'],
  costs: [
    'kostgeld 250',
    'zorgverzekering 149,95',
    'telefoon 47',
    'scooterverzekering 31',
    'sportschool 24,99',
    'vapen/uitgaan 80 in de week ofzo',
  ],
  debts: [
    'Klarna 214,95',
    'Riverty 189,00 + 40 kosten',
    'telecom oud abonnement 655,12 (incassobureau, ref TC-99120)',
    'CJIB verkeersboete 119',
    'CJIB verkeersboete 119',
    'CJIB verkeersboete 238 (al verhoogd)',
    'parkeerboete gemeente 76,30',
    'DUO lening 3.450 (nog niet aan het aflossen)',
    'vriend 150',
  ],
}

export const hendrik: TypedCase = {
  resident: { givenName: 'Hendrik', familyName: 'de Wit', birthDayText: '9-9-1952', postcode: '2651 CX' },
  phones: ['010 555 01 03', '06 12345603'],
  incomes: ['AOW 2x 1.023,67', 'klein pensioen Hendrik 311,20'],
  costs: ['huur 612'],
  debts: ['waterbedrijf 38,10'],
}

export const tomasz: TypedCase = {
  resident: {
    givenName: 'Tomasz',
    familyName: 'Wiśniewski-Źrebiec',
    birthDayText: '30-11-1984',
    postcode: '2661 AA',
  },
  phones: ['0687654304'],
  incomes: ['omzet wisselt 0 tot 3.300'],
  costs: ['stuurt 400-600 per maand naar vrouw en zoon'],
  debts: [
    'Belastingdienst omzetbelasting aanslag geschat 4.870',
    'Belastingdienst inkomstenbelasting 2024 2.315',
    {
      line: 'CAK bestuursrechtelijke premie sinds aug',
      changes: { note: '€ 176 per maand, nog niet betaald' },
    },
    'bus-lease 3 termijnen 1.287',
    'kamerverhuurder 1 maand 575',
    { line: 'particulier in Polen 5000 złoty', changes: { sharing: 'never' } },
  ],
}

export const petra: TypedCase = {
  resident: {
    givenName: 'Petra',
    familyName: 'Jongejan',
    alias: 'Petra J.',
    birthDayText: '15-05-1978',
    addressHidden: true,
    postcode: '2661 HK',
  },
  phones: ['010-5550105'],
  incomes: ['Wajong € 1.394,11 netto/mnd', 'zorgtoeslag 127', 'huurtoeslag 268'],
  costs: [
    'huur 588,30',
    'energie 139',
    'water 12',
    'verzekeringen 41,70',
    'tv/internet 59',
    'zorg 152,25',
    'boodschappen 65/week',
    'bijdrage Wmo 21',
  ],
  debts: [
    'kredietbank 6.800',
    'telefoonabonnement 1.940 (incasso)',
    'telefoonabonnement 1.212 (incasso)',
    'postorder 873,40',
    'energie oud adres 512',
  ],
}

export const haben: TypedCase = {
  resident: {
    givenName: 'Haben',
    familyName: 'Tesfay Gebremariam',
    birthDayText: '01-01-1987',
    postcode: '2661 AB',
  },
  children: '1, 4, 7, 9 en 16',
  phones: ['0612345606'],
  incomes: [
    'bijstand gehuwden (gemeente) ± 1.860',
    'kinderbijslag onbekend',
    'kindgebonden budget onbekend',
    'huurtoeslag 402',
    'zorgtoeslag 2x 127',
  ],
  costs: ['huur 781', 'energie 265'],
  debts: [
    'Belastingdienst/Toeslagen kindgebonden budget 2024 terug te betalen 3.146',
    'zorgverzekeraar, 5 maanden achter, dreigt aanmelding CAK',
    'inburgering DUO lening',
    'CJIB 2x 400 onverzekerde auto',
    'waterbedrijf 391,77',
    {
      line: 'geld geleend van landgenoten ongeveer 2500, moet terug in januari',
      changes: { sharing: 'without-names' },
    },
  ],
}
