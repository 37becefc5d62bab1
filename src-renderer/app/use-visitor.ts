import { useEffect, useEffectEvent } from 'react'
import { usePendingSaves } from '#renderer/forms/pending-saves.tsx'
import { useToasts } from '#renderer/ui/Toast.tsx'
import { api } from './api.ts'
import { useAnswer, useCommand } from './use-call.ts'

/** Begins and ends looking along. */
export const visitorKey = 'Alt+B'

export interface Visitor {
  /** The case of whoever looks along; null: nobody does. */
  readonly caseId: string | null
  readonly start: (caseId: string) => void
  readonly end: () => void
  readonly busy: boolean
}

/** The button that was pressed goes with its bar; whoever typed in a field keeps the cursor there. */
function keepCursor(): void {
  requestAnimationFrame(() => {
    const now = document.activeElement
    if (now === null || now === document.body) document.getElementById('inhoud')?.focus()
  })
}

/** Everything that showed others asks again when the visitor is gone. */
const others = ['unlock', 'cases', 'handover', 'volunteers', 'matches', 'waiting', 'matching', 'accessLog']

/** A visitor who looks along sees one case and nothing else; the doorway refuses the rest. */
export function useVisitor(): Visitor {
  const status = useAnswer(api.unlock.status, {})
  const start = useCommand(api.visitor.start, ['unlock'])
  const end = useCommand(api.visitor.end, others)
  const saves = usePendingSaves()
  const toasts = useToasts()
  const begin = async (caseId: string): Promise<void> => {
    await saves.flushAll()
    // What it says may be about somebody else.
    toasts.clear()
    await start.run({ caseId })
    keepCursor()
  }
  const finish = async (): Promise<void> => {
    await saves.flushAll()
    await end.run({})
    keepCursor()
  }
  return {
    caseId: status.value?.visitorCaseId ?? null,
    start: (caseId) => void begin(caseId),
    end: () => void finish(),
    busy: start.busy || end.busy,
  }
}

/** Alt+B, as long as this part of the screen is there. */
export function useVisitorKey(act: () => void): void {
  const press = useEffectEvent(act)
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!event.altKey || event.ctrlKey || event.key.toLowerCase() !== 'b') return
      event.preventDefault()
      press()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}
