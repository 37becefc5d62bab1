import type { KeyboardEvent } from 'react'
import {
  dayPartLabel,
  partOfDayLabels,
  weekDayLabels,
} from '#main/features/volunteers/volunteer-words.labels.ts'
import { partsOfDay, weekDays, type DayPart } from '#main/features/volunteers/volunteer-words.rules.ts'
import { weekDayShortLabels } from '#main/features/volunteers/week-strip.labels.ts'
import { volunteerTexts } from './volunteer.texts.ts'
import styles from './WeekGrid.module.css'

const texts = volunteerTexts.when

/** Columns and rows to go for a key. */
const steps: Readonly<Record<string, readonly [days: number, parts: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

export interface WeekGridProps {
  readonly value: readonly DayPart[]
  readonly onToggle: (part: DayPart, on: boolean) => void
}

/** A week of boxes. Tab goes through them one by one; arrow keys go across and down. */
export function WeekGrid({ value, onToggle }: WeekGridProps) {
  return (
    <div className={styles.scroll}>
      <table className={styles.grid} onKeyDown={walk}>
        <caption className="quiet">{texts.caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="quiet">{texts.part}</span>
            </th>
            {weekDays.map((day) => (
              <th key={day} scope="col" abbr={weekDayLabels[day]}>
                {weekDayShortLabels[day]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {partsOfDay.map((part, row) => (
            <tr key={part}>
              <th scope="row">{partOfDayLabels[part]}</th>
              {weekDays.map((day, column) => (
                <td key={day}>
                  <label className={styles.box}>
                    <input
                      type="checkbox"
                      aria-label={dayPartLabel(`${day}-${part}`)}
                      data-cell={`${column} ${row}`}
                      checked={value.includes(`${day}-${part}`)}
                      onChange={(event) => onToggle(`${day}-${part}`, event.currentTarget.checked)}
                    />
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key]
  const { target, currentTarget } = event
  if (step === undefined || !(target instanceof HTMLInputElement)) return
  const [column = 0, row = 0] = (target.dataset['cell'] ?? '').split(' ').map(Number)
  const next = currentTarget.querySelector<HTMLElement>(`[data-cell="${column + step[0]} ${row + step[1]}"]`)
  event.preventDefault()
  next?.focus()
}
