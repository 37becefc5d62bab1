import { useState } from 'react'
import {
  consentCapacityLabels,
  consentFormLabels,
  consentInterpreterLabels,
} from '#main/features/consent/consent.labels.ts'
import { consentCapacities, consentForms, consentInterpreters } from '#main/features/consent/consent.rules.ts'
import { api } from '#renderer/app/api.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { formatDay } from '#renderer/ui/time.ts'
import { optionsOf, yesNoOptions } from './case-options.ts'
import { useCase, type Consent, type Receiver } from './case-data.ts'
import { ConsentWithdraw } from './ConsentWithdraw.tsx'
import { consentTexts } from './consent.texts.ts'
import { LineChoice, LineText } from './LineFields.tsx'
import { Fields, Panel } from './Panel.tsx'
import { useCaseCommand } from './use-saving.ts'
import styles from './Consent.module.css'

const texts = consentTexts.fields
const formOptions = optionsOf(consentForms, consentFormLabels)
const interpreterOptions = optionsOf(consentInterpreters, consentInterpreterLabels)
const capacityOptions = optionsOf(consentCapacities, consentCapacityLabels)

/** How it was asked: the day, the way, who was there, for whom. */
export function ConsentDetails({
  consent,
  receiver,
}: {
  readonly consent: Consent
  readonly receiver: Receiver
}) {
  const { members } = useCase()
  const { id } = consent
  const { run } = useCaseCommand(api.consent.amend)
  const [withdrawing, setWithdrawing] = useState(false)
  const partner = members.some(({ kind }) => kind === 'partner') || consent.partnerAgreed !== null
  return (
    <Panel title={consentTexts.given(receiver.name, formatDay(consent.givenOn))} lead={consentTexts.details}>
      <Fields>
        <LineText
          id={id}
          path="givenOnText"
          label={texts.givenOn}
          example={texts.givenOnExample}
          value={formatDay(consent.givenOn)}
          save={(givenOnText) => run({ id, changes: { givenOnText } })}
        />
        <LineChoice
          path="form"
          label={texts.form}
          options={formOptions}
          value={consent.form}
          save={(form) => run({ id, changes: { form } })}
        />
        {consent.form === 'signature-on-paper' ? null : (
          <LineText
            id={id}
            path="witness"
            label={texts.witness}
            example={texts.witnessExample}
            value={consent.witness}
            save={(witness) => run({ id, changes: { witness } })}
          />
        )}
        <LineChoice
          path="interpreter"
          label={texts.interpreter}
          options={interpreterOptions}
          value={consent.interpreter}
          save={(interpreter) => run({ id, changes: { interpreter } })}
        />
        <LineChoice
          path="capacity"
          label={texts.capacity}
          options={capacityOptions}
          value={consent.capacity}
          save={(capacity) => run({ id, changes: { capacity } })}
        />
        {partner ? (
          <LineChoice
            path="partnerAgreed"
            label={texts.partner}
            options={yesNoOptions}
            value={consent.partnerAgreed}
            save={(partnerAgreed) => run({ id, changes: { partnerAgreed } })}
          />
        ) : null}
      </Fields>
      <div className={styles.withdraw}>
        <Button kind="danger" onClick={() => setWithdrawing(true)}>
          {consentTexts.withdraw.action}
        </Button>
      </div>
      <ConsentWithdraw consentId={id} open={withdrawing} onClose={() => setWithdrawing(false)} />
    </Panel>
  )
}
