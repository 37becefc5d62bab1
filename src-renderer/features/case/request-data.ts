import type { z } from 'zod'
import type { waitingListContract } from '#main/features/waiting-list/waiting-list.contract.ts'
import { api } from '#renderer/app/api.ts'
import type { SaveReply } from '#renderer/forms/save-queue.ts'
import type { Match, Request } from './case-data.ts'
import { useCaseCommand } from './use-saving.ts'

export type RequestChanges = z.input<typeof waitingListContract.amend.input>['changes']

/** What a request or a match touches besides itself. */
export const maatjeParts = ['waiting', 'matches', 'matching', 'volunteers']

/** Changes one request; it saves in place. */
export function useAmendRequest(id: string): (changes: RequestChanges) => Promise<SaveReply> {
  const { run } = useCaseCommand(api.waiting.amend, maatjeParts)
  return (changes) => run({ id, changes })
}

/** The match that is busy with a request; null while there is none. */
export const openMatchOf = (matches: readonly Match[], requestId: string): Match | null =>
  matches.find((match) => match.requestId === requestId && match.state !== 'ended') ?? null

/** Somebody is still to be found, has been found, or is found later: not done and not withdrawn. */
export const isLive = ({ state }: Request): boolean => state !== 'done' && state !== 'withdrawn'
