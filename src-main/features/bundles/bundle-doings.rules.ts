import { rowsOf } from '#main/core/untyped.ts'
import type { LabelOf } from './bundle-json.rules.ts'
import type { BundleDoing, BundleReceived } from './bundle-shape.rules.ts'
import type { KnownNames } from './bundle-values.rules.ts'
import { bundleLabels, tableTitles } from './bundle-titles.labels.ts'
import { roleLabels } from './bundle-words-others.labels.ts'

interface Row {
  readonly table: string
  readonly key: string
  readonly values: Readonly<Record<string, unknown>>
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const didWords: Readonly<Record<string, string>> = bundleLabels.did

function wordsIn(json: unknown): readonly string[] {
  try {
    return (rowsOf(JSON.parse(text(json))) ?? []).filter((word) => typeof word === 'string')
  } catch {
    return []
  }
}

const rolesAt = (roles: unknown): string =>
  wordsIn(roles)
    .map((role) => roleLabels[role] ?? role)
    .join(', ')

/** Who looked and who changed, by role and oldest first. Names are left out: the person can ask why, not whom. */
export function bundleDoings(
  rows: readonly Row[],
  people: KnownNames['people'],
  labelOf: LabelOf,
): BundleDoing[] {
  const doings = rows.map(({ table, values }) => {
    const now = people.get(text(values['actor_id'])) ?? bundleLabels.unknownRole
    const did = didWords[text(values['action'])] ?? text(values['action'])
    if (table === 'access_entries')
      return { at: text(values['at']), role: rolesAt(values['roles']) || now, did, what: seenWhat(values) }
    return { at: text(values['at']), role: now, did, what: changedWhat(values, labelOf) }
  })
  return doings.toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)))
}

/** "Schulden: Schuldeiser, Kenmerk". */
function changedWhat(values: Row['values'], labelOf: LabelOf): string {
  const table = text(values['record_table'])
  const labels = wordsIn(values['fields']).flatMap((column) => labelOf(table, column) ?? [])
  const title = tableTitles[table] ?? table
  return labels.length === 0 ? title : `${title}: ${[...new Set(labels)].join(', ')}`
}

/** The part of the application; the call behind the dot is for us. */
const partTitles: Readonly<Record<string, string>> = bundleLabels.parts
const seenWhat = (values: Row['values']): string => {
  const part = text(values['call']).split('.')[0] ?? ''
  return partTitles[part] ?? part
}

/** Who got something about the person, as it was made; oldest first. */
export function bundleReceived(rows: readonly Row[], names: KnownNames): BundleReceived[] {
  const handovers = new Map(
    rows.filter(({ table }) => table === 'handovers').map(({ key, values }) => [key, values]),
  )
  return rows
    .filter(({ table }) => table === 'handover_copies')
    .map(({ values }) => {
      const handover = handovers.get(text(values['handover_id'])) ?? {}
      return {
        receiver: names.receivers.get(text(handover['receiver_id'])) ?? '',
        what: bundleLabels.copies[values['kind'] === 'confirmation' ? 'confirmation' : 'handover'],
        reference: text(handover['reference']),
        madeAt: text(values['made_at']),
        sentAt: values['kind'] === 'confirmation' ? null : text(handover['sent_at']) || null,
      }
    })
    .toSorted((a, b) => (a.madeAt < b.madeAt ? -1 : Number(a.madeAt > b.madeAt)))
}
