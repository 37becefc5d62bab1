import type { CasePage } from './case-page.ts'

/** The notes of the walk-in desk of Friday 20 November, typed as a volunteer in a hurry types them: every fact, no more. */
export async function typeNotes(desk: CasePage): Promise<void> {
  await typeCrisisAndPerson(desk)
  await typeConversation(desk)
  await typeMoney(desk)
  await typeLetters(desk)
}

async function typeCrisisAndPerson(desk: CasePage): Promise<void> {
  await desk.type('Voornaam', 'Samira')
  await desk.typeNext('Achternaam', 'el Amrani')
  await desk.typeNext('Geboortedatum', '3-2-1992')
  await desk.typeNext('Straat en nummer', 'Lindelaan 14 bis')
  await desk.typeNext('Postcode', '2651ck')
  await desk.typeNext('Woonplaats', 'Berkel en Rodenrijs')
  await desk.typeNext('Gemeente', 'Lansingerland')
  await desk.typeNext('Telefoonnummer', '06-12345601')
  await desk.goOnTo('Hoe?')
  await desk.select('Hoe?', 'bellen en appen')
  await desk.type(
    'Wanneer beter niet, en wat nog meer?',
    'appen mag, bellen liever niet als de kinderen erbij zijn. Geen e-mail',
  )
  await desk.choose('Is dit veilig?', 'ja')
  await desk.select('Is er een crisis?', 'ontruiming van de woning')
  await desk.choose('Hoe zeker is het?', 'het staat in een brief')
  await desk.type('Op welke dag?', 'dinsdag 8 december')
  await desk.typeNext('Hoe laat?', '10:00')
}

async function typeConversation(desk: CasePage): Promise<void> {
  await desk.select('Wie wonen er?', 'alleenstaand met kinderen')
  await desk.typeNext('Kinderen: hoe oud?', '6 en 11')
  await desk.typeNext('Wanneer hier?', 'hele week')
  await desk.type('Welke talen?', 'Nederlands en Berbers')
  await desk.choose('Is er een tolk nodig?', 'nee')
  await desk.choose('Lukt lezen en schrijven?', 'leest moeizaam')
  await desk.type(/^Wat wil je gast/, 'dat we in huis kunnen blijven')
  await desk.choose('Iemand mee naar het eerste gesprek?', 'ja')
  await desk.type('Wens daarbij', 'liefst een vrouw')
  await desk.addLine('Kracht toevoegen', 'werkt altijd')
  await desk.addLine('Kracht toevoegen', 'kan goed met haar telefoon overweg')
  await desk.addLine('Kracht toevoegen', 'zus helpt oppassen')
  await desk.addLine('Zorg toevoegen', 'slaapt niet')
  await desk.addLine('Zorg toevoegen', 'schaamt zich')
  await desk.addLine('Zorg toevoegen', 'school weet van niks')
  await desk.addLine('Zorg toevoegen', '"ik maak de post niet meer open"')
  await desk.addLine('Zorg toevoegen', 'huisarts weet het wel, in vertrouwen, NIET doorgeven')
  await desk.addLine('Toevoegen wat nog ontbreekt', 'plastic tas met post, niet alles is open')
}

async function typeMoney(desk: CasePage): Promise<void> {
  await desk.go('Geld')
  await desk.addLine('Inkomen toevoegen', 'baan in de thuiszorg, 24 uur, netto ongeveer € 1.310 per 4 weken')
  await desk.addLine('Inkomen toevoegen', 'kindgebonden budget komt binnen, weet niet hoeveel')
  await desk.addLine('Inkomen toevoegen', 'kinderbijslag komt binnen, weet niet hoeveel')
  await desk.addLine('Inkomen toevoegen', 'huurtoeslag is gestopt in juli, weet niet waarom')
  await desk.addLine('Inkomen toevoegen', 'zorgtoeslag € 127 p/m')
  await desk.addLine('Uitgave toevoegen', 'huur 694,62')
  await desk.addLine('Uitgave toevoegen', 'energie 214 p/m')
  await desk.addLine('Uitgave toevoegen', 'zorgverzekering 158,40')
  await desk.addLine('Uitgave toevoegen', 'telefoon 2x samen 61')
  await desk.addLine('Uitgave toevoegen', 'kinderopvang (bso) 180 na toeslag')
  await desk.addLine('Uitgave toevoegen', 'boodschappen 110 per week')
}

async function typeLetters(desk: CasePage): Promise<void> {
  await desk.go('Schulden')
  await desk.addLine('Schuld toevoegen', 'leen van zus € 600, niet op papier')
  await desk.choose('Wat je nu toevoegt, is', 'op papier gezien')
  await desk.addLine(
    'Schuld toevoegen',
    'woningcorporatie via deurwaarder 2.431,18, dossiernr. 26-118834, 3,5 maand',
  )
  await desk.addLine('Schuld toevoegen', 'energieleverancier, 2 termijnen, 428,00, laatste aanmaning 2 nov')
  await desk.addLine('Schuld toevoegen', 'zorgverzekeraar 316,80 (2 maanden)')
  await desk.addLine(
    'Schuld toevoegen',
    'Belastingdienst Toeslagen: terugvordering huurtoeslag 2025, € 1.102, beschikking 14-9-2026',
  )
  await desk.press('Ja, hoort bij deze crisis')
}

/** What she agreed to: rent, income, debts, fixed costs, strengths and reading; not sleep, shame and school. */
export async function askConsent(desk: CasePage): Promise<void> {
  await desk.go('Toestemming')
  await desk.press('Ja: handtekening op papier')
  const refused = /slaapt|schaamt|school/
  for (let asked = await desk.question(); asked !== null; asked = await desk.question()) {
    await desk.answer(asked, refused.test(asked) ? 'N' : 'J')
  }
}

/** The call to the gemeente, and who goes along. */
export async function callGemeente(desk: CasePage): Promise<void> {
  await desk.go('Overdracht')
  await desk.type(
    'Wat is afgesproken?',
    'ontruiming doorgegeven, gesprek binnen 3 werkdagen, formulier komt vandaag',
  )
  await desk.tick('Bevestiging gevraagd')
  await desk.press('Noteer het telefoontje')
  await desk.type('Wanneer kan die persoon?', 'woensdag 25 november')
  await desk.select('Wat doet de vrijwilliger daarna?', 'gaat mee naar het eerste gesprek')
}
