import { createHash } from 'node:crypto'
import type { WriteContext } from '#main/app/context.ts'
import type { FileFailure } from '#main/app/ports.ts'
import { askWhereToSave } from '#main/app/save-place.ts'
import { stampOf } from '#main/app/stamp.ts'
import { loadWords } from '#main/app/word-list.ts'
import type { InputOf } from '#main/contract/define.ts'
import type { Failure } from '#main/contract/failures.ts'
import type { PersonRef } from '#main/core/person-kinds.ts'
import { fail, ok, type Failed, type Result } from '#main/core/result.ts'
import type { ReadDb } from '#main/database/handles.ts'
import { monthsInForce } from '#main/features/retention/retention-terms.use-cases.ts'
import { pickWords } from '#main/vault/words.ts'
import { bundleData } from './bundle-data.use-cases.ts'
import { bundlePdf, bundleZip, printBundleWords, type BundleParts } from './bundle-files.use-cases.ts'
import { bundleJsonSchema } from './bundle-format.use-cases.ts'
import { bundleRows, type BundleRows } from './bundle-rows.use-cases.ts'
import { bundleReference, type BundleKind } from './bundle-shape.rules.ts'
import { readBundle } from './bundle-sheet.use-cases.ts'
import { bundleLabels } from './bundle-titles.labels.ts'
import type { bundlesContract } from './bundles.contract.ts'
import { insertBundle, isRequestOf, referencesOf } from './bundles.repository.ts'
import { mayAnswer } from './bundles.use-cases.ts'

type Calls = typeof bundlesContract
type Refused = Failure<'nobody'>
type SaveFailure = Failure<'nobody' | 'exists' | 'not-writable'>

interface Ready {
  readonly bundle: BundleRows
  readonly reference: string
}

/** Looks whether there is somebody to answer, and which reference the answer gets. */
async function readyFor(
  context: WriteContext,
  person: PersonRef,
  requestId: string | null,
): Promise<Result<Ready, Refused>> {
  const { db, ports } = context
  if (!mayAnswer(context, person.kind)) return fail({ code: 'not-allowed' })
  const bundle = await bundleRows(db, person)
  if (bundle === null) return fail({ code: 'nobody' })
  if (requestId !== null && !(await isRequestOf(db, requestId, person))) return fail({ code: 'not-found' })
  return ok({ bundle, reference: await nextReference(db, ports.clock.today()) })
}

async function nextReference(db: ReadDb, today: string): Promise<string> {
  const year = today.slice(0, 4)
  return bundleReference(year, await referencesOf(db, bundleReference(year)))
}

async function makeFile(
  { db, ports }: WriteContext,
  { bundle, reference }: Ready,
  kind: BundleKind,
  passphrase: string,
): Promise<Uint8Array> {
  const madeAt = ports.clock.now()
  const { sheet } = await readBundle(db, bundle, madeAt)
  const parts: BundleParts = { sheet, reference, terms: await monthsInForce(db), passphrase }
  if (kind === 'pdf') return bundlePdf(ports, parts)
  const data = await bundleData(db, bundle, madeAt)
  return bundleZip(ports, { ...parts, data, schema: bundleJsonSchema(bundle.facts) })
}

const fileFailure = (failure: FileFailure): Failed<SaveFailure> =>
  fail({ code: failure === 'not-found' ? 'not-writable' : failure })

/** Words that the application makes: nobody's birthday, and short enough to say over the telephone. */
const newPassphrase = ({ ports }: WriteContext): string =>
  pickWords(loadWords(ports.resourcesFolder), (count) => ports.random.bytes(count)).join(' ')

/** That it was made, for whom and with which fingerprint; not what was in it. */
const keep = (
  context: WriteContext,
  person: PersonRef,
  { reference }: Ready,
  made: { readonly requestId: string | null; readonly kind: BundleKind; readonly bytes: Uint8Array },
): Promise<string> => {
  const { requestId, kind, bytes } = made
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return context.work.run((tx) =>
    insertBundle(tx, stampOf(context), person, { requestId, reference, kind, protected: true, sha256 }),
  )
}

/** Asks where, and writes everything about somebody. The words are in the answer and nowhere else. */
export async function saveBundle(
  context: WriteContext,
  { person, requestId, kind }: InputOf<Calls['save']>,
): Promise<
  Result<{ path: string; reference: string; passphraseWords: string }, SaveFailure | Failure<'cancelled'>>
> {
  const ready = await readyFor(context, person, requestId)
  if (!ready.ok) return ready
  const { reference } = ready.value
  const place = await askWhereToSave(context, bundleLabels.saveTitle, `${reference}.${kind}`)
  if (!place.ok) return place
  // A dialog can stay open for an hour: what goes is what is there now.
  const now = await readyFor(context, person, requestId)
  if (!now.ok) return now
  const passphraseWords = newPassphrase(context)
  const bytes = await makeFile(context, now.value, kind, passphraseWords)
  const written = await context.ports.files.writeNew(place.value, bytes)
  if (!written.ok) return fileFailure(written.failure)
  await keep(context, person, now.value, { requestId, kind, bytes })
  return ok({ path: place.value, reference: now.value.reference, passphraseWords })
}

/**
 * The same at a given place, for the command line. The passphrase is written first: a passphrase of nothing harms
 * nobody, a file that nobody can open would be taken for an answer.
 */
export async function saveBundleTo(
  context: WriteContext,
  { person, requestId, path, passphrasePath }: InputOf<Calls['saveTo']>,
): Promise<Result<{ path: string; reference: string }, SaveFailure | Failure<'same-file'>>> {
  if (path === passphrasePath) return fail({ code: 'same-file' })
  const ready = await readyFor(context, person, requestId)
  if (!ready.ok) return ready
  const { files } = context.ports
  for (const place of [path, passphrasePath]) {
    if ((await files.read(place)).ok) return fail({ code: 'exists' })
  }
  const passphrase = newPassphrase(context)
  const bytes = await makeFile(context, ready.value, 'zip', passphrase)
  const kept = await files.writeNew(passphrasePath, new TextEncoder().encode(`${passphrase}\n`))
  if (!kept.ok) return fileFailure(kept.failure)
  const written = await files.writeNew(path, bytes)
  if (!written.ok) return fileFailure(written.failure)
  await keep(context, person, ready.value, { requestId, kind: 'zip', bytes })
  return ok({ path, reference: ready.value.reference })
}

export async function printWords(
  { ports }: WriteContext,
  { reference, passphraseWords }: InputOf<Calls['printWords']>,
): Promise<Result<Record<string, never>, Failure<'no-printer'>>> {
  const printed = await printBundleWords(ports, { reference, passphrase: passphraseWords })
  return printed.ok ? ok({}) : fail({ code: printed.failure })
}
