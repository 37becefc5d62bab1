import { useLocation } from 'wouter'
import { refusalGroundLabels } from '#main/features/rights/rights.labels.ts'
import { api } from '#renderer/app/api.ts'
import { paths } from '#renderer/app/paths.ts'
import { useCommand } from '#renderer/app/use-call.ts'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import { formatDay } from '#renderer/ui/time.ts'
import { useToasts } from '#renderer/ui/Toast.tsx'
import type { Request } from './privacy-data.ts'
import { requestTexts } from './rights.texts.ts'

const texts = requestTexts.answer

/** How the request ended, and the way back. */
export function OutcomePanel({ request }: { readonly request: Request }) {
  const { id, state, closedDay, refusalGround, refusalNote, answerNote } = request
  const reopen = useCommand(api.rights.reopen, ['retention'])
  const toasts = useToasts()
  if (state === 'open') return null
  const again = async (): Promise<void> => {
    const reply = await reopen.run({ id })
    if (reply.ok) toasts.show({ text: texts.reopened })
  }
  return (
    <>
      <Notice
        kind={state === 'answered' ? 'done' : 'info'}
        title={texts.outcome[state](formatDay(closedDay))}
        actions={
          <>
            <Button busy={reopen.busy} onClick={() => void again()}>
              {texts.reopen}
            </Button>
            <RemoveButton id={id} />
          </>
        }
      >
        {refusalGround === null ? null : <p>{texts.because(refusalGroundLabels[refusalGround])}</p>}
        {[refusalNote, answerNote]
          .filter((note) => note !== '')
          .map((note) => (
            <p key={note}>{note}</p>
          ))}
      </Notice>
      <Refusal failure={reopen.failure} texts={requestTexts.failures} />
    </>
  )
}

function RemoveButton({ id }: { readonly id: string }) {
  const remove = useCommand(api.rights.remove, ['retention'])
  const restore = useCommand(api.rights.restore, ['retention'])
  const toasts = useToasts()
  const [, go] = useLocation()
  const run = async (): Promise<void> => {
    const reply = await remove.run({ id })
    if (!reply.ok) return
    toasts.show({ text: requestTexts.remove.done, undo: () => void restore.run({ id }) })
    go(paths.rights)
  }
  return (
    <>
      <Button kind="quiet" busy={remove.busy} onClick={() => void run()}>
        {requestTexts.remove.button}
      </Button>
      <Refusal failure={remove.failure} texts={requestTexts.failures} />
    </>
  )
}
