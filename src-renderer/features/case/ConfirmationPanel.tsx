import { useState } from 'react'
import { api } from '#renderer/app/api.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { usePendingSaves } from '#renderer/forms/pending-saves.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Select } from '#renderer/ui/Choice.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import { useCase, type Receiver } from './case-data.ts'
import { creditorWords } from './debt-words.ts'
import { handoverTexts } from './handover.texts.ts'
import { Panel } from './Panel.tsx'
import { useCaseCommand } from './use-saving.ts'

const texts = handoverTexts.confirmation
const failures: Readonly<Record<string, string>> = handoverTexts.make.failures

/** One page for landlord or supplier: that help was asked for, when, and whom to call. */
export function ConfirmationPanel({ receiver }: { readonly receiver: Receiver }) {
  const { debts, crises } = useCase()
  const [chosen, setChosen] = useState<string | null>(null)
  const crisisDebt =
    crises.find(({ resolvedAt, debtId }) => resolvedAt === null && debtId !== null)?.debtId ?? null
  const debtId = chosen ?? crisisDebt
  const { save, print, said, busy } = useConfirmation(receiver, debtId)
  return (
    <Panel
      title={texts.title}
      lead={texts.lead}
      actions={
        <>
          <Button busy={busy || debtId === null} onClick={print}>
            {texts.print}
          </Button>
          <Button busy={busy || debtId === null} onClick={save}>
            {texts.save}
          </Button>
        </>
      }
    >
      {debts.debts.length === 0 ? (
        <p>{texts.noDebts}</p>
      ) : (
        <Select
          label={texts.debt}
          placeholder={texts.chooseDebt}
          options={debts.debts.map((debt) => ({ value: debt.id, label: creditorWords(debt) }))}
          value={debtId}
          onChange={setChosen}
        />
      )}
      {said === null ? null : (
        <Notice kind={said.kind} live>
          {said.text}
        </Notice>
      )}
    </Panel>
  )
}

interface Said {
  readonly kind: 'done' | 'attention'
  readonly text: string
}

function useConfirmation(receiver: Receiver, debtId: string | null) {
  const { caseId } = useCase()
  const saves = usePendingSaves()
  const saving = useCaseCommand(api.handover.saveConfirmation)
  const printing = useCaseCommand(api.handover.printConfirmation)
  const [said, setSaid] = useState<Said | null>(null)
  const run = async (how: 'save' | 'print'): Promise<void> => {
    if (debtId === null) return
    await saves.flushAll()
    const ref = { caseId, receiverId: receiver.id, debtId }
    const reply = how === 'save' ? await saving.run(ref) : await printing.run(ref)
    if (!reply.ok) setSaid({ kind: 'attention', text: failureText(reply.failure, failures) })
    else
      setSaid({ kind: 'done', text: 'path' in reply.value ? texts.saved(reply.value.path) : texts.printed })
  }
  return {
    save: () => void run('save'),
    print: () => void run('print'),
    said,
    busy: saving.busy || printing.busy,
  }
}
