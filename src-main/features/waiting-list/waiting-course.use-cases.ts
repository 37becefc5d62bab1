import type { WriteDb } from '#main/database/handles.ts'
import type { Stamp } from '#main/database/records.ts'
import { lockRequest, setRequestState } from './waiting-list.repository.ts'
import type { RequestState } from './waiting-list.rules.ts'

/** What became of a request, inside the unit of work of the caller. A choice that was held for it goes with the wait. */
export const moveRequest = (tx: WriteDb, stamp: Stamp, id: string, state: RequestState): Promise<boolean> =>
  setRequestState(tx, stamp, id, state)

/** Holds a volunteer for a request in the plan, or lets it go with null. False when there is no such request. */
export const holdChoice = (
  tx: WriteDb,
  stamp: Stamp,
  requestId: string,
  volunteerId: string | null,
): Promise<boolean> => lockRequest(tx, stamp, requestId, volunteerId)
