import { useMemo } from 'react'
import type { Failure } from '#main/contract/failures.ts'
import { api } from '#renderer/app/api.ts'
import { useAnswer, type Answer } from '#renderer/app/use-call.ts'
import type { CaseAnswer, CaseData } from './case-data.ts'

/**
 * Asks for all parts of one case. Each part is a question of its own, so that a change asks again for its own part only;
 * the screen appears when all are there.
 */
export function useCaseAnswer(caseId: string): CaseAnswer {
  const ref = { caseId }
  const read = useAnswer(api.cases.read, ref)
  const own = read.value
  const data = complete({
    ...useLists(ref),
    ...useSurroundings(),
    caseId,
    head: own?.head,
    resident: own?.resident,
    marks: own?.marks,
    drafts: useDrafts(ref),
  })
  // What was read before a case was frozen is not shown after it.
  const frozen = read.failure?.code === 'case-frozen'
  return frozen
    ? { data: null, failure: read.failure }
    : { data, failure: data === null ? read.failure : null }
}

interface Ref {
  readonly caseId: string
}

function useLists(ref: Ref) {
  return {
    members: useAnswer(api.household.ofCase, ref).value,
    points: useAnswer(api.reach.ofCase, ref).value,
    remarks: useAnswer(api.remarks.ofCase, ref).value,
    moments: useAnswer(api.contacts.ofCase, ref).value,
    money: useAnswer(api.money.ofCase, ref).value,
    debts: useAnswer(api.debts.ofCase, ref).value,
    crises: useAnswer(api.crisis.ofCase, ref).value,
    consents: ownOrNone(useAnswer(api.consent.ofCase, ref)),
    handovers: ownOrNone(useAnswer(api.handover.ofCase, ref)),
    requests: ownOrNone(useAnswer(api.waiting.ofCase, ref)),
    matches: ownOrNone(useAnswer(api.matches.ofCase, ref)),
  }
}

const none: readonly never[] = []
/** A list that is not for everyone who may open the case: who may not see it, sees an empty one. */
const ownOrNone = <T>({ value, failure }: Answer<readonly T[], Failure>): readonly T[] | undefined =>
  value ?? (failure?.code === 'not-allowed' ? none : undefined)

/** What is not of this case alone. */
function useSurroundings() {
  return {
    receivers: useAnswer(api.receivers.list, {}).value,
    settings: useAnswer(api.settings.read, {}).value,
    today: useAnswer(api.today.list, {}).value?.today,
  }
}

function useDrafts(ref: Ref): ReadonlyMap<string, string> | undefined {
  const typed = useAnswer(api.drafts.ofCase, ref).value
  return useMemo(
    () => (typed === undefined ? undefined : new Map(typed.map(({ field, text }) => [field, text]))),
    [typed],
  )
}

/** All parts, or null while one is still on its way. */
function complete(parts: { readonly [K in keyof CaseData]: CaseData[K] | undefined }): CaseData | null {
  return isComplete(parts) ? parts : null
}
function isComplete(parts: object): parts is CaseData {
  return Object.values(parts).every((part) => part !== undefined)
}
