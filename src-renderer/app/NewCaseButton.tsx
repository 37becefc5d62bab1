import { UserPlus } from 'lucide-react'
import { useEffect, useEffectEvent } from 'react'
import { useLocation } from 'wouter'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { useToasts } from '#renderer/ui/Toast.tsx'
import { api } from './api.ts'
import { appTexts } from './app.texts.ts'
import { paths } from './paths.ts'
import { useCommand } from './use-call.ts'
import { useMay } from './use-may.ts'

/** "Nieuw", for whoever may open a case. */
export function NewCaseButton() {
  return useMay().call(api.cases.open) ? <OpenCaseButton /> : null
}

/** A case is made at once, so that the first key already has a place to be kept. */
function OpenCaseButton() {
  const open = useCommand(api.cases.open)
  const [, go] = useLocation()
  const toasts = useToasts()
  const start = async (): Promise<void> => {
    if (open.busy) return
    const made = await open.run({ place: 'walk-in' })
    if (made.ok) go(paths.casePart(made.value.caseId))
    else toasts.show({ text: failureText(made.failure) })
  }
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!event.altKey || event.key.toLowerCase() !== 'n') return
    event.preventDefault()
    void start()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
  return (
    <Button
      kind="main"
      icon={UserPlus}
      keys={appTexts.newCase.key}
      busy={open.busy}
      onClick={() => void start()}
    >
      {appTexts.newCase.button}
    </Button>
  )
}
