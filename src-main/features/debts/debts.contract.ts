import { z } from 'zod'
import { caseHelpers, command, inCase, query, recordOf } from '#main/contract/define.ts'
import {
  AmountShape,
  CaseRef,
  FreeText,
  Id,
  Line,
  MarkChanges,
  MarkShape,
  PartialDay,
  RecordRef,
  Saved,
  TotalShape,
} from '#main/contract/shapes.ts'

export const collectorKinds = ['none', 'bailiff', 'collection-agency'] as const
export const debtFlags = [
  'estimated',
  'business',
  'preferential',
  'disputed',
  'informal',
  'joint',
  'running-loan',
] as const

export const DebtSheet = z.object({
  id: Id,
  creditorName: z.string(),
  /** Code of `debts.rules.ts`. */
  creditorKind: z.string(),
  collectorName: z.string(),
  collectorKind: z.enum(collectorKinds),
  /** Of a tax reference only the tail is kept. */
  reference: z.string(),
  amount: AmountShape,
  letterDay: PartialDay,
  lastContactDay: PartialDay,
  note: z.string(),
  flags: z.array(z.enum(debtFlags)),
  mark: MarkShape,
})
const changes = {
  creditorName: Line,
  creditorKind: z.string().max(60),
  collectorName: Line,
  collectorKind: z.enum(collectorKinds),
  reference: Line,
  amountText: Line,
  letterDayText: Line,
  lastContactDayText: Line,
  note: FreeText,
  flags: z.array(z.enum(debtFlags)),
  ...MarkChanges,
}

const ofRow = recordOf('debts')

export const debtsContract = {
  ofCase: query({
    access: caseHelpers,
    scope: inCase,
    input: CaseRef,
    /** `total`: all debts; `withoutRunningLoans`: what is behind. */
    output: z.object({ debts: z.array(DebtSheet), total: TotalShape, withoutRunningLoans: TotalShape }),
    failures: [],
  }),
  /** One line as typed: "woningcorporatie via deurwaarder 2.431,18 dossiernr. 26-118834". */
  add: command({
    access: caseHelpers,
    scope: inCase,
    input: z.object({ caseId: Id, line: Line }),
    output: Saved,
    failures: [],
  }),
  amend: command({
    access: caseHelpers,
    scope: ofRow,
    input: z.object({ id: Id, changes: z.object(changes).partial() }),
    output: Saved,
    failures: [],
  }),
  remove: command({
    access: caseHelpers,
    scope: ofRow,
    input: RecordRef,
    output: Saved,
    failures: ['tied-to-crisis'],
  }),
  restore: command({ access: caseHelpers, scope: ofRow, input: RecordRef, output: Saved, failures: [] }),
}
