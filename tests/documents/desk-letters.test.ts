import { describe, expect, test } from 'vitest'
import { rightsLetters } from '#main/features/rights/rights.rules.ts'
import { breachLetter, rightsLetter, sender, tellingLetter } from './support/desk-letters.ts'

const letters = [
  ...rightsLetters.map((letter) => [letter, () => rightsLetter(letter)] as const),
  ['breach', breachLetter] as const,
  ['telling', tellingLetter] as const,
]

describe.each(letters)('the letter %s', (_name, made) => {
  test('is one clean page with our own letters in it, and names nobody in its metadata', async () => {
    const file = await made()
    expect(file.check()).toContain('No syntax or stream encoding errors found')
    expect(file.pages()).toBe(1)
    expect(file.info()).not.toMatch(/Samira|Amrani|Marjan|Prins/)
    expect(file.fonts().length).toBeGreaterThan(0)
    for (const font of file.fonts()) expect(font).toMatch(/Atkinson.*\byes yes\b/)
  })

  test('says whom to call and which page of how many it is, in words that blame nobody', async () => {
    const text = (await made()).flat()
    expect(text).toContain(
      'Vragen? Neem contact op met Thuisadministratie Oostland: 010-1234567 of info@oostland.example',
    )
    expect(text).toMatch(/kenmerk (avg|datalek)-0a71f3-\S+ · pagina 1 van 1/)
    expect(text).not.toMatch(/\bmoet(en)?\b|\bfout(en)?\b|\bje\b|\bjij\b|undefined|null/i)
  })
})

test('a letter to somebody at home shows their address in the window of the envelope', async () => {
  const { left, top, page } = (await rightsLetter('received')).place('Samira')
  expect({ page, left: Math.round(left) }).toEqual({ page: 1, left: 25 })
  expect(top).toBeGreaterThan(45)
  expect(top).toBeLessThan(75)
})

test('F31 who somebody is, is asked without a copy, and only while nobody knows', async () => {
  expect((await rightsLetter('received')).flat()).toContain('Wij maken en bewaren ook geen kopie')
  const complaint = (await rightsLetter('received', { kind: 'complaint' as never })).flat()
  expect(complaint).toContain('Wij zoeken uit wat er is gebeurd')
  expect(complaint).not.toContain('kopie')
})

test('every letter with which somebody may not agree says where to complain', async () => {
  for (const letter of ['extension', 'answer', 'refusal', 'lifting'] as const) {
    const text = (await rightsLetter(letter)).flat()
    for (const where of [
      'Vertel het aan Thuisadministratie',
      'Autoriteit Persoonsgegevens',
      'Ga naar de rechter',
    ])
      expect(text, letter).toContain(where)
  }
})

test('an organisation without a name, a number and an address still gives a letter that reads', async () => {
  const nobody = { ...sender, organisation: '', address: '', phone: '', email: '', coordinator: '' }
  const text = (await rightsLetter('refusal', {}, nobody)).flat()
  expect(text).toContain('Vragen? Stel ze aan onze organisatie')
  expect(text).toContain('Vertel het aan onze organisatie.')
  expect(text).not.toMatch(/\(\)|: ,|undefined/)
})

test('art. 19 the letter to a receiver names no resident', async () => {
  const text = (await tellingLetter()).flat()
  expect(text).toContain('Schuldeiser')
  expect(text).not.toMatch(/Samira|Amrani/)
})
