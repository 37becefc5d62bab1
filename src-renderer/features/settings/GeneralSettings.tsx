import type { z } from 'zod'
import type { SettingsSheet, settingsContract } from '#main/features/settings/settings.contract.ts'
import { api } from '#renderer/app/api.ts'
import { useAnswer, useCommand } from '#renderer/app/use-call.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { useSavedField } from '#renderer/forms/use-saved-field.ts'
import { useSavedValue } from '#renderer/forms/use-saved-value.ts'
import { Answered } from '#renderer/ui/Answered.tsx'
import { CheckBox, Select } from '#renderer/ui/Choice.tsx'
import { FieldRow, Section } from '#renderer/ui/Section.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { MatchingSettings } from './MatchingSettings.tsx'
import { settingsTexts as texts } from './settings.texts.ts'
import styles from './settings.module.css'

type Settings = z.infer<typeof SettingsSheet>
type Changes = z.input<(typeof settingsContract)['amend']['input']>['changes']

/** Organisation, the person who works here, when the vault locks by itself, and own rules around maatjes. */
export function GeneralSettings() {
  const settings = useAnswer(api.settings.read, {})
  return (
    <Answered answer={settings} say={failureText}>
      {(value) => (
        <>
          <Organisation settings={value} />
          <Me settings={value} />
          <Safety settings={value} />
          <MatchingSettings settings={value} />
        </>
      )}
    </Answered>
  )
}

interface LineProps {
  readonly label: string
  readonly example?: string
  readonly value: string
  readonly path: keyof Changes & string
}
function SettingLine({ label, example, value, path }: LineProps) {
  const amend = useCommand(api.settings.amend, ['unlock'])
  const field = useSavedField({ value, path, save: (text) => amend.run({ changes: { [path]: text } }) })
  return <TextField label={label} example={example} {...field.props} />
}

function Organisation({ settings: { organisation } }: { readonly settings: Settings }) {
  return (
    <Section title={texts.organisation.title} lead={texts.organisation.lead}>
      <FieldRow>
        <SettingLine label={texts.organisation.name} value={organisation.name} path="organisationName" />
        <SettingLine label={texts.organisation.phone} value={organisation.phone} path="organisationPhone" />
        <SettingLine label={texts.organisation.email} value={organisation.email} path="organisationEmail" />
        <SettingLine
          label={texts.organisation.address}
          value={organisation.address}
          path="organisationAddress"
        />
      </FieldRow>
    </Section>
  )
}

function Me({ settings: { me } }: { readonly settings: Settings }) {
  return (
    <Section title={texts.me.title} lead={texts.me.lead}>
      <FieldRow>
        <SettingLine label={texts.me.name} value={me.name} path="myName" />
        <SettingLine label={texts.me.phone} example={texts.me.phoneExample} value={me.phone} path="myPhone" />
      </FieldRow>
    </Section>
  )
}

const usualMinutes = [1, 2, 5, 10, 15, 30, 60]

function Safety({ settings }: { readonly settings: Settings }) {
  const amend = useCommand(api.settings.amend)
  const minutes = useSavedValue({
    value: String(settings.lockAfterMinutes),
    path: 'lockAfterMinutes',
    save: (text) => amend.run({ changes: { lockAfterMinutes: Number(text) } }),
  })
  const protection = useSavedValue({
    value: settings.contentProtection,
    path: 'contentProtection',
    save: (contentProtection) => amend.run({ changes: { contentProtection } }),
  })
  const choices = [...new Set([...usualMinutes, settings.lockAfterMinutes])].toSorted((a, b) => a - b)
  return (
    <Section title={texts.safety.title}>
      <FieldRow>
        <Select
          label={texts.safety.lock}
          options={choices.map((n) => ({ value: String(n), label: texts.safety.minutes(n) }))}
          {...minutes.props}
        />
      </FieldRow>
      <div className={styles.checks}>
        <CheckBox
          label={texts.safety.protection}
          hint={texts.safety.protectionHint}
          checked={protection.props.value}
          onChange={protection.props.onChange}
        />
      </div>
    </Section>
  )
}
