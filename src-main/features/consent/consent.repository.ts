import { given } from '#main/database/change-columns.ts'
import { toOneOf, toOneOfOrNull } from '#main/database/columns.ts'
import { preparedSelect } from '#main/database/prepared-query.ts'
import type { ReadDb, WriteDb } from '#main/database/handles.ts'
import { insertRecord, logChange, type ChangedValues, type Stamp } from '#main/database/records.ts'
import {
  consentCapacities,
  consentForms,
  consentInterpreters,
  type ConsentFacts,
  type ConsentForm,
  type PartAnswerWord,
} from './consent.rules.ts'

const answers = ['yes', 'no'] as const
const partnerAnswers = ['yes', 'no', 'unknown'] as const

const consentRows = preparedSelect((db, caseId: string) =>
  db.selectFrom('consents').selectAll().where('case_id', '=', caseId).orderBy('created_at').orderBy('id'),
)

/** Consents of a case with their answers, oldest first. */
export async function consentsOf(db: ReadDb, caseId: string) {
  const rows = await consentRows(db, caseId)
  if (rows.length === 0) return []
  const parts = await partsOf(
    db,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({
    id: row.id,
    receiverId: row.receiver_id,
    purpose: toOneOf(['handover'], row.purpose),
    givenOn: row.given_on,
    form: toOneOf(consentForms, row.form),
    witness: row.witness,
    interpreter: toOneOf(consentInterpreters, row.interpreter),
    capacity: toOneOf(consentCapacities, row.capacity),
    partnerAgreed: toOneOfOrNull(partnerAnswers, row.partner_agreed),
    parts: parts.get(row.id) ?? [],
    withdrawnOn: row.withdrawn_on,
    withdrawnReason: row.withdrawn_reason,
  }))
}

async function partsOf(db: ReadDb, consentIds: readonly string[]) {
  const rows = await db
    .selectFrom('consent_parts')
    .selectAll()
    .where('consent_id', 'in', consentIds)
    .orderBy('answered_at')
    .orderBy('part')
    .execute()
  const named = rows.map((row) => ({
    id: row.consent_id,
    part: row.part,
    answer: toOneOf(answers, row.answer),
  }))
  return new Map(
    [...Map.groupBy(named, ({ id }) => id)].map(([id, list]) => [
      id,
      list.map(({ part, answer }) => ({ part, answer })),
    ]),
  )
}

/** Case and state of one consent; null when there is none. */
export async function consentOf(db: ReadDb, id: string) {
  const row = await db
    .selectFrom('consents')
    .select(['case_id', 'receiver_id', 'withdrawn_on'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row === undefined
    ? null
    : { caseId: row.case_id, receiverId: row.receiver_id, withdrawnOn: row.withdrawn_on }
}

/** True while a consent for this receiver stands. */
export async function hasConsent(db: ReadDb, caseId: string, receiverId: string): Promise<boolean> {
  const row = await db
    .selectFrom('consents')
    .select('id')
    .where('case_id', '=', caseId)
    .where('receiver_id', '=', receiverId)
    .where('withdrawn_on', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

/** True when this receiver can be chosen. */
export async function isReceiver(db: ReadDb, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('receivers')
    .select('id')
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

interface NewConsent {
  readonly caseId: string
  readonly receiverId: string
  readonly givenOn: string
  readonly form: ConsentForm
}
export const insertConsent = (tx: WriteDb, stamp: Stamp, { caseId, receiverId, givenOn, form }: NewConsent) =>
  insertRecord(tx, stamp, 'consents', {
    case_id: caseId,
    receiver_id: receiverId,
    purpose: 'handover',
    given_on: givenOn,
    form,
    witness: '',
    interpreter: 'none',
    capacity: 'self',
    partner_agreed: null,
    withdrawn_on: null,
    withdrawn_reason: '',
  })

/** Keeps the answer for one part; null takes it back to "not asked". */
export async function storeAnswer(
  tx: WriteDb,
  stamp: Stamp,
  consentId: string,
  part: string,
  answer: PartAnswerWord | null,
): Promise<void> {
  if (answer === null) {
    await tx
      .deleteFrom('consent_parts')
      .where('consent_id', '=', consentId)
      .where('part', '=', part)
      .execute()
  } else {
    const row = { answer, answered_at: stamp.at }
    await tx
      .insertInto('consent_parts')
      .values({ consent_id: consentId, part, ...row })
      .onConflict((conflict) => conflict.columns(['consent_id', 'part']).doUpdateSet(row))
      .execute()
  }
  await logChange(tx, stamp, 'consent_parts', consentId, 'amend', [part])
}

type Facts = Omit<ConsentFacts, 'parts' | 'withdrawnOn'>
export const consentColumns = (facts: { readonly [K in keyof Facts]?: Facts[K] | undefined }) =>
  given<ChangedValues<'consents'>>({
    given_on: facts.givenOn,
    form: facts.form,
    witness: facts.witness,
    interpreter: facts.interpreter,
    capacity: facts.capacity,
    partner_agreed: facts.partnerAgreed,
  })
