import { describe, expect, test } from 'vitest'
import { volunteerAgreementDocument } from '#main/features/volunteers/volunteer-agreement.document.ts'
import {
  factsForAgreement,
  factsForWelcome,
  type PaperFacts,
} from '#main/features/volunteers/volunteer-papers.rules.ts'
import { volunteerWelcomeDocument } from '#main/features/volunteers/volunteer-welcome.document.ts'
import { pdfFile, pdfRenderer } from './support/pdf-tools.ts'
import { bareVolunteer, knownVolunteer } from './support/volunteer-paper.ts'

const createdAt = '2026-11-20T09:40:00.000Z'
const agreementOf = async (facts: PaperFacts) => {
  const sheet = factsForAgreement(facts)
  const definition = volunteerAgreementDocument(sheet)
  return pdfFile(await pdfRenderer.render(definition, { title: sheet.reference, createdAt }))
}
const welcomeOf = async (facts: PaperFacts) => {
  const sheet = factsForWelcome(facts)
  const definition = volunteerWelcomeDocument(sheet)
  return pdfFile(await pdfRenderer.render(definition, { title: sheet.reference, createdAt }))
}

/** What is written down about the volunteer and is nobody's business on a paper that lies on a table. */
const keptQuiet =
  /ziekte|schulden gehad|katten|benauwd|ramadan|dichtbij|Youssef|12345699|1988|Arabisch|ervaringsdeskundig|aicha@|12345622/i

describe.each([
  ['agreement', agreementOf, 2, 'maatje-0a71f3-overeenkomst'],
  ['welcome letter', welcomeOf, 1, 'maatje-0a71f3-welkom'],
])('the %s', (_name, made, pages, reference) => {
  test('is a clean file with our own letters in it, and says nobody by name in its metadata', async () => {
    const file = await made(knownVolunteer)
    expect(file.check()).toContain('No syntax or stream encoding errors found')
    expect(file.pages()).toBe(pages)
    expect(file.info()).toContain(reference)
    expect(file.info()).not.toMatch(/Benali|Marjan/)
    const fonts = file.fonts()
    expect(fonts.length).toBeGreaterThan(0)
    for (const font of fonts) expect(font).toMatch(/Atkinson.*\byes yes\b/)
  })

  test('says on every page whom to call and which page of how many it is', async () => {
    const file = await made(knownVolunteer)
    const texts = file.text().split('\f').slice(0, pages)
    texts.forEach((text, index) => {
      expect(text).toContain('Vragen? Bel Marjan Prins, Thuisadministratie Oostland: 06-12345600')
      expect(text).toContain(`kenmerk ${reference} · pagina ${index + 1} van ${pages}`)
    })
  })

  test('keeps quiet about notes, limits, wishes, birth day, languages and the contact in an emergency', async () => {
    expect((await made(knownVolunteer)).flat()).not.toMatch(keptQuiet)
  })

  test('prints every letter of a Polish name', async () => {
    expect((await made(bareVolunteer)).flat()).toContain('Marek Wiśniewski-Źrebiec')
  })
})

test('F62 the agreement has every part, what a maatje never does, and two lines to sign', async () => {
  const text = (await agreementOf(knownVolunteer)).flat()
  for (const part of [
    '1. Wat je doet',
    '2. Wat je niet doet',
    '3. Tijd',
    '4. Begin en einde',
    '5. Begeleiding en training',
    '6. Meepraten',
    '7. Kosten en vergoeding',
    '8. Verzekering',
    '9. Als het niet goed gaat',
    '10. Geheimhouding',
    'De wet vraagt hier niet om',
    'Je helpt hoogstens 2 inwoners tegelijk',
    'pinpas of pincode',
    'DigiD',
    'een handtekening zetten voor een inwoner',
    'een voorstel doen aan een schuldeiser',
    'geld van een inwoner bewaren',
    "Aïcha Benali-'t Hart (vrijwilliger)",
    'Marjan Prins (coördinator)',
    'Handtekening',
  ]) {
    expect(text).toContain(part)
  }
  expect(text).not.toMatch(/\bmoet(en)?\b/i)
})

test('F63 the tax-free amounts are those of the year; without a table there are none', async () => {
  const text = (await agreementOf(knownVolunteer)).flat()
  expect(text).toContain('In 2026 is die zonder belasting tot € 5,75 per uur')
  expect(text).toContain('€ 3,40 als je jonger bent dan 21')
  expect(text).toContain('€ 220 per maand en € 2.200 per jaar')
  expect((await agreementOf({ ...knownVolunteer, fee: null })).flat()).not.toMatch(/€|2\.200/)
})

test('the letter lists what is missing, and thanks who brought everything', async () => {
  const complete = (await welcomeOf(knownVolunteer)).flat()
  expect(complete).toContain('We hebben alles wat we nodig hebben')
  expect(complete).not.toContain('Vertel ons nog')
  const file = await welcomeOf(bareVolunteer)
  const bare = file.flat()
  for (const missing of [
    'Je VOG (verklaring omtrent het gedrag)',
    'De basistraining: we zoeken',
    'Onze afspraken (de overeenkomst)',
    'Vertel ons nog: je telefoonnummer',
    'welke talen je spreekt',
  ]) {
    expect(bare).toContain(missing)
  }
  expect(bare).not.toContain('We hebben alles')
  expect(file.pages()).toBe(1)
})

test('a certificate that gets old and a training that ended are asked for again, gently', async () => {
  const { volunteer } = knownVolunteer
  const text = (
    await welcomeOf({
      ...knownVolunteer,
      volunteer: { ...volunteer, certificateDay: '2023-12-01' },
      trainings: [{ kind: 'basic', state: 'done', validUntil: '2026-06' }],
    })
  ).flat()
  expect(text).toContain('Een nieuwe VOG: die van jou is van een tijd geleden')
  expect(text).toContain('Een opfristraining')
  expect(text).not.toContain('2023')
})

test('the address stands in the window of an envelope', async () => {
  const { left, top, page } = (await welcomeOf(bareVolunteer)).place('Lindelaan')
  expect({ page, left: Math.round(left) }).toEqual({ page: 1, left: 25 })
  expect(top).toBeGreaterThan(50)
  expect(top).toBeLessThan(75)
})

test('a coordinator and an organisation without a number or a name still give a paper that reads', async () => {
  const nobody = {
    organisation: '',
    address: '',
    phone: '',
    email: '',
    coordinator: '',
    coordinatorPhone: '',
  }
  const text = (await agreementOf({ ...knownVolunteer, sender: nobody })).flat()
  expect(text).toContain("afspraken tussen Aïcha Benali-'t Hart en onze organisatie")
  expect(text).toContain('Coördinator')
  expect(text).not.toMatch(/undefined|null|: ,|is ,|Bel :/)
})
