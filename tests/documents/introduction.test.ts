import { describe, expect, test } from 'vitest'
import { introductionDocument } from '#main/features/matches/introduction.document.ts'
import type { IntroductionFacts, SheetReader } from '#main/features/matches/introduction-shape.rules.ts'
import { factsForIntroduction } from '#main/features/matches/introduction.rules.ts'
import { pairBare, pairHidden, pairMuch, pairOne } from './support/introduction.ts'
import { pdfFile, pdfRenderer } from './support/pdf-tools.ts'

const printed = async (facts: IntroductionFacts, reader: SheetReader) => {
  const sheet = factsForIntroduction(facts, reader)
  const options = { title: sheet.reference, createdAt: '2026-11-20T09:40:00.000Z' }
  return pdfFile(await pdfRenderer.render(introductionDocument(sheet), options))
}

const pairs: Record<string, IntroductionFacts> = { pairOne, pairHidden, pairBare, pairMuch }
describe.each(Object.entries(pairs))('%s', (_name, facts) => {
  test.each(['resident', 'volunteer'] as const)('is one clean page for the %s', async (reader) => {
    const file = await printed(facts, reader)
    expect(file.pages()).toBe(1)
    expect(file.check()).toContain('No syntax or stream encoding errors found')
    expect(file.flat()).toContain('pagina 1 van 1')
    // Metadata hold a reference and nobody's name.
    expect(file.info()).toContain(`${facts.caseNumber}-kennismaking-71f3-`)
    expect(file.info()).not.toMatch(/Samira|Amrani|Petra|Jongejan|Fatima|Ingrid/)
  })
})

test('the volunteer reads who, where without the street, how, when and what is asked', async () => {
  const text = (await printed(pairOne, 'volunteer')).flat()
  for (const words of [
    'Kennismaking met Samira el Amrani',
    'Woensdag 25 november 2026. Bibliotheek Berkel, leestafel.',
    'Berkel en Rodenrijs. Het adres krijg je van je coördinator.',
    '06-12345601 (appen). Vraag je coördinator eerst welk moment past.',
    'woensdagmiddag en vrijdagochtend',
    'Iemand die meegaat naar een gesprek',
    'Er is haast bij',
    'Er is een kat',
    'een pinpas, pincode, DigiD of wachtwoord gebruiken',
    'het heeft geen gevolgen',
    'Marjan Prins (coördinator) · Thuisadministratie Oostland · 010-5550100',
  ])
    expect(text).toContain(words)
})

test('the volunteer does not read of debts, crisis, family, health or the house', async () => {
  const text = (await printed(pairOne, 'volunteer')).flat()
  for (const hidden of [
    'Lindelaan',
    '2651 CK',
    'kinderen',
    'Nadia',
    '06-12345699',
    '010-5550177',
    'alleen thuis',
    'vrouw',
    'crisis',
    'schuld',
    '€',
    'allergie',
    'Arabisch',
    'Berbers',
    'moeten',
  ])
    expect(text.toLowerCase()).not.toContain(hidden.toLowerCase())
})

test('a name that stays in and a house that nobody may find are on neither sheet, not even the town', async () => {
  for (const reader of ['resident', 'volunteer'] as const) {
    const text = (await printed(pairHidden, reader)).flat()
    expect(text).toContain('Petra J.')
    for (const hidden of ['Jongejan', 'Smitshoek', '2661', 'Bergschenhoek', 'vrouw'])
      expect(text).not.toContain(hidden)
  }
  const forVolunteer = (await printed(pairHidden, 'volunteer')).flat()
  expect(forVolunteer).toContain('De plek hoor je van je coördinator')
  expect(forVolunteer).toContain('Ga met z’n tweeën, of spreek buitenshuis af')
  expect(forVolunteer).toContain('Er wordt gerookt')
})

test('a place that says where the resident lives does not get on paper, hidden or not', async () => {
  const facts = { ...pairOne, introductionPlace: 'bij haar, Lindelaan 14-bis' }
  for (const reader of ['resident', 'volunteer'] as const)
    expect((await printed(facts, reader)).flat()).not.toContain('Lindelaan')
})

test('the resident reads who comes, what that person does and does not do, and that a no is fine', async () => {
  const text = (await printed(pairOne, 'resident')).flat()
  for (const words of [
    'Kennismaking met Fatima',
    'Voor Samira el Amrani, persoonlijk',
    'Nederlands',
    'Hier kan Fatima u bij helpen',
    'meegaan naar een gesprek',
    'Dit doet Fatima niet',
    'uw geld bewaren, beheren of lenen',
    'uw pinpas, pincode, DigiD of wachtwoord gebruiken',
    'een handtekening voor u zetten',
    'Geef het niet, en bel ons: 010-5550100.',
    'Dat mag. Het heeft geen gevolgen',
    'U hoeft niet te vertellen waarom.',
  ])
    expect(text).toContain(words)
  for (const hidden of ['Ouali', '06-', 'Arabisch', 'Berbers', 'VOG', 'training', 'vrouw', ' je ', 'moet'])
    expect(text).not.toContain(hidden)
})

test('languages: what these two have in common, and nothing else that a volunteer speaks', async () => {
  const request = { ...pairOne.request, language: 'arabisch', interpreter: 'by-phone' } as const
  const text = (await printed({ ...pairOne, request }, 'resident')).flat()
  expect(text).toContain('Nederlands en arabisch. We bellen een tolk.')
  expect(text).not.toContain('Berbers')
})
