import { travelLabels } from '#main/features/volunteers/volunteer-words.labels.ts'
import {
  dayParts,
  partsOfDay,
  travelMeans,
  weekDays,
  type DayPart,
} from '#main/features/volunteers/volunteer-words.rules.ts'
import { weekStrip } from '#main/features/volunteers/week-strip.labels.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { SavedMark } from '#renderer/ui/SavedMark.tsx'
import { Section } from '#renderer/ui/Section.tsx'
import { useVolunteer, useVolunteerValue } from './use-volunteer.ts'
import { Checks, Line, optionsOf } from './VolunteerFields.tsx'
import { volunteerTexts } from './volunteer.texts.ts'
import { WeekGrid } from './WeekGrid.tsx'
import styles from './Volunteer.module.css'

/** When somebody can, where, and how they get there. */
export function WhenPart() {
  return (
    <div className={styles.wideAndSmall}>
      <WhenPanel />
      <WherePanel />
    </div>
  )
}

const workDays = weekDays.slice(0, 5)
const daytime = partsOfDay.slice(0, 2)
const quick: readonly { readonly label: string; readonly parts: readonly DayPart[] }[] = [
  {
    label: volunteerTexts.when.daytime,
    parts: workDays.flatMap((day) => daytime.map((part): DayPart => `${day}-${part}`)),
  },
  { label: volunteerTexts.when.evenings, parts: weekDays.map((day): DayPart => `${day}-evening`) },
  {
    label: volunteerTexts.when.weekend,
    parts: weekDays.slice(5).flatMap((day) => partsOfDay.map((part): DayPart => `${day}-${part}`)),
  },
]

function WhenPanel() {
  const texts = volunteerTexts.when
  const { volunteer } = useVolunteer()
  const week = useVolunteerValue<readonly DayPart[]>('dayParts', volunteer.dayParts, (next) => ({
    dayParts: [...next],
  }))
  const set = (parts: readonly DayPart[], on: boolean): void =>
    week.onChange(dayParts.filter((part) => (parts.includes(part) ? on : week.value.includes(part))))
  return (
    <Section
      title={texts.title}
      lead={texts.lead}
      aside={<SavedMark savedAt={week.savedAt} state={week.state} />}
    >
      <div className={styles.quick} role="group" aria-label={texts.quick}>
        {quick.map(({ label, parts }) => {
          const all = parts.every((part) => week.value.includes(part))
          return (
            <Button key={label} aria-pressed={all} className={styles.toggle} onClick={() => set(parts, !all)}>
              {label}
            </Button>
          )
        })}
        <Button kind="quiet" onClick={() => set(dayParts, false)}>
          {texts.clear}
        </Button>
      </div>
      <WeekGrid value={week.value} onToggle={(part, on) => set([part], on)} />
      <p role="status">{week.value.length === 0 ? texts.none : texts.summary(weekStrip(week.value))}</p>
      <Line
        path="availabilityNote"
        label={texts.note}
        example={texts.noteExample}
        value={volunteer.availabilityNote}
      />
    </Section>
  )
}

const travelOptions = optionsOf(travelMeans, travelLabels)

function WherePanel() {
  const texts = volunteerTexts.where
  const { areas, travel } = useVolunteer().volunteer
  return (
    <Section title={texts.title}>
      <Line path="areasText" label={texts.areas} example={texts.areasExample} value={areas.join(', ')} />
      <Checks
        path="travel"
        label={texts.travel}
        options={travelOptions}
        value={travel}
        changes={(value) => ({ travel: value })}
      />
    </Section>
  )
}
