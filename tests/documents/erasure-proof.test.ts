import { expect, test } from 'vitest'
import { erasureProofPaper } from '#main/features/erasure/erasure-proof.document.ts'
import { tableTitle } from '#main/features/erasure/erasure.labels.ts'
import { pdfFile, pdfRenderer } from './support/pdf-tools.ts'

const createdAt = '2026-11-20T09:40:00.000Z'
const tables = [
  'residents',
  'cases',
  'household_members',
  'contact_points',
  'remarks',
  'contact_moments',
  'fact_marks',
  'drafts',
  'search_rows',
  'incomes',
  'costs',
  'debts',
  'crises',
  'consents',
  'consent_parts',
  'handovers',
  'handover_steps',
  'handover_copies',
  'maatje_requests',
  'matches',
  'match_steps',
  'rights_requests',
  'change_log',
  'access_entries',
]
const proofFile = async () => {
  const definition = erasureProofPaper({
    id: 'bewijs',
    at: createdAt,
    kind: 'resident',
    ground: 'request',
    requestId: null,
    counts: tables.map((table, i) => ({ table, title: tableTitle(table), rows: i + 1 })),
    digest: '0123456789abcdef'.repeat(4),
    by: 'Carla Wiersma',
    organisation: 'Thuisadministratie Oostland',
  })
  return pdfFile(
    await pdfRenderer.render(definition, { title: 'verwijderbewijs-2026-11-20-01234567', createdAt }),
  )
}

test('a proof is one clean page that says how much went, why and when, and names nobody', async () => {
  const file = await proofFile()
  expect(file.check()).toContain('No syntax or stream encoding errors found')
  expect(file.pages()).toBe(1)
  const text = file.flat()
  expect(text).toContain('20 november 2026, 10:40')
  expect(text).toContain('De persoon heeft erom gevraagd')
  expect(text).toContain(`${'0123456789abcdef'.repeat(2)} ${'0123456789abcdef'.repeat(2)}`)
  expect(text).toMatch(/Schulden\s+12/)
  expect(text).not.toContain('Carla')
  expect(file.info()).toContain('verwijderbewijs-2026-11-20-01234567')
  expect(file.fonts().length).toBeGreaterThan(0)
})
