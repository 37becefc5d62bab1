import { toldAndFree, type FactMark } from '#main/core/fact.ts'
import type { Amount } from '#main/core/money.ts'
import { fromMarkChanges, given } from '#main/database/change-columns.ts'
import {
  dayColumn,
  fromAmount,
  fromJson,
  fromMark,
  toAmount,
  toMark,
  toOneOf,
  toWords,
} from '#main/database/columns.ts'
import { preparedSelect } from '#main/database/prepared-query.ts'
import type { ReadDb } from '#main/database/handles.ts'
import type { ChangedValues, NewValues } from '#main/database/records.ts'
import { collectorKinds, debtFlags } from './debts.contract.ts'
import type { DebtFlag } from './debts.rules.ts'

export interface DebtFacts {
  readonly creditorName: string
  readonly creditorKind: string
  readonly collectorName: string
  readonly collectorKind: (typeof collectorKinds)[number]
  readonly reference: string
  readonly amount: Amount
  readonly letterDay: string | null
  readonly lastContactDay: string | null
  readonly note: string
  readonly flags: readonly DebtFlag[]
}

const debtRows = preparedSelect((db, caseId: string) =>
  db
    .selectFrom('debts')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('removed_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id'),
)

const toDebt = (row: Awaited<ReturnType<typeof debtRows>>[number]) => ({
  id: row.id,
  creditorName: row.creditor_name,
  creditorKind: row.creditor_kind,
  collectorName: row.collector_name,
  collectorKind: toOneOf(collectorKinds, row.collector_kind),
  reference: row.reference,
  amount: toAmount(row),
  letterDay: row.letter_day,
  lastContactDay: row.last_contact_day,
  note: row.note,
  flags: toWords(row.flags).map((flag) => toOneOf(debtFlags, flag)),
  mark: toMark(row),
})

export const debtsOf = async (db: ReadDb, caseId: string) => (await debtRows(db, caseId)).map(toDebt)

/** Kind of creditor and reference of one debt; null when there is none. */
export async function referenceOf(db: ReadDb, id: string) {
  const row = await db
    .selectFrom('debts')
    .select(['creditor_kind', 'reference'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row === undefined ? null : { creditorKind: row.creditor_kind, reference: row.reference }
}

export const newDebt = (facts: DebtFacts): Omit<NewValues<'debts'>, 'case_id'> => ({
  creditor_name: facts.creditorName,
  creditor_kind: facts.creditorKind,
  collector_name: facts.collectorName,
  collector_kind: facts.collectorKind,
  reference: facts.reference,
  ...fromAmount(facts.amount),
  letter_day: dayColumn(facts.letterDay),
  last_contact_day: dayColumn(facts.lastContactDay),
  note: facts.note,
  flags: fromJson(facts.flags),
  ...fromMark(toldAndFree),
})

export const debtColumns = (facts: {
  readonly [K in keyof (DebtFacts & FactMark)]?: (DebtFacts & FactMark)[K] | undefined
}) =>
  given<ChangedValues<'debts'>>({
    creditor_name: facts.creditorName,
    creditor_kind: facts.creditorKind,
    collector_name: facts.collectorName,
    collector_kind: facts.collectorKind,
    reference: facts.reference,
    ...(facts.amount === undefined ? {} : fromAmount(facts.amount)),
    letter_day: facts.letterDay,
    last_contact_day: facts.lastContactDay,
    note: facts.note,
    flags: facts.flags === undefined ? undefined : fromJson([...new Set(facts.flags)]),
    ...fromMarkChanges(facts),
  })
