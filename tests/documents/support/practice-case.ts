import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createNodeFileStore } from '#main/app/node-file-store.ts'
import type { Ports } from '#main/app/ports.ts'
import { DemoCase, DemoReceivers } from '#main/cli/demo-case.ts'
import { loadDemoCase } from '#main/cli/demo-loader.ts'
import { must, openWholeApp, type WholeApp } from '#tests/support/whole-app.ts'
import { pdfRenderer } from './pdf-tools.ts'

const demo = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../resources/demo/${name}.json`, import.meta.url), 'utf8'))

export interface PracticeCase extends WholeApp {
  readonly caseId: string
  readonly receiverId: string
}

let parts = 0

/** A practice case typed in through the doorway of the whole application, with real PDF bytes and real files. */
export async function typedIn(
  name: string,
  receiverName: string,
  changes: object = {},
  ports: Partial<Ports> = {},
): Promise<PracticeCase> {
  const files = createNodeFileStore(() => String((parts += 1)))
  const app = await openWholeApp({ pdf: pdfRenderer, files, ...ports })
  const { api } = app
  const me = { myName: 'Marjan Prins', myPhone: '06-12345699', organisationPhone: '010-5550100' }
  must(await api.settings.amend({ changes: { organisationName: 'Thuisadministratie Oostland', ...me } }))
  const receivers = new Map<string, string>()
  for (const { name: called, ...facts } of DemoReceivers.parse(demo('receivers'))) {
    const { id } = must(await api.receivers.add({ name: called }))
    must(await api.receivers.amend({ id, changes: facts }))
    receivers.set(called, id)
  }
  const given = { ...(demo(name) as object), ...changes }
  const { caseId } = await loadDemoCase(api, { receivers, volunteers: new Map() }, DemoCase.parse(given))
  return { ...app, caseId, receiverId: receivers.get(receiverName) ?? '' }
}

/** Saves the handover as the command line does and gives its bytes. */
export async function savedHandover({ api, caseId, receiverId, folder }: PracticeCase) {
  const path = join(folder, '..', 'stukken', '2026-0001-1.pdf')
  const saved = must(await api.handover.saveTo({ caseId, receiverId, path }))
  return { ...saved, bytes: new Uint8Array(readFileSync(saved.path)) }
}
