import { useLocation } from 'wouter'
import type { Failure } from '#main/contract/failures.ts'
import { exclusionRules } from '#main/features/matching/matching-shape.rules.ts'
import { api } from '#renderer/app/api.ts'
import { useCommand } from '#renderer/app/use-call.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import { useToasts } from '#renderer/ui/Toast.tsx'
import { proposeTexts as texts } from './propose.texts.ts'
import { useObstacleWords } from './use-obstacle-words.ts'
import styles from './Dialogs.module.css'

export interface ProposedPair {
  readonly requestId: string
  readonly residentName: string
  readonly volunteerId: string
  readonly volunteerName: string
}
export interface ProposeDialogProps {
  readonly pair: ProposedPair
  readonly onClose: () => void
  /** Where to go on after it was noted; left out: stay here. */
  readonly then?: string
}

/** The decision of a person: notes a proposal, sends nothing, and says what is next. */
export function ProposeDialog({ pair, onClose, then }: ProposeDialogProps) {
  const { residentName, volunteerName, requestId, volunteerId } = pair
  const propose = useCommand(api.matches.propose, ['matching', 'waiting', 'volunteers', 'cases'])
  const toasts = useToasts()
  const [, go] = useLocation()
  const send = async (): Promise<void> => {
    const proposed = await propose.run({ requestId, volunteerId })
    if (!proposed.ok) return
    onClose()
    toasts.show({ text: texts.done(volunteerName, residentName) })
    if (then !== undefined) go(then)
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={texts.title(volunteerName, residentName)}
      description={texts.lead}
      actions={
        <>
          <Button onClick={onClose}>{texts.cancel}</Button>
          <Button kind="main" data-first busy={propose.busy} onClick={() => void send()}>
            {texts.yes}
          </Button>
        </>
      }
    >
      <h3>{texts.next}</h3>
      <ol className={styles.steps}>
        {texts.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="meta">{texts.place(volunteerName)}</p>
      <Refused failure={propose.failure} />
    </Dialog>
  )
}

function Refused({ failure }: { readonly failure: Failure | null }) {
  const say = useObstacleWords()
  if (failure === null) return null
  const rule = exclusionRules.find((one) => one === failure.detail?.['rule'])
  return (
    <Notice kind="attention" live>
      {rule === undefined ? failureText(failure, texts.failures) : texts.excludedBy(say(rule))}
    </Notice>
  )
}
