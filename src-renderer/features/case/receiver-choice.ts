import type { Consent, Handover, Receiver, Resident } from './case-data.ts'

const same = (a: string, b: string): boolean =>
  a.trim() !== '' && a.trim().toLowerCase() === b.trim().toLowerCase()

/** Complete ones first, then the one named after the gemeente itself, then by name. */
const bestFirst = (receivers: readonly Receiver[]): readonly Receiver[] =>
  [...receivers].sort(
    (a, b) =>
      Number(b.complete) - Number(a.complete) ||
      Number(same(b.name, b.municipality)) - Number(same(a.name, a.municipality)) ||
      a.name.localeCompare(b.name, 'nl'),
  )

/**
 * The receiver to begin with: the one already worked on, else the one of the gemeente or place where the resident lives,
 * else the only one there is. Null: the person chooses.
 */
export function suggestReceiver(
  receivers: readonly Receiver[],
  resident: Pick<Resident, 'municipality' | 'place'>,
  before: { readonly consents: readonly Consent[]; readonly handovers: readonly Handover[] },
): Receiver | null {
  const used = before.handovers.at(-1)?.receiverId ?? before.consents.at(-1)?.receiverId
  const known = receivers.find(({ id }) => id === used)
  if (known !== undefined) return known
  const local = receivers.filter(
    ({ municipality, name }) =>
      same(municipality, resident.municipality) ||
      same(name, resident.municipality) ||
      same(municipality, resident.place),
  )
  return bestFirst(local)[0] ?? (receivers.length === 1 ? (receivers[0] ?? null) : null)
}
