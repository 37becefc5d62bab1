import { useState } from 'react'
import type { Failure } from '#main/contract/failures.ts'
import type { Result } from '#main/core/result.ts'
import { usePendingSaves } from './pending-saves.tsx'

/** A command of the window, as far as making a paper goes. */
interface Making<Input, Value> {
  readonly run: (input: Input) => Promise<Result<Value, Failure>>
  readonly busy: boolean
  readonly failure: Failure | null
  readonly forget: () => void
}

/** What was just made; null path: it went to the printer. */
export interface MadePaper<Paper> {
  readonly paper: Paper
  readonly path: string | null
}

/**
 * Papers that are saved or printed at a press: what is being typed is saved first, so that it stands on them.
 * @param inputOf what the calls need to know of a paper
 */
export function usePaperMaking<Paper, Input>(
  saving: Making<Input, { readonly path: string }>,
  printing: Making<Input, unknown>,
  inputOf: (paper: Paper) => Input,
) {
  const saves = usePendingSaves()
  const [made, setMade] = useState<MadePaper<Paper> | null>(null)
  const begin = async (): Promise<void> => {
    setMade(null)
    saving.forget()
    printing.forget()
    await saves.flushAll()
  }
  const save = async (paper: Paper): Promise<void> => {
    await begin()
    const reply = await saving.run(inputOf(paper))
    if (reply.ok) setMade({ paper, path: reply.value.path })
  }
  const print = async (paper: Paper): Promise<void> => {
    await begin()
    const reply = await printing.run(inputOf(paper))
    if (reply.ok) setMade({ paper, path: null })
  }
  return {
    made,
    save: (paper: Paper) => void save(paper),
    print: (paper: Paper) => void print(paper),
    busy: saving.busy || printing.busy,
    failure: saving.failure ?? printing.failure,
  }
}
