import { issue } from '#main/app/amend.ts'
import { caseRecords } from '#main/app/case-records.ts'
import type { ReadContext, WriteContext } from '#main/app/context.ts'
import { dayReader, markReaders } from '#main/app/field-readers.ts'
import type { InputOf } from '#main/contract/define.ts'
import type { Failure } from '#main/contract/failures.ts'
import { readAmount } from '#main/core/money-reader.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import type { WriteDb } from '#main/database/handles.ts'
import { isTiedToOpenCrisis } from '#main/features/crisis/crisis.use-cases.ts'
import { readDebtLine } from './debt-line.reader.ts'
import { taxReferenceTail } from './debt-reference.rules.ts'
import type { debtsContract } from './debts.contract.ts'
import { debtColumns, debtsOf, newDebt, referenceOf } from './debts.repository.ts'
import { arrearsTotal, debtTotal, isCreditorKind } from './debts.rules.ts'

type Calls = typeof debtsContract
const debts = caseRecords('debts')

export async function readDebts({ db }: ReadContext, { caseId }: InputOf<Calls['ofCase']>) {
  const found = await debtsOf(db, caseId)
  return ok({ debts: found, total: debtTotal(found), withoutRunningLoans: arrearsTotal(found) })
}

/** One line as typed. What no field holds stays in the note. */
export async function addDebt(context: WriteContext, { caseId, line }: InputOf<Calls['add']>) {
  if (line.trim() === '') return issue('line', 'text-missing')
  const { draft } = readDebtLine(line, context.ports.clock.today())
  return debts.add(context, caseId, newDebt(draft), ['new-debt'])
}

/**
 * A tax reference begins with a number that is never kept, so a reference is cut again whenever it or its creditor
 * changes.
 */
async function keptReference(
  context: WriteContext,
  { id, changes }: InputOf<Calls['amend']>,
): Promise<string | undefined> {
  if (changes.reference === undefined && changes.creditorKind === undefined) return undefined
  const present = await referenceOf(context.db, id)
  const reference = changes.reference ?? present?.reference
  return reference === undefined
    ? undefined
    : taxReferenceTail(reference, changes.creditorKind ?? present?.creditorKind ?? '')
}

export async function amendDebt(context: WriteContext, input: InputOf<Calls['amend']>) {
  const { id, changes } = input
  if (changes.creditorKind !== undefined && !isCreditorKind(changes.creditorKind)) {
    return issue('changes.creditorKind', 'invalid_value')
  }
  const { clock } = context.ports
  const reference = await keptReference(context, input)
  return debts.amend(context, {
    id,
    changes,
    readers: {
      ...markReaders(clock),
      amountText: readAmount,
      letterDayText: dayReader(clock),
      lastContactDayText: dayReader(clock),
    },
    columns: (read) => debtColumns({ ...read, amount: read.amount?.amount, reference }),
  })
}

type Untied = Result<boolean, Failure<'tied-to-crisis'>>

/** A debt behind an open crisis stays: taking it away would take the amount out of the handover unseen. */
export const removeDebt = (context: WriteContext, { id }: InputOf<Calls['remove']>) =>
  debts.remove(context, id, async (tx: WriteDb): Promise<Untied> =>
    (await isTiedToOpenCrisis(tx, id)) ? fail({ code: 'tied-to-crisis' }) : ok(true),
  )

export const restoreDebt = (context: WriteContext, { id }: InputOf<Calls['restore']>) =>
  debts.restore(context, id)
