import { describe, expect, test } from 'vitest'
import { allColumns } from '#main/database/all-columns.ts'
import { dpiaDocument } from '#main/features/processing/dpia.document.ts'
import { privacySheetDocument } from '#main/features/processing/privacy-sheet.document.ts'
import { listTitle } from '#main/features/processing/register-sheet.rules.ts'
import { registerWorkbook } from '#main/features/processing/register-workbook.adapter.ts'
import { registerDocument } from '#main/features/processing/register.document.ts'
import { openInOffice } from './support/office.ts'
import { pdfFile, pdfRenderer } from './support/pdf-tools.ts'
import { bareRegister, filledRegister } from './support/register-sheet.ts'

type Definition = Parameters<typeof pdfRenderer.render>[0]
const paper = async (definition: Definition) => {
  const bytes = await pdfRenderer.render(definition, { title: 'stuk', createdAt: '2026-11-20T09:40:00.000Z' })
  return pdfFile(bytes)
}

describe('the register of processing', () => {
  test('on paper names every list and every kind of data that is declared', async () => {
    const file = await paper(registerDocument(filledRegister))
    expect(file.check()).toContain('No syntax or stream encoding errors found')
    const text = file.flat().replaceAll(/-\s/g, '-')
    const letters = text.replaceAll(/\W/g, '')
    for (const [table, columns] of Object.entries(allColumns)) {
      const told = Object.values(columns).filter(({ subject, label }) => subject !== 'none' && label !== null)
      if (told.length === 0) continue
      expect(letters).toContain(listTitle(table).replaceAll(/\W/g, ''))
      for (const { label } of told) expect(letters).toContain((label ?? '').replaceAll(/\W/g, ''))
    }
    for (const said of [
      'Kantoor & Beheer',
      'vanaf 1 januari 2026',
      'Gemeente Oostland, team Schuldhulp',
      'daarna hoogstens 18 maanden',
      'Nog niet gekozen',
      'pagina 1 van',
    ]) {
      expect(text).toContain(said)
    }
    expect(text).not.toMatch(/undefined|null|\[object/)
  })

  test('of an organisation that filled in nothing says so and is whole', async () => {
    const text = (await paper(registerDocument(bareRegister))).flat()
    expect(text).toContain('nog niet ingevuld')
    expect(text).toContain('Er zijn geen verwerkers opgeschreven.')
  })

  test('X5 as a workbook opens in LibreOffice with every cell as it was written, and none a formula', async () => {
    const rows =
      openInOffice({ 'register.xlsx': await registerWorkbook(filledRegister) })['register.xlsx'] ?? []
    const [header, ...lines] = rows
    expect(header?.map(({ text }) => text).slice(0, 5)).toEqual([
      'Verwerking',
      'Doel',
      'Grondslag',
      'Over wie',
      'Lijst',
    ])
    expect(lines).toHaveLength(filledRegister.lines.flatMap(({ details }) => details).length)
    for (const cell of rows.flat()) expect([cell.formula, cell.type === 'float']).toEqual([null, false])
    expect(lines[0]?.[11]?.text).toBe(
      '=WEBSERVICE("http://example.org") Afspraken met de inwoner; zie het werkplan.',
    )
  })
})

describe('the privacy sheet', () => {
  test.each([
    ['filled in', filledRegister],
    ['of an organisation that filled in nothing', bareRegister],
    [
      'with a long letterhead',
      {
        ...filledRegister,
        organisation: {
          name: 'Stichting Samenwerkende Thuisadministraties Oostland en Omstreken',
          phone: '010-5550100',
          email: 'informatie.thuisadministratie@voorbeeld.example.org',
          address: 'Dorpshuis De Ontmoeting\nKerkstraat 12\nPostbus 40\n2651 AB Berkel en Rodenrijs',
        },
      },
    ],
  ])('%s is one page that says what, why, who, how long, rights and complaints', async (_name, sheet) => {
    const file = await paper(privacySheetDocument(sheet))
    expect(file.pages()).toBe(1)
    const text = file.flat()
    for (const said of [
      'Wie zijn wij?',
      'Wat schrijven wij op?',
      'Waarom?',
      'Wie ziet uw gegevens?',
      'Hoe lang bewaren wij ze?',
      'Wat kunt u vragen?',
      'Autoriteit Persoonsgegevens',
      'Dit blad is van 20 november 2026',
    ]) {
      expect(text).toContain(said)
    }
    expect(text).not.toMatch(/\bje\b|\bjouw\b|\bmoet(en)?\b|undefined/)
  })

  test('follows the term that the board decided', async () => {
    expect((await paper(privacySheetDocument(filledRegister))).flat()).toContain(
      'daarna hoogstens 18 maanden',
    )
    expect((await paper(privacySheetDocument(bareRegister))).flat()).toContain('daarna hoogstens 2 jaar')
  })
})

test('the input for a DPIA has facts and questions, and no verdict', async () => {
  const text = (await paper(dpiaDocument(filledRegister))).flat()
  expect(text).toContain('Het programma zegt niet of een risico klein of groot is.')
  expect(text).toContain('Hoe groot vindt u het, en wat doet u?')
  expect(text).toContain('Rollen worden door het programma bewaakt, niet door de versleuteling.')
  expect(text).not.toMatch(/laag risico|hoog risico|undefined/)
})
