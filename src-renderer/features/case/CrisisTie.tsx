import { useState } from 'react'
import { crisisKindLabel } from '#main/features/crisis/crisis.labels.ts'
import { api } from '#renderer/app/api.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { CheckBox } from '#renderer/ui/Choice.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import { useCase, type Crisis } from './case-data.ts'
import { focusPlace } from './case-navigation.ts'
import { creditorWords } from './debt-words.ts'
import { debtTexts } from './debts.texts.ts'
import { proposedTie } from './proposed-tie.ts'
import { useChosen } from './use-chosen.ts'
import { useCaseCommand } from './use-saving.ts'

const texts = debtTexts.tie

/** "Hoort deze schuld bij de ontruiming?": one click ties them, so that the debt is typed and counted once. */
export function CrisisTie() {
  const { crises, debts } = useCase()
  const [refused, setRefused] = useState(false)
  const amend = useCaseCommand(api.crisis.amend, ['debts'])
  const pair = proposedTie(crises, debts.debts)
  if (pair === null || refused) return null
  const { crisis, debt } = pair
  const tie = (): void => {
    focusPlace('debts')
    void amend.run({ id: crisis.id, changes: { debtId: debt.id } })
  }
  const leave = (): void => {
    focusPlace('debts')
    setRefused(true)
  }
  return (
    <div data-place="crisis-debt">
      <Notice
        kind="crisis"
        title={texts.ask(crisisKindLabel(crisis.kind), creditorWords(debt))}
        actions={
          <>
            <Button onClick={tie}>{texts.yes}</Button>
            <Button kind="quiet" onClick={leave}>
              {texts.no}
            </Button>
          </>
        }
      />
    </div>
  )
}

/** The same from the side of the debt, for what no proposal was made for. */
export function CrisisOfDebt({
  crisis: { id, kind, debtId },
  debtId: own,
}: {
  readonly crisis: Crisis
  readonly debtId: string
}) {
  const amend = useCaseCommand(api.crisis.amend, ['debts'])
  const field = useChosen({
    value: debtId === own,
    save: (tied) => amend.run({ id, changes: { debtId: tied ? own : null } }),
    path: 'debtId',
  })
  return (
    <CheckBox label={texts.field(crisisKindLabel(kind))} checked={field.value} onChange={field.onChange} />
  )
}
