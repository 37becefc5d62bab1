import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import type { Failure } from '#main/contract/failures.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import type { CommandApp, CommandTools } from './command-app.ts'
import { DemoCase, DemoReceivers } from './demo-case.ts'
import { loadDemoCase, must, type DemoOthers, type Ids } from './demo-loader.ts'

/** For practice only, and printed in a file beside the vault; so not a secret. */
const practicePassphrase = 'oefenen met verzonnen mensen'

interface DemoFile {
  readonly kind: 'handover'
  readonly path: string
  readonly residentId: string
  readonly residentName: string
}
interface DemoReport {
  readonly vault: string
  readonly passphraseFile: string
  readonly files: DemoFile[]
  readonly refusals: { readonly residentName: string; readonly code: string }[]
  readonly timings: Record<string, number>
}

/**
 * Makes a practice vault in `<out>/vault`, brings in the volunteers, enters every case of `resources/demo` through the same calls as the
 * window, and tries a handover for each: those that may go become files, the others a refusal with its code.
 * Refuses with `exists` when there is something in the folder already.
 */
export async function buildDemo(out: string, tools: CommandTools): Promise<Result<DemoReport, Failure>> {
  const prepared = await emptyFolder(out)
  if (!prepared.ok) return prepared
  const vault = join(out, 'vault')
  const passphraseFile = join(out, 'passphrase.txt')
  await writeFile(passphraseFile, `${practicePassphrase}\n`, { flag: 'wx', mode: 0o600 })
  const app = tools.demoAppOn(vault)
  const report: DemoReport = { vault, passphraseFile, files: [], refusals: [], timings: {} }
  try {
    await timed(report, 'vaultMs', () => createPracticeVault(app))
    const receivers = await timed(report, 'receiversMs', () => loadReceivers(app, tools.resourcesFolder))
    const volunteers = await timed(report, 'volunteersMs', () => loadVolunteers(app, tools.resourcesFolder))
    const others: DemoOthers = { receivers, volunteers }
    for (const [place, demo] of (await readCases(tools.resourcesFolder)).entries()) {
      const opened = await timed(report, `case${place + 1}Ms`, () => loadDemoCase(app.api, others, demo))
      await timed(report, `handover${place + 1}Ms`, () =>
        tryHandover(app, receivers, demo, opened, out, report),
      )
    }
    return ok(report)
  } finally {
    await app.close()
  }
}

async function emptyFolder(out: string): Promise<Result<void, Failure>> {
  try {
    await mkdir(out, { recursive: true })
    return (await readdir(out)).length === 0 ? ok(undefined) : fail({ code: 'exists' })
  } catch {
    return fail({ code: 'folder-not-writable' })
  }
}

async function timed<T>(report: DemoReport, name: string, work: () => Promise<T>): Promise<T> {
  const begin = performance.now()
  const value = await work()
  report.timings[name] = Math.round(performance.now() - begin)
  return value
}

async function createPracticeVault({ api }: CommandApp): Promise<void> {
  const passphrase = () => new TextEncoder().encode(practicePassphrase)
  const made = await must(
    api.unlock.create({
      organisation: 'Thuisadministratie Oefenstad',
      person: 'Joke Verbeek',
      passphrase: passphrase(),
    }),
  )
  const groups = made.askedGroups.map((place) => made.recoveryGroups[place - 1] ?? '')
  await must(api.unlock.confirmRecovery({ groups }))
  await must(api.settings.amend({ changes: { organisationPhone: '010-5550100', myPhone: '06-12345600' } }))
}

async function loadReceivers({ api }: CommandApp, resourcesFolder: string): Promise<Ids> {
  const list = DemoReceivers.parse(await readJson(join(resourcesFolder, 'demo', 'receivers.json')))
  const ids = new Map<string, string>()
  for (const { name, ...changes } of list) {
    const { id } = await must(api.receivers.add({ name }))
    await must(api.receivers.amend({ id, changes }))
    ids.set(name, id)
  }
  return ids
}

/** The coordinator's own list, brought in as it is, with the careful reading of what is not clear. */
async function loadVolunteers({ api }: CommandApp, resourcesFolder: string): Promise<Ids> {
  const path = join(resourcesFolder, 'demo', 'vrijwilligers.csv')
  const { importId } = await must(api.volunteerImport.fromFile({ path }))
  await must(api.volunteerImport.accept({ importId }))
  const rows = await must(api.volunteers.list({ text: '', show: 'all' }))
  return new Map(rows.map(({ id, name }) => [name, id]))
}

async function readCases(resourcesFolder: string): Promise<DemoCase[]> {
  const folder = join(resourcesFolder, 'demo')
  const names = (await readdir(folder)).filter((name) => /^inwoner-\d+\.json$/.test(name)).sort()
  const cases: DemoCase[] = []
  for (const name of names) cases.push(DemoCase.parse(await readJson(join(folder, name))))
  return cases
}

const readJson = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'))

async function tryHandover(
  { api }: CommandApp,
  receivers: Ids,
  demo: DemoCase,
  { caseId, residentId, number }: { caseId: string; residentId: string; number: string },
  out: string,
  report: DemoReport,
): Promise<void> {
  const row = (await must(api.cases.list({ text: number, limit: 1 })))[0]
  const residentName = row?.name ?? ''
  const receiverId = receivers.get(demo.handover?.receiver ?? '') ?? [...receivers.values()][0] ?? ''
  // A draft has a reference already; who agreed to nothing has no draft, and gets no file either.
  const draft = (await must(api.handover.ofCase({ caseId })))[0]
  const path = join(out, `${draft?.reference ?? number}.pdf`)
  const saved = await api.handover.saveTo({ caseId, receiverId, path })
  if (saved.ok) report.files.push({ kind: 'handover', path: saved.value.path, residentId, residentName })
  else report.refusals.push({ residentName, code: saved.failure.code })
}
