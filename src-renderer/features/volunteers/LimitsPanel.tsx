import { limitLabels } from '#main/features/volunteers/volunteer-words.labels.ts'
import { limitKinds, type Limit, type LimitKind } from '#main/features/volunteers/volunteer-words.rules.ts'
import { Select } from '#renderer/ui/Choice.tsx'
import { SavedMark } from '#renderer/ui/SavedMark.tsx'
import { FieldRow, Section } from '#renderer/ui/Section.tsx'
import { useVolunteer, useVolunteerValue } from './use-volunteer.ts'
import { Line } from './VolunteerFields.tsx'
import { volunteerTexts } from './volunteer.texts.ts'

const texts = volunteerTexts.limits
type Weight = 'none' | 'soft' | 'hard'
const weightOptions = [
  { value: 'none' as const, label: texts.none },
  { value: 'soft' as const, label: texts.soft },
  { value: 'hard' as const, label: texts.hard },
]

const weightOf = (limits: readonly Limit[], kind: LimitKind): Weight => {
  const limit = limits.find((one) => one.kind === kind)
  return limit === undefined ? 'none' : limit.hard ? 'hard' : 'soft'
}
/** The same list with one kind changed, in the order of the closed list. */
const withWeight = (limits: readonly Limit[], kind: LimitKind, weight: Weight): Limit[] =>
  limitKinds.flatMap((one) => {
    const now = one === kind ? weight : weightOf(limits, one)
    return now === 'none' ? [] : [{ kind: one, hard: now === 'hard' }]
  })

/** What somebody would rather not, or cannot, have around. */
export function LimitsPanel() {
  const { limits, limitsNote } = useVolunteer().volunteer
  const chosen = useVolunteerValue<readonly Limit[]>('limits', limits, (next) => ({ limits: [...next] }))
  return (
    <Section
      title={texts.title}
      lead={texts.lead}
      aside={<SavedMark savedAt={chosen.savedAt} state={chosen.state} />}
    >
      <FieldRow>
        {limitKinds.map((kind) => (
          <Select
            key={kind}
            label={limitLabels[kind]}
            options={weightOptions}
            value={weightOf(chosen.value, kind)}
            onChange={(weight) => chosen.onChange(withWeight(chosen.value, kind, weight))}
          />
        ))}
      </FieldRow>
      <Line path="limitsNote" label={texts.note} example={texts.noteExample} value={limitsNote} />
    </Section>
  )
}
