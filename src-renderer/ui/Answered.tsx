import type { Failure } from '#main/contract/failures.ts'
import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import { kitTexts } from './kit.texts.ts'
import { Notice } from './Notice.tsx'

export interface AnsweredProps<T> {
  readonly answer: {
    readonly value: T | undefined
    readonly failure: Failure | null
    readonly again: () => void
  }
  /** Sentence for a refusal; usually `failureText`. */
  readonly say: (failure: Failure) => string
  readonly children: (value: T) => ReactNode
}

/** What was asked, once it is there; what went wrong with a way to ask again. An older answer stays in view. */
export function Answered<T>({ answer, say, children }: AnsweredProps<T>) {
  const { value, failure, again } = answer
  return (
    <>
      {failure === null ? null : (
        <Notice kind="attention" live actions={<Button onClick={again}>{kitTexts.again}</Button>}>
          {say(failure)}
        </Notice>
      )}
      {value === undefined ? null : children(value)}
    </>
  )
}
