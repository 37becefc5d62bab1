import { crisisKindLabels } from '#main/features/crisis/crisis.labels.ts'
import { crisisKinds, isStatutory } from '#main/features/crisis/crisis.rules.ts'
import { CheckBox, Select } from '#renderer/ui/Choice.tsx'
import { FieldRow, Section } from '#renderer/ui/Section.tsx'
import type { Receiver } from './receiver.ts'
import { settingsTexts } from './settings.texts.ts'
import { useProfilePart } from './use-receiver-field.ts'
import styles from './settings.module.css'

const texts = settingsTexts.receiver
const byLaw = 'by-law'
const usualTalkDays = [1, 2, 3, 5, 10]
const usualFeedbackDays = [7, 14, 21, 28, 42]

const withOwn = (usual: readonly number[], own: number | null): readonly number[] =>
  [...new Set(own === null ? usual : [...usual, own])].toSorted((a, b) => a - b)

/** What a handover to this receiver keeps in mind. */
export function ReceiverProfile({ receiver }: { readonly receiver: Receiver }) {
  return (
    <Section title={texts.profile} lead={texts.profileLead}>
      <div className={styles.checks}>
        <ProfileCheck
          receiver={receiver}
          part="signatureRequired"
          label={texts.signatureRequired}
          hint={texts.signatureHint}
        />
        <ProfileCheck
          receiver={receiver}
          part="noHealthData"
          label={texts.noHealthData}
          hint={texts.noHealthHint}
        />
        <ProfileCheck receiver={receiver} part="callFirst" label={texts.callFirst} />
      </div>
      <FieldRow>
        <TalkDays receiver={receiver} />
        <FeedbackDays receiver={receiver} />
      </FieldRow>
      <ExtraKinds receiver={receiver} />
    </Section>
  )
}

interface ProfileCheckProps {
  readonly receiver: Receiver
  readonly part: 'signatureRequired' | 'noHealthData' | 'callFirst'
  readonly label: string
  readonly hint?: string
}
function ProfileCheck({ receiver, part, label, hint }: ProfileCheckProps) {
  const { value, onChange } = useProfilePart(receiver, part).props
  return <CheckBox label={label} hint={hint} checked={value} onChange={onChange} />
}

function TalkDays({ receiver }: { readonly receiver: Receiver }) {
  const { value, onChange, ...status } = useProfilePart(receiver, 'crisisTalkWorkingDays').props
  return (
    <Select
      {...status}
      label={texts.talkDays}
      options={[
        { value: byLaw, label: texts.talkDefault },
        ...withOwn(usualTalkDays, value).map((n) => ({ value: String(n), label: texts.workingDays(n) })),
      ]}
      value={value === null ? byLaw : String(value)}
      onChange={(chosen) => onChange(chosen === byLaw ? null : Number(chosen))}
    />
  )
}

function FeedbackDays({ receiver }: { readonly receiver: Receiver }) {
  const { value, onChange, ...status } = useProfilePart(receiver, 'feedbackDays').props
  return (
    <Select
      {...status}
      label={texts.feedbackDays}
      options={withOwn(usualFeedbackDays, value).map((n) => ({ value: String(n), label: texts.days(n) }))}
      value={String(value)}
      onChange={(chosen) => onChange(Number(chosen))}
    />
  )
}

function ExtraKinds({ receiver }: { readonly receiver: Receiver }) {
  const { value, onChange } = useProfilePart(receiver, 'extraCrisisKinds').props
  const others = crisisKinds.filter((kind) => !isStatutory(kind))
  return (
    <fieldset className={styles.group}>
      <legend>{texts.extraKinds}</legend>
      <p className="meta">{texts.extraKindsLead}</p>
      <div className={styles.kinds}>
        {others.map((kind) => (
          <CheckBox
            key={kind}
            label={crisisKindLabels[kind]}
            checked={value.includes(kind)}
            onChange={(on) => onChange(on ? [...value, kind] : value.filter((one) => one !== kind))}
          />
        ))}
      </div>
    </fieldset>
  )
}
