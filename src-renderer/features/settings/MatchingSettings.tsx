import type { z } from 'zod'
import type { SettingsSheet } from '#main/features/settings/settings.contract.ts'
import { api } from '#renderer/app/api.ts'
import { useCommand } from '#renderer/app/use-call.ts'
import { useSavedValue } from '#renderer/forms/use-saved-value.ts'
import { CheckBox, Select } from '#renderer/ui/Choice.tsx'
import { FieldRow, Section } from '#renderer/ui/Section.tsx'
import { settingsTexts } from './settings.texts.ts'
import styles from './settings.module.css'

type Settings = z.infer<typeof SettingsSheet>
type Term =
  'certificateWarnMonths' | 'certificateBlockMonths' | 'silenceDays' | 'longSilenceDays' | 'matchRhythmDays'
interface Props {
  readonly settings: Settings
}

const texts = settingsTexts.matching
const usual: Readonly<Record<Term, readonly number[]>> = {
  certificateWarnMonths: [9, 12, 21, 24, 33, 36, 45, 48, 57],
  certificateBlockMonths: [12, 24, 36, 48, 60],
  silenceDays: [7, 14, 21, 28],
  longSilenceDays: [14, 21, 30, 42, 60, 90],
  matchRhythmDays: [7, 14, 21, 28, 30],
}

/** What the organisation asks before a match, and when silence in a match is noticed. Own rules, not the law's. */
export function MatchingSettings({ settings }: Props) {
  return (
    <Section title={texts.title} lead={texts.lead}>
      <FieldRow>
        <TermSelect settings={settings} term="certificateWarnMonths" say={texts.months} />
        <TermSelect settings={settings} term="certificateBlockMonths" say={texts.months} />
      </FieldRow>
      <div className={styles.checks}>
        <Asked settings={settings} part="agreementNeeded" />
        <Asked settings={settings} part="trainingNeeded" />
      </div>
      <FieldRow>
        <TermSelect settings={settings} term="matchRhythmDays" say={texts.days} />
        <TermSelect settings={settings} term="silenceDays" say={texts.days} />
        <TermSelect settings={settings} term="longSilenceDays" say={texts.days} />
      </FieldRow>
    </Section>
  )
}

interface TermProps extends Props {
  readonly term: Term
  readonly say: (count: number) => string
}
function TermSelect({ settings, term, say }: TermProps) {
  const amend = useCommand(api.settings.amend)
  const field = useSavedValue({
    value: String(settings[term]),
    path: term,
    save: (text) => amend.run({ changes: { [term]: Number(text) } }),
  })
  const choices = [...new Set([...usual[term], settings[term]])].toSorted((a, b) => a - b)
  return (
    <Select
      label={texts[term]}
      options={choices.map((count) => ({ value: String(count), label: say(count) }))}
      {...field.props}
    />
  )
}

function Asked({ settings, part }: Props & { readonly part: 'trainingNeeded' | 'agreementNeeded' }) {
  const amend = useCommand(api.settings.amend)
  const { value, onChange } = useSavedValue({
    value: settings[part],
    path: part,
    save: (asked) => amend.run({ changes: { [part]: asked } }),
  }).props
  return <CheckBox label={texts[part]} checked={value} onChange={onChange} />
}
