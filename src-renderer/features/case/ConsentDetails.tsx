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
  const [withdrawing, setWithdrawing] = useState(false)
  return (
    <Panel title={consentTexts.given(receiver.name, formatDay(consent.givenOn))} lead={consentTexts.details}>
      <Fields>
        <FormFields consent={consent} />
        <PeopleFields consent={consent} />
      </Fields>
      <div className={styles.withdraw}>
        <Button kind="danger" onClick={() => setWithdrawing(true)}>
          {consentTexts.withdraw.action}
        </Button>
      </div>
      <ConsentWithdraw consentId={consent.id} open={withdrawing} onClose={() => setWithdrawing(false)} />
    </Panel>
  )
}

function FormFields({ consent: { id, givenOn, form, witness } }: { readonly consent: Consent }) {
  const { run } = useCaseCommand(api.consent.amend)
  return (
    <>
      <LineText
        id={id}
        path="givenOnText"
        words={texts.givenOn}
        value={formatDay(givenOn)}
        save={(givenOnText) => run({ id, changes: { givenOnText } })}
      />
      <LineChoice
        path="form"
        label={texts.form}
        options={formOptions}
        value={form}
        save={(next) => run({ id, changes: { form: next } })}
      />
      {form === 'signature-on-paper' ? null : (
        <LineText
          id={id}
          path="witness"
          words={texts.witness}
          value={witness}
          save={(text) => run({ id, changes: { witness: text } })}
        />
      )}
    </>
  )
}

function PeopleFields({
  consent: { id, interpreter, capacity, partnerAgreed },
}: {
  readonly consent: Consent
}) {
  const { members } = useCase()
  const { run } = useCaseCommand(api.consent.amend)
  const partner = members.some(({ kind }) => kind === 'partner') || partnerAgreed !== null
  return (
    <>
      <LineChoice
        path="interpreter"
        label={texts.interpreter}
        options={interpreterOptions}
        value={interpreter}
        save={(next) => run({ id, changes: { interpreter: next } })}
      />
      <LineChoice
        path="capacity"
        label={texts.capacity}
        options={capacityOptions}
        value={capacity}
        save={(next) => run({ id, changes: { capacity: next } })}
      />
      {partner ? (
        <LineChoice
          path="partnerAgreed"
          label={texts.partner}
          options={yesNoOptions}
          value={partnerAgreed}
          save={(next) => run({ id, changes: { partnerAgreed: next } })}
        />
      ) : null}
    </>
  )
}
