import { useLocation } from 'wouter'
import { api } from '#renderer/app/api.ts'
import { paths } from '#renderer/app/paths.ts'
import { useCommand } from '#renderer/app/use-call.ts'
import { usePendingSaves } from '#renderer/forms/pending-saves.tsx'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import type { Accepted } from './AcceptedScreen.tsx'
import type { ImportSheet } from './import-data.ts'
import { importTexts } from './import.texts.ts'
import { openToAdd } from './open-questions.ts'

const texts = importTexts.accept

export interface AcceptDialogProps {
  readonly sheet: ImportSheet
  readonly onClose: () => void
  readonly onAccepted: (accepted: Accepted) => void
}

/** The question before anybody becomes a volunteer. With questions open, the cursor is on the way back. */
export function AcceptDialog({ sheet, onClose, onAccepted }: AcceptDialogProps) {
  const [, go] = useLocation()
  const accept = useCommand(api.volunteerImport.accept, ['volunteers', 'matching'])
  const saves = usePendingSaves()
  const { add, skip } = sheet.counts
  const open = openToAdd(sheet)
  const isOpen = open > 0
  const run = async (): Promise<void> => {
    if (accept.busy) return
    await saves.flushAll()
    const reply = await accept.run({ importId: sheet.importId })
    if (reply.ok) onAccepted({ lines: sheet.lines, skipped: skip, volunteerIds: reply.value.volunteerIds })
  }
  const toQuestions = (): void => {
    onClose()
    go(paths.openList(sheet.importId, 'vragen'))
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={texts.title(add)}
      description={texts.text}
      actions={
        <>
          {isOpen ? (
            <Button data-first onClick={toQuestions}>
              {texts.toQuestions}
            </Button>
          ) : (
            <Button onClick={onClose}>{importTexts.back}</Button>
          )}
          <Button
            kind="main"
            busy={accept.busy}
            data-first={isOpen ? undefined : ''}
            onClick={() => void run()}
          >
            {importTexts.sheet.add(add)}
          </Button>
        </>
      }
    >
      {isOpen ? <Notice kind="attention">{texts.openText(open)}</Notice> : null}
      {skip === 0 ? null : <p>{texts.skips(skip)}</p>}
      <div role="status">{accept.busy ? texts.busy : ''}</div>
      <Refusal failure={accept.failure} texts={importTexts.failures} />
    </Dialog>
  )
}
