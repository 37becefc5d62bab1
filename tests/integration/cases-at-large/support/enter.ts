import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import { createNodeFileStore } from '#main/app/node-file-store.ts'
import { DemoCase, DemoReceivers } from '#main/cli/demo-case.ts'
import { loadDemoCase } from '#main/cli/demo-loader.ts'
import { pdfFile, pdfRenderer } from '#tests/documents/support/pdf-tools.ts'
import { must, openWholeApp, type WholeApp } from '#tests/support/whole-app.ts'

/** One invented resident as a hurried volunteer types it over from notes. */
export interface CaseAtLarge {
  readonly name: string
  /** Dutch time at which it is typed. */
  readonly now?: string
  readonly typed: z.input<typeof DemoCase> | DemoCase
  readonly receiver: string
}

/** Receivers beside those that ship with the practice cases. */
const moreReceivers = [
  {
    name: 'Waterdam',
    municipality: 'Waterdam',
    department: 'Team Geldzaken',
    contactName: 'mevrouw S. Okkerse',
    contactFunction: 'klantregisseur',
    directPhone: '0187-555012',
    profile: {
      noHealthData: true,
      crisisTalkWorkingDays: 2,
      feedbackDays: 10,
      extraCrisisKinds: ['wage-or-bank-seizure'],
    },
  },
]

const shipped = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../resources/demo/${name}.json`, import.meta.url), 'utf8'))

/** A case that ships for practice, in the same shape. */
export const practiceCase = (name: string): DemoCase => DemoCase.parse(shipped(name))

export interface Entered extends WholeApp {
  readonly caseId: string
  readonly receiverId: string
  readonly receiverIds: ReadonlyMap<string, string>
}

let files = 0

async function addReceivers({ api }: WholeApp): Promise<ReadonlyMap<string, string>> {
  const receivers = new Map<string, string>()
  const all = [...DemoReceivers.parse(shipped('receivers')), ...DemoReceivers.parse(moreReceivers)]
  for (const { name, ...facts } of all) {
    const { id } = must(await api.receivers.add({ name }))
    must(await api.receivers.amend({ id, changes: facts }))
    receivers.set(name, id)
  }
  return receivers
}

/** Types a case into a new vault through the calls of the window, on the day it was told. */
export async function enter({ typed, now, receiver }: CaseAtLarge): Promise<Entered> {
  const app = await openWholeApp({ pdf: pdfRenderer, files: createNodeFileStore(() => String((files += 1))) })
  const { api, ports } = app
  if (now !== undefined) {
    const then = Temporal.PlainDateTime.from(now).toZonedDateTime('Europe/Amsterdam').toInstant()
    ports.clock.advance(then.since(ports.clock.now()).total('seconds'))
  }
  const changes = { organisationPhone: '010-5550100', myName: 'Marjan Prins', myPhone: '06-12345699' }
  must(await api.settings.amend({ changes }))
  const receiverIds = await addReceivers(app)
  const { caseId } = await loadDemoCase(
    api,
    { receivers: receiverIds, volunteers: new Map() },
    DemoCase.parse(typed),
  )
  return { ...app, caseId, receiverIds, receiverId: receiverIds.get(receiver) ?? '' }
}

/** What everybody looks at: totals, clocks, preview. */
export async function lookAt({ api, caseId, receiverId }: Entered) {
  const money = must(await api.money.ofCase({ caseId }))
  const debts = must(await api.debts.ofCase({ caseId }))
  const crises = must(await api.crisis.ofCase({ caseId }))
  const preview = must(await api.handover.preview({ caseId, receiverId }))
  return { money, debts, crises, preview }
}

/** The handover as it lies on somebody's desk: its text, and every other place where a file gives something away. */
export async function handedOver({ api, caseId, receiverId, folder }: Entered) {
  const path = join(folder, '..', 'stukken', `${caseId}.pdf`)
  const saved = must(await api.handover.saveTo({ caseId, receiverId, path }))
  const file = pdfFile(new Uint8Array(readFileSync(saved.path)))
  const text = file.flat()
  return { text, pages: file.pages(), everywhere: [text, file.text(), file.info(), basename(saved.path)] }
}
