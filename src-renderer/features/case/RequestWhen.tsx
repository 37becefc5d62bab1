import {
  dayPartLabel,
  partOfDayLabels,
  weekDayLabels,
} from '#main/features/volunteers/volunteer-words.labels.ts'
import {
  dayParts,
  partsOfDay,
  weekDays,
  type DayPart,
} from '#main/features/volunteers/volunteer-words.rules.ts'
import { weekDayShortLabels } from '#main/features/volunteers/week-strip.labels.ts'
import { BoxGrid } from '#renderer/ui/BoxGrid.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import type { Request } from './case-data.ts'
import { maatjeTexts } from './maatje.texts.ts'
import { useAmendRequest } from './request-data.ts'
import { RequestFlag } from './RequestInputs.tsx'
import { useChosen } from './use-chosen.ts'
import styles from './Requests.module.css'

const texts = maatjeTexts.editor
const columns = weekDays.map((key) => ({ key, label: weekDayLabels[key], short: weekDayShortLabels[key] }))
const rows = partsOfDay.map((key) => ({ key, label: partOfDayLabels[key] }))

const among = (days: readonly (typeof weekDays)[number][], parts: readonly (typeof partsOfDay)[number][]) =>
  days.flatMap((day) => parts.map((part): DayPart => `${day}-${part}`))
const quick: readonly { readonly label: string; readonly parts: readonly DayPart[] }[] = [
  { label: texts.daytime, parts: among(weekDays.slice(0, 5), ['morning', 'afternoon']) },
  { label: texts.evenings, parts: among(weekDays, ['evening']) },
  { label: texts.weekend, parts: among(weekDays.slice(5), partsOfDay) },
]

/** When it suits the resident: a week of boxes, some of them in one go. */
export function RequestWhen({ request }: { readonly request: Request }) {
  const amend = useAmendRequest(request.id)
  const week = useChosen<readonly DayPart[]>({
    path: 'dayParts',
    value: request.dayParts,
    save: (next) => amend({ dayParts: [...next] }),
  })
  const set = (parts: readonly DayPart[], on: boolean): void =>
    week.onChange(dayParts.filter((part) => (parts.includes(part) ? on : week.value.includes(part))))
  return (
    <>
      <p className="meta">{texts.whenLead}</p>
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
      <BoxGrid
        caption={texts.whenCaption}
        corner={texts.part}
        columns={columns}
        rows={rows}
        labelOf={(day, part) => dayPartLabel(`${day}-${part}`)}
        isOn={(day, part) => week.value.includes(`${day}-${part}`)}
        onToggle={(day, part, on) => set([`${day}-${part}`], on)}
      />
      {week.value.length === 0 ? null : (
        <RequestFlag request={request} path="dayPartsHard" label={texts.whenHard} hint={texts.whenHardHint} />
      )}
    </>
  )
}
