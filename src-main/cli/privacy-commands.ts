import { ok, type Result } from '#main/core/result.ts'
import type { Failure } from '#main/contract/failures.ts'
import type { PersonRef } from '#main/core/person-kinds.ts'
import type { CommandApp } from './command-app.ts'
import { needed, passphraseFrom, pathOf, shaped, unlocked, type Command, type Outcome } from './command.ts'

type Api = CommandApp['api']

/** A resident by their own id, or by that of a case of theirs. */
async function residentBy({ cases }: Api, id: string): Promise<Result<PersonRef, Failure>> {
  const rows = await cases.list({ text: '', limit: 20_000 })
  if (!rows.ok) return rows
  const row = rows.value.find(({ residentId, caseId }) => residentId === id || caseId === id)
  // A restricted case may stand in no list: who answers or erases looks for themselves.
  return ok({ kind: 'resident', id: row?.residentId ?? id })
}

/** Everything about one resident in a protected ZIP, and its passphrase in a file of its own. */
export const privacyExport: Command = (options, tools) =>
  unlocked(options, tools, async ({ api }) => {
    const person = await residentBy(api, needed(options, 'resident'))
    if (!person.ok) return person
    const passphrasePath = pathOf(options, 'zip-passphrase-out')
    const to = { path: pathOf(options, 'out'), passphrasePath }
    return shaped(
      api.bundles.saveTo({ person: person.value, requestId: null, ...to }),
      ({ path, reference }) => ({
        residentId: person.value.id,
        path,
        passphraseFile: passphrasePath,
        reference,
      }),
    )
  })

export const privacyImport: Command = async (options, tools) => {
  const passphrase = await passphraseFrom(pathOf(options, 'zip-passphrase-file'))
  if (!passphrase.ok) return passphrase
  try {
    return await unlocked(options, tools, ({ api }) =>
      shaped(
        api.bundles.importPath({ path: pathOf(options, 'file'), passphrase: passphrase.value }),
        ({ residentId, caseIds }) => ({ residentId, caseIds }),
      ),
    )
  } finally {
    passphrase.value.fill(0)
  }
}

async function erase(api: Api, person: PersonRef, confirm: string): Promise<Outcome> {
  const order = { person, ground: 'request' as const, requestId: null, confirm }
  return shaped(api.erasure.erase(order), ({ id, at, ground, counts, digest }) => ({
    residentId: person.id,
    erased: true,
    proof: { id, at, ground, digest, counts: counts.map(({ table, rows }) => ({ table, rows })) },
  }))
}

/** What would go and what stays, or the erasure itself with its proof. */
export const privacyErase: Command = (options, tools, flags) =>
  unlocked(options, tools, async ({ api }) => {
    const person = await residentBy(api, needed(options, 'resident'))
    if (!person.ok) return person
    const preview = await api.erasure.preview({ person: person.value })
    if (!preview.ok) return preview
    const { goes, stays, receivers, warnings, blocks, backups, confirm } = preview.value
    if (flags.includes('yes')) return erase(api, person.value, confirm)
    return ok({
      residentId: person.value.id,
      erased: false,
      goes: goes.map(({ table, rows }) => ({ table, rows })),
      stays,
      receivers,
      warnings,
      blocks,
      backups,
    })
  })

/** The list of this week; with `--apply` everything that is due goes. What is held stays. */
export const privacyRetention: Command = (options, tools, flags) =>
  unlocked(options, tools, async ({ api }) => {
    const list = await api.retention.list({})
    if (!list.ok) return list
    const { today, categories, quiet, lastRunDay } = list.value
    const choices = categories.flatMap(({ category, due, dueRows }) => [
      ...due.map(({ ref }) => ({ category, ref })),
      ...(dueRows > 0 ? [{ category, ref: null }] : []),
    ])
    if (flags.includes('apply')) return applyTerms(api, choices)
    return ok({
      today,
      lastRunDay,
      due: categories.flatMap(({ due }) => due.map(dueLine)),
      dueRows: Object.fromEntries(categories.map(({ category, dueRows }) => [category, dueRows])),
      held: categories.flatMap(({ held }) => held.map(dueLine)),
      quiet: quiet.map(({ caseId, number, lastChangeDay }) => ({ caseId, number, lastChangeDay })),
    })
  })

type Choices = Parameters<Api['retention']['apply']>[0]['choices']
type Listed = Awaited<ReturnType<Api['retention']['list']>>
type Due = Extract<Listed, { ok: true }>['value']['categories'][number]['due'][number]

const dueLine = ({ category, person, ref, name, number, dueDay, heldUntil }: Due) => ({
  category,
  kind: person.kind,
  ref,
  name,
  number,
  dueDay,
  heldUntil,
})

async function applyTerms({ retention }: Api, choices: Choices): Promise<Outcome> {
  if (choices.length === 0) return ok({ done: 0, refused: 0, proofIds: [] })
  const preview = await retention.preview({ choices })
  if (!preview.ok) return preview
  return shaped(retention.apply({ choices, confirm: preview.value.confirm }), (applied) => applied)
}
