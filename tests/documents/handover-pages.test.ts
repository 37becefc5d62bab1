import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { exactly } from '#main/core/money.ts'
import { confirmationDocument } from '#main/features/handover/confirmation.document.ts'
import { factsForConfirmation } from '#main/features/handover/handover-confirmation.rules.ts'
import type { CaseFacts, Destination } from '#main/features/handover/handover-facts.rules.ts'
import { factsForHandover } from '#main/features/handover/handover-sheet.rules.ts'
import { handoverDocument } from '#main/features/handover/handover.document.ts'
import { caseOne, toCaseOne } from '#tests/unit/handover/support/case-1.ts'
import { debts } from '#tests/unit/handover/support/facts.ts'
import {
  caseFive,
  caseFour,
  caseSix,
  toCaseFive,
  toCaseFour,
  toCaseSix,
} from '#tests/unit/handover/support/other-cases.ts'
import { pdfFile, pdfRenderer } from './support/pdf-tools.ts'

const options = { title: '2026-0001-1', createdAt: '2026-11-20T09:40:00.000Z' }
const printed = async (facts: CaseFacts, to: Destination) =>
  pdfFile(await pdfRenderer.render(handoverDocument(factsForHandover(facts, to).sheet), options))

test.each<[string, CaseFacts, Destination]>([
  ['4', caseFour, toCaseFour],
  ['5', caseFive, toCaseFive],
  ['6', caseSix, toCaseSix],
])('case %s prints on two to four clean pages', async (_name, facts, to) => {
  const file = await printed(facts, to)
  expect(file.pages()).toBeGreaterThanOrEqual(2)
  expect(file.pages()).toBeLessThanOrEqual(4)
  expect(file.check()).toContain('No syntax or stream encoding errors found')
})

test('the name of case 4 prints with every letter', async () => {
  const file = await printed(caseFour, toCaseFour)
  expect(file.flat()).toContain('Tomasz Wiśniewski-Źrebiec')
  expect(file.flat()).toContain('Tomasz Wiśniewski-Źrebiec (inwoner)')
})

test('the full name of case 5 is on its last page only', async () => {
  const file = await printed(caseFive, toCaseFive)
  const pages = file.text().split('\f').slice(0, file.pages())
  const named = pages.map((page) => /Jongejan|15 mei 1978|Smitshoek/.test(page))
  expect(named).toEqual(pages.map((_, index) => index === pages.length - 1))
  expect(file.info()).not.toContain('Jongejan')
})

/** Text boxes that reach beyond the paper or into the footer's edge. */
const outside = (path: string): string[] =>
  [
    ...execFileSync('pdftotext', ['-bbox', path, '-'], { encoding: 'utf8' }).matchAll(
      /xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)/g,
    ),
  ]
    .filter(([, right, bottom]) => Number(right) > 595.28 - 40 || Number(bottom) > 841.89 - 20)
    .map(([, , , word]) => word ?? '')

test('however much was written, all of it is on the paper', async () => {
  const sentences = (mark: string, count: number) =>
    Array.from({ length: count }, (_, i) => `Dit is zin ${i} van een lang verhaal.`).join(' ') + ` ${mark}`
  const many = Array.from({ length: 60 }, (_, i) => ({
    creditorName: `schuldeiser ${i}`,
    note: i === 30 ? sentences('einde-noot', 80) : '',
    amount: exactly(10_000 + i),
  }))
  const facts: CaseFacts = {
    ...caseOne,
    head: { ...caseOne.head, ownWords: sentences('einde-woorden', 250) },
    contacts: caseOne.contacts.map((contact) => ({ ...contact, agreed: sentences('einde-gesprek', 120) })),
    debts: debts(many),
    crises: [],
  }
  const file = await printed(facts, {
    ...toCaseOne,
    draft: { ...toCaseOne.draft, askToday: sentences('einde-vraag', 120) },
  })
  const text = file.flat()
  for (const mark of [
    'einde-noot',
    'einde-woorden',
    'einde-gesprek',
    'einde-vraag',
    'schuldeiser 59',
    '100,59',
  ]) {
    expect(text).toContain(mark)
  }
  expect(outside(file.path)).toEqual([])
  expect(text).toContain(`pagina ${file.pages()} van ${file.pages()}`)
})

test('a word without end breaks and stays on the paper, with everything beside it', async () => {
  const word = (mark: string) => `${'w'.repeat(1_500)}${mark}`
  const facts: CaseFacts = {
    ...caseOne,
    resident: { ...caseOne.resident, familyName: `van-de-${'Lange-'.repeat(20)}Naam` },
    head: { ...caseOne.head, ownWords: word('eindwoord') },
    debts: debts([{ creditorName: word('eindeiser'), note: word('eindnoot'), amount: exactly(12_345) }]),
  }
  const file = await printed(facts, toCaseOne)
  expect(outside(file.path)).toEqual([])
  const text = file.flat().replaceAll(' ', '')
  for (const mark of ['eindwoord', 'eindeiser', 'eindnoot', '123,45', 'Naam(inwoner)', 'coördinator'])
    expect(text).toContain(mark)
})

test('the confirmation is one page, addressed to who collects, with nothing but what it confirms', async () => {
  const letter = factsForConfirmation({
    reference: '2026-0001-1-B',
    today: '2026-11-20',
    residentName: 'Samira el Amrani',
    debt: {
      creditorName: 'woningcorporatie',
      collectorName: '',
      collectorKind: 'bailiff',
      reference: '26-118834',
    },
    toldDay: '2026-11-20',
    toldTime: '11:05',
    receiver: toCaseOne.receiver,
    sender: toCaseOne.sender,
    phone: '010-5550100',
  })
  const file = pdfFile(
    await pdfRenderer.render(confirmationDocument(letter), { ...options, title: letter.reference }),
  )
  expect(file.pages()).toBe(1)
  const text = file.flat()
  for (const said of [
    'Samira el Amrani',
    '26-118834',
    'vrijdag 20 november 2026 om 11:05 uur',
    'Lansingerland: 010-5550130',
    'inzake woningcorporatie',
  ]) {
    expect(text).toContain(said)
  }
  expect(text).not.toMatch(/€|ontruiming|1992|Lindelaan|kinderen|betalen wij|wij stellen voor/)
  const { left, top } = file.place('gerechtsdeurwaarder')
  expect(left).toBeGreaterThan(20)
  expect(top).toBeGreaterThan(48)
  expect(file.info()).toMatch(/^Title:\s+2026-0001-1-B$/m)
})
