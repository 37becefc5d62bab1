import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ok } from '#main/core/result.ts'
import { createNodeFileStore } from '#main/app/node-file-store.ts'
import { pdfRenderer } from '#tests/documents/support/pdf-tools.ts'
import { deployable, waiting } from './support/office.ts'
import { absentDesktop } from '#tests/support/test-ports.ts'
import { tempFolder } from '#tests/support/temp-folder.ts'
import { must, openWholeApp } from '#tests/support/whole-app.ts'

test('a sheet is saved under a reference, printed from memory, and leaves nothing in the vault', async () => {
  const folder = tempFolder()
  const suggested: string[] = []
  const printed: Uint8Array[] = []
  const desktop = {
    ...absentDesktop,
    chooseSaveFile: (_title: string, name: string) => {
      suggested.push(name)
      return Promise.resolve(join(folder, name))
    },
    printPdf: (bytes: Uint8Array) => {
      printed.push(bytes)
      return Promise.resolve(ok(undefined))
    },
  }
  const { api } = await openWholeApp({ desktop, files: createNodeFileStore(() => 'part'), pdf: pdfRenderer })
  const { requestId, caseId } = await waiting(api, 'el Amrani')
  const volunteerId = await deployable(api, 'Fatima Ouali')
  const { id } = must(await api.matches.propose({ requestId, volunteerId }))
  const before = must(await api.matches.ofCase({ caseId }))
  const { path } = must(await api.matches.saveSheet({ id, reader: 'resident' }))
  expect(suggested).toEqual([expect.stringMatching(/^2026-0001-kennismaking-[0-9a-f]{4}-inwoner\.pdf$/)])
  expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-')
  expect(await api.matches.saveSheet({ id, reader: 'resident' })).toMatchObject({
    failure: { code: 'exists' },
  })
  must(await api.matches.printSheet({ id, reader: 'volunteer' }))
  expect(printed).toHaveLength(1)
  expect(must(await api.matches.ofCase({ caseId }))).toEqual(before)
  expect(await api.matches.printSheet({ id: 'nothing', reader: 'volunteer' })).toMatchObject({
    failure: { code: 'not-found' },
  })
})
