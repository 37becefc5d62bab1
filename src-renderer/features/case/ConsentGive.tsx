import { Check } from 'lucide-react'
import { consentFormLabels } from '#main/features/consent/consent.labels.ts'
import { consentForms, type ConsentForm } from '#main/features/consent/consent.rules.ts'
import { api } from '#renderer/app/api.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import { formatDay } from '#renderer/ui/time.ts'
import { useCase, type Consent, type Receiver } from './case-data.ts'
import { consentTexts } from './consent.texts.ts'
import { useCaseCommand } from './use-saving.ts'
import styles from './Consent.module.css'

const texts = consentTexts.give

export interface ConsentGiveProps {
  readonly receiver: Receiver
  /** An earlier consent that was withdrawn. */
  readonly withdrawn: Consent | null
}

/** The resident says yes: one button per way of saying it. Parts are asked after that, one by one. */
export function ConsentGive({ receiver, withdrawn }: ConsentGiveProps) {
  const { caseId, head } = useCase()
  const give = useCaseCommand(api.consent.give)
  const amend = useCaseCommand(api.cases.amendCase, ['cases'])
  const agree = async (form: ConsentForm): Promise<void> => {
    const reply = await give.run({ caseId, receiverId: receiver.id, form, parts: [] })
    if (reply.ok && head.handoverWish !== 'agreed')
      await amend.run({ caseId, changes: { handoverWish: 'agreed' } })
  }
  return (
    <div className={styles.give} role="group" aria-label={texts.title(receiver.name)} data-place="consent">
      {withdrawn?.withdrawnOn ? (
        <Notice kind="attention" title={consentTexts.withdrawnOn(formatDay(withdrawn.withdrawnOn))}>
          {withdrawn.withdrawnReason === ''
            ? undefined
            : consentTexts.withdrawnReason(withdrawn.withdrawnReason)}
        </Notice>
      ) : null}
      <h3>{texts.title(receiver.name)}</h3>
      <p className="meta">{texts.partsLead}</p>
      <div className={styles.ways}>
        {consentForms.map((form) => (
          <Button key={form} icon={Check} onClick={() => void agree(form)}>
            {texts.yes(consentFormLabels[form])}
          </Button>
        ))}
      </div>
      {give.failure === null ? null : (
        <Notice kind="attention" live>
          {failureText(give.failure, { 'consent-exists': consentTexts.exists })}
        </Notice>
      )}
    </div>
  )
}
