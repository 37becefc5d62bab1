import { useDeferredValue, useState, type ChangeEvent, type KeyboardEvent } from 'react'
import type { z } from 'zod'
import type { CaseListRow } from '#main/features/cases/cases.contract.ts'
import { api } from './api.ts'
import { useAnswer } from './use-call.ts'

export type FoundRow = z.infer<typeof CaseListRow>

export interface ResidentSearch {
  readonly wanted: string
  readonly rows: readonly FoundRow[]
  readonly answered: boolean
  readonly shown: boolean
  readonly active: number
  readonly choose: (index: number) => void
  /** Spread into the input. */
  readonly field: {
    readonly value: string
    readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void
    readonly onFocus: () => void
    readonly onBlur: () => void
    readonly onKeyDown: (event: KeyboardEvent) => void
  }
}

const most = 8

/** Search as you type with a list that the arrow keys walk. */
export function useResidentSearch(onChoose: (caseId: string) => void): ResidentSearch {
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const { wanted, rows, answered } = useFound(text)

  const type = (next: string): void => {
    setText(next)
    setActive(0)
    setOpen(true)
  }
  const choose = (index: number): void => {
    const row = rows[index]
    if (row === undefined) return
    setText('')
    setOpen(false)
    onChoose(row.caseId)
  }
  const actions: Readonly<Record<string, () => void>> = {
    ArrowDown: () => setActive(Math.min(active + 1, rows.length - 1)),
    ArrowUp: () => setActive(Math.max(active - 1, 0)),
    Enter: () => choose(active),
    Escape: () => type(''),
  }
  const field = {
    value: text,
    onChange: (event: ChangeEvent<HTMLInputElement>) => type(event.currentTarget.value),
    onFocus: () => setOpen(true),
    onBlur: () => setOpen(false),
    onKeyDown: (event: KeyboardEvent) => {
      const act = actions[event.key]
      if (act !== undefined) event.preventDefault()
      act?.()
    },
  }
  return { wanted, rows, answered, shown: open && wanted !== '', active, choose, field }
}

function useFound(text: string): Pick<ResidentSearch, 'wanted' | 'rows' | 'answered'> {
  const wanted = useDeferredValue(text.trim())
  const found = useAnswer(api.cases.list, { text: wanted, limit: most }, { when: wanted !== '', keep: true })
  return { wanted, rows: wanted === '' ? [] : (found.value ?? []), answered: found.value !== undefined }
}
