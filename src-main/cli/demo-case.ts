import { z } from 'zod'
import { casesContract } from '#main/features/cases/cases.contract.ts'
import { contactsContract } from '#main/features/contacts/contacts.contract.ts'
import { crisisContract } from '#main/features/crisis/crisis.contract.ts'
import { debtsContract } from '#main/features/debts/debts.contract.ts'
import { handoverContract } from '#main/features/handover/handover.contract.ts'
import { householdContract } from '#main/features/household/household.contract.ts'
import { consentContract } from '#main/features/consent/consent.contract.ts'
import { matchesContract } from '#main/features/matches/matches.contract.ts'
import { moneyContract } from '#main/features/money/money.contract.ts'
import { reachContract } from '#main/features/reach/reach.contract.ts'
import { receiversContract } from '#main/features/receivers/receivers.contract.ts'
import { remarksContract } from '#main/features/remarks/remarks.contract.ts'
import { remarkKinds } from '#main/features/remarks/remarks.rules.ts'
import { waitingListContract } from '#main/features/waiting-list/waiting-list.contract.ts'
import { Line } from '#main/contract/shapes.ts'

const changesOf = <T extends z.ZodType>(input: { shape: { changes: T } }): T => input.shape.changes
const moneyLine = <T extends z.ZodType>(changes: T) =>
  z.array(z.strictObject({ line: Line, changes: changes.optional() })).default([])
const receiverChanges = changesOf(receiversContract.amend.input)

/** `resources/demo/receivers.json`. */
export const DemoReceivers = z.array(receiverChanges.and(z.object({ name: Line })))

/**
 * One practice case as somebody would type it: every value goes through the same calls as from the window, so the
 * file holds what is typed, not what is stored.
 */
export const DemoCase = z.strictObject({
  openedPlace: casesContract.open.input.shape.place,
  resident: changesOf(casesContract.amendResident.input),
  case: changesOf(casesContract.amendCase.input),
  children: householdContract.addChildren.input.omit({ caseId: true }).optional(),
  members: z
    .array(
      householdContract.add.input
        .omit({ caseId: true })
        .extend({ changes: changesOf(householdContract.amend.input).optional() }),
    )
    .default([]),
  reach: z
    .array(
      reachContract.add.input
        .omit({ caseId: true })
        .extend({ changes: changesOf(reachContract.amend.input).optional() }),
    )
    .default([]),
  incomes: moneyLine(changesOf(moneyContract.amendIncome.input)),
  costs: moneyLine(changesOf(moneyContract.amendCost.input)),
  debts: moneyLine(changesOf(debtsContract.amend.input)),
  crises: z
    .array(
      crisisContract.add.input.omit({ caseId: true }).extend({
        /** Place of its debt in `debts`. */
        debt: z.number().int().optional(),
        changes: changesOf(crisisContract.amend.input).optional(),
      }),
    )
    .default([]),
  remarks: z
    .array(
      z.strictObject({
        kind: z.enum(remarkKinds),
        text: z.string(),
        changes: changesOf(remarksContract.amend.input).optional(),
        /** What the resident said to "mag dit mee?". */
        answer: z.enum(['yes', 'no']).optional(),
      }),
    )
    .default([]),
  contacts: z
    .array(
      contactsContract.add.input
        .omit({ caseId: true, receiverId: true })
        .extend({ receiver: Line.optional() }),
    )
    .default([]),
  consent: z
    .strictObject({
      receiver: Line,
      form: consentContract.give.input.shape.form,
      yes: z.array(z.string()),
      no: z.array(z.string()),
      changes: changesOf(consentContract.amend.input).optional(),
    })
    .optional(),
  handover: z
    .strictObject({ receiver: Line, changes: changesOf(handoverContract.amend.input).optional() })
    .optional(),
  requests: z
    .array(
      waitingListContract.add.input
        .omit({ caseId: true })
        .extend({ changes: changesOf(waitingListContract.amend.input).optional() }),
    )
    .default([]),
  /** Volunteers, by name, who are not put together with this resident. */
  bars: z
    .array(matchesContract.addBar.input.omit({ caseId: true, volunteerId: true }).extend({ volunteer: Line }))
    .default([]),
})
export type DemoCase = z.output<typeof DemoCase>
