import { keepPreviousData, QueryCache, QueryClient, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import type { Failure } from '#main/contract/failures.ts'
import { fail, type Result } from '#main/core/result.ts'
import { nameOf, type Call } from './api.ts'

/** A refusal on its way through the query library, which only knows exceptions. */
class CallFailed extends Error {
  readonly failure: Failure
  constructor(failure: Failure) {
    super(failure.code)
    this.failure = failure
  }
}
const unexpected: Failure = { code: 'unexpected' }
const failureOf = (error: unknown): Failure | null =>
  error === null ? null : error instanceof CallFailed ? error.failure : unexpected

/**
 * Remembers answers while a screen shows them and hardly longer: what is on the screen is personal. No network is ever
 * involved, so nothing waits for one.
 * A call that finds the vault closed makes the window look at the door again.
 */
export function createQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (failureOf(error)?.code === 'not-unlocked') void client.invalidateQueries({ queryKey: ['unlock'] })
      },
    }),
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        gcTime: 30_000,
        staleTime: 0,
        refetchOnWindowFocus: false,
      },
    },
  })
  return client
}

export interface Answer<Value, F extends Failure> {
  /** Undefined until the first answer; an older answer stays while a newer one fails. */
  readonly value: Value | undefined
  readonly failure: F | null
  readonly loading: boolean
  /** False while an older answer is shown with `keep`: it belongs to what was asked before. */
  readonly current: boolean
  readonly again: () => void
}
export interface AnswerOptions {
  /** False: do not ask yet. */
  readonly when?: boolean
  /** Shows the answer to the previous input until the new one is there: for search as you type. */
  readonly keep?: boolean
}

/** Asks and keeps asking when something changed: `const sheet = useAnswer(api.cases.read, { caseId })`. */
export function useAnswer<Input, Value, F extends Failure>(
  call: Call<Input, Value, F>,
  input: Input,
  { when = true, keep = false }: AnswerOptions = {},
): Answer<Value, F> {
  const query = useQuery({
    queryKey: [...nameOf(call), input],
    queryFn: async () => {
      const reply = await call(input)
      if (!reply.ok) throw new CallFailed(reply.failure)
      return reply.value
    },
    enabled: when,
    ...(keep ? { placeholderData: keepPreviousData } : {}),
  })
  const { refetch } = query
  const again = useCallback(() => void refetch(), [refetch])
  // The failure was thrown by this very call, so it is one of its own.
  const failure = failureOf(query.error) as F | null
  const loading = query.isFetching && query.data === undefined
  return { value: query.data, failure, loading, current: query.isSuccess && !query.isPlaceholderData, again }
}

export interface Command<Input, Value, F extends Failure> {
  /** Never throws; a surprise is the failure `unexpected`. The function stays the same between renders. */
  readonly run: (input: Input) => Promise<Result<Value, F>>
  readonly busy: boolean
  /** Of the last run; null when it went well or was taken away with `forget`. */
  readonly failure: F | null
  readonly forget: () => void
}

/**
 * Changes something and then asks again for what may have changed with it: the call's own feature, Vandaag, and the
 * features named. `const amend = useCommand(api.debts.amend, ['crisis', 'handover'])`.
 */
export function useCommand<Input, Value, F extends Failure>(
  call: Call<Input, Value, F>,
  refreshes: readonly string[] = [],
): Command<Input, Value, F> {
  const client = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<F | null>(null)
  const touched = [nameOf(call)[0], 'today', ...refreshes].join(' ')
  const run = useCallback(
    async (input: Input): Promise<Result<Value, F>> => {
      setBusy(true)
      // Any call can fail unexpectedly, whatever its own list of codes says.
      const reply = await call(input).catch(() => fail(unexpected as F))
      setBusy(false)
      setFailure(reply.ok ? null : reply.failure)
      const features = touched.split(' ')
      if (reply.ok)
        void client.invalidateQueries({ predicate: ({ queryKey }) => features.includes(String(queryKey[0])) })
      return reply
    },
    [call, client, touched],
  )
  const forget = useCallback(() => setFailure(null), [])
  return { run, busy, failure, forget }
}
