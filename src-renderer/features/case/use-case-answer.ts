import { useMemo } from 'react'
import { api } from '#renderer/app/api.ts'
import { useAnswer } from '#renderer/app/use-call.ts'
import type { CaseAnswer, CaseData } from './case-data.ts'

/**
 * Asks for all parts of one case. Each part is a question of its own, so that a change asks again for its own part only;
 * the screen appears when all are there.
 */
export function useCaseAnswer(caseId: string): CaseAnswer {
  const ref = { caseId }
  const read = useAnswer(api.cases.read, ref)
  const members = useAnswer(api.household.ofCase, ref).value
  const points = useAnswer(api.reach.ofCase, ref).value
  const remarks = useAnswer(api.remarks.ofCase, ref).value
  const moments = useAnswer(api.contacts.ofCase, ref).value
  const money = useAnswer(api.money.ofCase, ref).value
  const debts = useAnswer(api.debts.ofCase, ref).value
  const crises = useAnswer(api.crisis.ofCase, ref).value
  const consents = useAnswer(api.consent.ofCase, ref).value
  const handovers = useAnswer(api.handover.ofCase, ref).value
  const typed = useAnswer(api.drafts.ofCase, ref).value
  const receivers = useAnswer(api.receivers.list, {}).value
  const settings = useAnswer(api.settings.read, {}).value
  const today = useAnswer(api.today.list, {}).value?.today
  const drafts = useMemo(
    () => (typed === undefined ? undefined : new Map(typed.map(({ field, text }) => [field, text]))),
    [typed],
  )
  const own = read.value
  const data = complete({
    caseId,
    today,
    head: own?.head,
    resident: own?.resident,
    marks: own?.marks,
    members,
    points,
    remarks,
    moments,
    money,
    debts,
    crises,
    consents,
    handovers,
    receivers,
    settings,
    drafts,
  })
  return { data, failure: data === null ? read.failure : null }
}

/** All parts, or null while one is still on its way. */
function complete(parts: { readonly [K in keyof CaseData]: CaseData[K] | undefined }): CaseData | null {
  return isComplete(parts) ? parts : null
}
function isComplete(parts: object): parts is CaseData {
  return Object.values(parts).every((part) => part !== undefined)
}
