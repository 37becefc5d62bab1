import { toldAndFree, type FactMark } from '#main/core/fact.ts'
import { fromMarkChanges, given } from '#main/database/change-columns.ts'
import { fromBool, fromMark, toBool, toMark, toOneOf, toOneOfOrNull } from '#main/database/columns.ts'
import { preparedSelect } from '#main/database/prepared-query.ts'
import type { ReadDb } from '#main/database/handles.ts'
import type { ChangedValues } from '#main/database/records.ts'
import { reachChannels, type ReachChannel } from './reach.rules.ts'

const answers = ['yes', 'no', 'unknown'] as const

const rowsOf = preparedSelect((db, caseId: string) =>
  db
    .selectFrom('contact_points')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('removed_at', 'is', null)
    .orderBy('preferred', 'desc')
    .orderBy('created_at')
    .orderBy('id'),
)

/** The preferred way first, the others as they were added. */
export async function contactPointsOf(db: ReadDb, caseId: string) {
  const rows = await rowsOf(db, caseId)
  return rows.map((row) => ({
    id: row.id,
    person: row.person,
    channel: toOneOf(reachChannels, row.channel),
    value: row.value,
    safe: toOneOfOrNull(answers, row.safe),
    notWhen: row.not_when,
    preferred: toBool(row.preferred),
    mark: toMark(row),
  }))
}

/** Channel and value of one contact point; null when there is none. */
export async function contactPointOf(db: ReadDb, id: string) {
  const row = await db
    .selectFrom('contact_points')
    .select(['channel', 'value'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row === undefined ? null : { channel: toOneOf(reachChannels, row.channel), value: row.value }
}

export const newContactPoint = (channel: ReachChannel, value: string, person: string) => ({
  person,
  channel,
  value,
  safe: null,
  not_when: '',
  preferred: 0,
  ...fromMark(toldAndFree),
})

interface ContactPointFacts extends FactMark {
  readonly person: string
  readonly channel: ReachChannel
  readonly value: string
  readonly safe: 'yes' | 'no' | 'unknown' | null
  readonly notWhen: string
  readonly preferred: boolean
}

export const contactPointColumns = (facts: {
  readonly [K in keyof ContactPointFacts]?: ContactPointFacts[K] | undefined
}) =>
  given<ChangedValues<'contact_points'>>({
    person: facts.person,
    channel: facts.channel,
    value: facts.value,
    safe: facts.safe,
    not_when: facts.notWhen,
    preferred: facts.preferred === undefined ? undefined : fromBool(facts.preferred),
    ...fromMarkChanges(facts),
  })
