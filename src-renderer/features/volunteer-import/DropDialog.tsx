import { api } from '#renderer/app/api.ts'
import { useCommand } from '#renderer/app/use-call.ts'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { importTexts } from './import.texts.ts'

const texts = importTexts.drop

export interface DropDialogProps {
  readonly importId: string
  readonly onClose: () => void
  readonly onDropped: () => void
}

/** The question before a list is forgotten. */
export function DropDialog({ importId, onClose, onDropped }: DropDialogProps) {
  const drop = useCommand(api.volunteerImport.drop)
  const run = async (): Promise<void> => {
    if (drop.busy) return
    const reply = await drop.run({ id: importId })
    if (reply.ok) onDropped()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={texts.title}
      description={texts.text}
      actions={
        <>
          <Button data-first onClick={onClose}>
            {importTexts.back}
          </Button>
          <Button kind="danger" busy={drop.busy} onClick={() => void run()}>
            {texts.yes}
          </Button>
        </>
      }
    >
      <Refusal failure={drop.failure} texts={importTexts.failures} />
    </Dialog>
  )
}
