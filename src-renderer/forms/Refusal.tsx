import type { ReactNode } from 'react'
import type { Failure } from '#main/contract/failures.ts'
import { Notice } from '#renderer/ui/Notice.tsx'
import { failureText } from './failure-messages.ts'

export interface RefusalProps {
  /** Of a command; nothing is shown while there is none. */
  readonly failure: Failure | null
  /** Sentences for the call's own codes. */
  readonly texts?: Readonly<Record<string, string>> | undefined
  /** A sentence below it, for whom the first does not help. */
  readonly more?: string | undefined
  readonly actions?: ReactNode
}

/** What was refused and what you can do, beside what refused it. */
export function Refusal({ failure, texts, more, actions }: RefusalProps) {
  if (failure === null) return null
  return (
    <Notice kind="attention" live actions={actions}>
      {failureText(failure, texts)}
      {more === undefined ? null : <p>{more}</p>}
    </Notice>
  )
}
