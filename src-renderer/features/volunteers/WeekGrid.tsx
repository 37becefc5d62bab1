import {
  dayPartLabel,
  partOfDayLabels,
  weekDayLabels,
} from '#main/features/volunteers/volunteer-words.labels.ts'
import { partsOfDay, weekDays, type DayPart } from '#main/features/volunteers/volunteer-words.rules.ts'
import { weekDayShortLabels } from '#main/features/volunteers/week-strip.labels.ts'
import { BoxGrid } from '#renderer/ui/BoxGrid.tsx'
import { volunteerTexts } from './volunteer.texts.ts'

const texts = volunteerTexts.when
const columns = weekDays.map((key) => ({ key, label: weekDayLabels[key], short: weekDayShortLabels[key] }))
const rows = partsOfDay.map((key) => ({ key, label: partOfDayLabels[key] }))

export interface WeekGridProps {
  readonly value: readonly DayPart[]
  readonly onToggle: (part: DayPart, on: boolean) => void
}

/** A week of boxes: when a volunteer can. */
export function WeekGrid({ value, onToggle }: WeekGridProps) {
  return (
    <BoxGrid
      caption={texts.caption}
      corner={texts.part}
      columns={columns}
      rows={rows}
      labelOf={(day, part) => dayPartLabel(`${day}-${part}`)}
      isOn={(day, part) => value.includes(`${day}-${part}`)}
      onToggle={(day, part, on) => onToggle(`${day}-${part}`, on)}
    />
  )
}
