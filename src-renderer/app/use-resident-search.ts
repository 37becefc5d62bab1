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
  const { wanted, rows, answered, current } = useFound(text)

  const type = (next: string): void => {
    setText(next)
    setActive(0)
    setOpen(true)
  }
  const chooseRow = (row: FoundRow | undefined): void => {
    if (row === undefined) return
    setText('')
    setOpen(false)
    onChoose(row.caseId)
  }
  const choose = (index: number): void => chooseRow(rows[index])
  // Whoever types fast presses Enter before the list is there: the one before it may have somebody else on top.
  const enter = async (): Promise<void> =>
    current || text.trim() === '' ? choose(active) : chooseRow(await firstFound(text.trim()))
  const walk = (step: number): void => setActive(Math.max(0, Math.min(active + step, rows.length - 1)))
  const actions: Readonly<Record<string, () => void>> = {
    ArrowDown: () => walk(1),
    ArrowUp: () => walk(-1),
    Enter: () => void enter(),
    Escape: () => type(''),
  }
  const field = {
    value: text,
    onChange: (event: ChangeEvent<HTMLInputElement>) => type(event.currentTarget.value),
    onFocus: () => setOpen(true),
    onBlur: () => setOpen(false),
    onKeyDown: (event: KeyboardEvent) => press(event, actions[event.key]),
  }
  return { wanted, rows, answered, shown: open && wanted !== '', active, choose, field }
}

function press(event: KeyboardEvent, act: (() => void) | undefined): void {
  if (act === undefined) return
  event.preventDefault()
  act()
}

async function firstFound(text: string): Promise<FoundRow | undefined> {
  const reply = await api.cases.list({ text, limit: 1 })
  return reply.ok ? reply.value[0] : undefined
}

interface Found extends Pick<ResidentSearch, 'wanted' | 'rows' | 'answered'> {
  /** The rows belong to the text as it is now, not to what it was a key ago. */
  readonly current: boolean
}
function useFound(text: string): Found {
  const wanted = useDeferredValue(text.trim())
  const found = useAnswer(api.cases.list, { text: wanted, limit: most }, { when: wanted !== '', keep: true })
  return {
    wanted,
    rows: wanted === '' ? [] : (found.value ?? []),
    answered: found.value !== undefined,
    current: found.current && wanted === text.trim(),
  }
}
