import { describe, expect, test } from 'vitest'
import type { CaseFacts, Destination } from '#main/features/handover/handover-facts.rules.ts'
import type { HandoverSheet } from '#main/features/handover/handover-sheet-shape.rules.ts'
import { factsForHandover } from '#main/features/handover/handover-sheet.rules.ts'
import { blockOf } from '#main/features/consent/consent.rules.ts'
import { caseOne, toCaseOne } from './support/case-1.ts'
import { lansingerland, pijnmeer } from './support/facts.ts'
import {
  caseFive,
  caseFour,
  caseSix,
  caseTwo,
  toCaseFive,
  toCaseFour,
  toCaseSix,
} from './support/other-cases.ts'

// The yardstick cases, as the receiver reads them.

const sheetFor = (facts: CaseFacts, to: Destination): HandoverSheet => factsForHandover(facts, to).sheet
const allText = (sheet: HandoverSheet): string => JSON.stringify(sheet)
const head = (sheet: HandoverSheet, label: string): string =>
  sheet.head.find((line) => line.label === label)?.text ?? ''
const section = (sheet: HandoverSheet, code: string) => sheet.sections.find((part) => part.code === code)
const total = (sheet: HandoverSheet, code: string) =>
  section(sheet, code)?.table?.totalRow?.filter((cell) => cell !== '')

describe('case 1, eviction', () => {
  const { sheet, stays, asks, warnings } = factsForHandover(caseOne, toCaseOne)

  test('the first ten lines are ten, in order', () => {
    expect(sheet.head.map(({ label }) => label)).toEqual([
      'Vertrouwelijk',
      'Crisis',
      'Door wie',
      'Vraag vandaag',
      'Al gebeld',
      'Wie',
      'Bereiken',
      'Gesprek',
      'Geld',
      'Toestemming',
    ])
    expect(head(sheet, 'Vertrouwelijk')).toBe(
      'voor Lansingerland, ketenregisseur schuldhulpverlening · rechtstreeks nummer 010-5550130 · kenmerk 2026-0001-1',
    )
    expect(head(sheet, 'Crisis').toLowerCase()).toBe(
      'ontruiming van de woning aangezegd · dinsdag 8 december 2026 10:00 uur · over 18 dagen',
    )
    expect(head(sheet, 'Door wie').toLowerCase()).toBe(
      'woningcorporatie via gerechtsdeurwaarder · dossiernummer 26-118834 · € 2.431,18 · brief gezien op 20 november 2026',
    )
    expect(head(sheet, 'Vraag vandaag')).toContain('gesprek uiterlijk op woensdag 25 november 2026')
    expect(head(sheet, 'Al gebeld')).toContain('20 november 2026 11:05 met ketenregisseur')
    expect(head(sheet, 'Wie')).toContain('2 kinderen (6 en 11 jaar)')
    expect(head(sheet, 'Bereiken')).toContain('leest moeizaam')
    expect(head(sheet, 'Gesprek')).toContain('Fatima gaat mee')
    expect(head(sheet, 'Toestemming')).toMatch(/20-11.*terugkoppeling verwacht op 4 december 2026$/)
  })

  test('totals are to the cent over what is on the form', () => {
    expect(total(sheet, 'income')).toEqual(['Totaal op dit formulier', '+ 2 bedragen onbekend', '1.546,17'])
    expect(total(sheet, 'costs')).toEqual(['Totaal op dit formulier', '1.784,69'])
    expect(total(sheet, 'debts')).toEqual(['Totaal op dit formulier', '4.277,98'])
    expect(section(sheet, 'debts')?.table?.rows.map(([number]) => number)).toEqual(['1', '2', '3', '4'])
  })

  test('the loan, the worries and the language stay; nothing hints at them', () => {
    expect(allText(sheet)).not.toMatch(/600,00|4\.877|\bleen\b|huisarts|school|slaap|Berbers|geleend/i)
    expect(section(sheet, 'informal')).toBeUndefined()
    expect(stays).toContainEqual({ what: 'schuld: leen van zus', why: 'never' })
    expect(stays.filter(({ why }) => why === 'answered-no')).toHaveLength(2)
  })

  test('what is missing was not asked about yet, and is not on the form', () => {
    expect(asks).toEqual([{ part: 'missing', what: 'wat nog ontbreekt' }])
    expect(allText(sheet)).not.toContain('post in de tas')
  })

  test('a resident who agreed only to rent, income and debts is asked about the rest', () => {
    const parts = toCaseOne.consent?.parts.filter(({ part }) => ['income', 'debts'].includes(part)) ?? []
    const consent = toCaseOne.consent === null ? null : { ...toCaseOne.consent, parts }
    const asked = factsForHandover(caseOne, { ...toCaseOne, consent }).asks.map(({ part }) => part)
    expect(asked.toSorted()).toEqual([
      'costs',
      'missing',
      'reading',
      'remark:remark1',
      'remark:remark2',
      'strengths',
    ])
  })

  test('no deficit is printed, and the warnings say what is open', () => {
    expect(allText(sheet)).not.toMatch(/tekort|tekorten|238,52/)
    expect(warnings).toEqual(['income-incomplete', 'guardianship-not-asked', 'resident-tells-rest'])
  })
})

test('case 2 does not want it: refused, whatever consent says', () => {
  expect(blockOf(toCaseOne.consent, caseTwo.head.handoverWish, false)).toBe('consent-refused')
})

describe('case 4, entrepreneur', () => {
  const { sheet, warnings } = factsForHandover(caseFour, toCaseFour)

  test('debts are 9.047,00 and one unknown; the debt abroad is nowhere', () => {
    expect(total(sheet, 'debts')).toEqual(['Totaal op dit formulier + 1 bedrag onbekend', '9.047,00'])
    expect(allText(sheet)).not.toMatch(/złoty|PLN|5\.000|in Polen/)
  })
  test('turnover is not income', () => {
    expect(section(sheet, 'income')).toBeUndefined()
    expect(section(sheet, 'turnover')?.table?.totalRow).toBeNull()
    expect(head(sheet, 'Geld')).toContain('inkomen onbekend')
  })
  test('the desk has no number yet', () => {
    expect(head(sheet, 'Vertrouwelijk')).toContain('rechtstreeks nummer opvragen')
    expect(warnings).toContain('receiver-incomplete')
  })
  test('flags are said, the interpreter is asked for, the question is quoted', () => {
    expect(allText(sheet)).toContain('geschat, zakelijk')
    expect(head(sheet, 'Bereiken')).toContain('tolk nodig: Pools')
    expect(head(sheet, 'De vraag')).toBe('“Moet ik stoppen met het bedrijf?”')
    expect(sheet.head).toHaveLength(10)
    expect(head(sheet, 'Toestemming')).toContain(
      'handtekening op papier op 6-11, met een tolk via de telefoon',
    )
  })
})

describe('case 5, another name goes round', () => {
  const { sheet, stays } = factsForHandover(caseFive, toCaseFive)
  const { identitySheet, ...body } = sheet

  test('the full name, the birth date and the address are on the loose sheet only', () => {
    expect(JSON.stringify(body)).not.toMatch(/Jongejan|1978|Smitshoek|2661 HK|15 mei/i)
    expect(JSON.stringify(body)).toContain('Petra J.')
    expect(identitySheet?.forWhom).toBe('ketenregisseur schuldhulpverlening')
    expect(identitySheet?.lines.map(({ text }) => text).slice(0, 3)).toEqual([
      'Petra Jongejan',
      '15 mei 1978',
      'Smitshoek 3, 2661 HK Bergschenhoek',
    ])
  })
  test('without her yes there is no loose sheet, and without a second yes no address on it', () => {
    const without = (part: string) => ({
      ...toCaseFive,
      consent:
        toCaseFive.consent === null
          ? null
          : { ...toCaseFive.consent, parts: toCaseFive.consent.parts.filter((said) => said.part !== part) },
    })
    const none = factsForHandover(caseFive, without('identity-sheet'))
    expect(none.sheet.identitySheet).toBeNull()
    expect(none.asks.map(({ part }) => part)).toContain('identity-sheet')
    expect(allText(none.sheet)).not.toMatch(/Jongejan|Smitshoek/i)
    const noAddress = sheetFor(caseFive, without('identity-address'))
    expect(allText(noAddress)).not.toContain('Smitshoek')
    expect(noAddress.identitySheet?.lines[0]?.text).toBe('Petra Jongejan')
  })
  test('the family name is taken out of her own words, and an address that spells it stays', () => {
    expect(allText(sheet)).toContain('Ik, Petra J., wil dat iemand het geld overneemt')
    expect(stays).toContainEqual({ what: 'petra.jongejan@example.org', why: 'names' })
    expect(stays).toContainEqual({ what: '010-5550199', why: 'unsafe' })
  })
  test('the report and the man are nowhere; totals are to the cent', () => {
    expect(allText(sheet)).not.toMatch(/aangifte|Ruud|vriend/i)
    expect(total(sheet, 'debts')).toEqual(['Totaal op dit formulier', '11.337,40'])
    expect(total(sheet, 'income')).toEqual(['Totaal op dit formulier', '1.789,11'])
    expect(total(sheet, 'costs')).toEqual(['Totaal op dit formulier', '1.294,92'])
  })
  test('a receiver that wants no health data reads neutral words, with the same totals', () => {
    const neutral = factsForHandover(caseFive, {
      ...toCaseFive,
      receiver: { ...pijnmeer, contactFunction: 'wijkteam' },
    })
    expect(allText(neutral.sheet)).not.toMatch(/wajong|wmo|beperking/i)
    expect(allText(neutral.sheet)).toContain('uitkering UWV')
    expect(total(neutral.sheet, 'income')).toEqual(['Totaal op dit formulier', '1.789,11'])
    expect(neutral.stays.filter(({ why }) => why === 'health')).toHaveLength(3)
    expect(allText(sheet)).toContain('Wajong')
  })
})

describe('case 6, water cut-off', () => {
  const { sheet, warnings } = factsForHandover(caseSix, toCaseSix)

  test('consent by mouth prints as such, and is not enough for a receiver that wants a signature', () => {
    expect(head(sheet, 'Toestemming')).toContain('mondeling op 13-11, handtekening volgt')
    expect(blockOf(toCaseSix.consent, 'agreed', lansingerland.profile.signatureRequired)).toBeNull()
    expect(blockOf(toCaseSix.consent, 'agreed', pijnmeer.profile.signatureRequired)).toBe(
      'signature-required',
    )
    expect(allText(sheet)).not.toContain('buurvrouw')
  })
  test('4.337,77 and one unknown; about 2.500 among people, without names; the study loan apart', () => {
    expect(total(sheet, 'debts')).toEqual(['Totaal op dit formulier + 1 bedrag onbekend', '4.337,77'])
    expect(section(sheet, 'informal')?.table?.rows).toEqual([['particulier', '', 'ongeveer 2.500,00']])
    expect(head(sheet, 'Geld')).toContain('geleend van mensen in de omgeving ongeveer € 2.500,00')
    expect(section(sheet, 'running-loans')?.table?.rows[0]?.[0]).toBe('DUO')
    expect(allText(sheet)).not.toMatch(/Mehari|Yonas/)
  })
  test('the talk is counted from today while the gemeente was not told', () => {
    expect(head(sheet, 'Vraag vandaag')).toContain('woensdag 25 november 2026')
    expect(head(sheet, 'Al gebeld').toLowerCase()).toBe('nog niet')
    expect(warnings).toEqual(
      expect.arrayContaining([
        'crisis-not-called',
        'partner-not-asked',
        'interpreter-other-adult',
        'signature-to-follow',
      ]),
    )
  })
  test('the partner signs for herself and is not named before she agreed; notes about the household stay', () => {
    expect(sheet.signatures).toHaveLength(3)
    expect(allText(sheet)).not.toMatch(/Luwam|zwanger/i)
    const agreed = sheetFor(caseSix, {
      ...toCaseSix,
      consent: toCaseSix.consent === null ? null : { ...toCaseSix.consent, partnerAgreed: 'yes' },
    })
    expect(agreed.signatures[1]).toBe('Luwam (partner)')
  })
})

test('a hidden address is not printed anywhere, post goes through us', () => {
  const facts = { ...caseOne, resident: { ...caseOne.resident, addressHidden: true } }
  const sheet = sheetFor(facts, toCaseOne)
  expect(allText(sheet)).not.toMatch(/Lindelaan|2651 CK/)
  expect(head(sheet, 'Wie')).toContain('post via Thuisadministratie Lansingerland')
})

test('what was said to somebody else needs a yes of its own', () => {
  const [call] = caseOne.contacts
  if (call === undefined) throw new Error('case 1 has a call')
  const other = {
    ...call,
    id: 'other',
    receiverId: null,
    withWhom: 'woningcorporatie',
    agreed: 'stuurt het vonnis',
  }
  const facts = { ...caseOne, contacts: [...caseOne.contacts, other] }
  const { sheet, asks } = factsForHandover(facts, toCaseOne)
  expect(allText(sheet)).not.toContain('vonnis')
  expect(asks).toContainEqual({ part: 'contact:other', what: 'gesprek met woningcorporatie' })
})
