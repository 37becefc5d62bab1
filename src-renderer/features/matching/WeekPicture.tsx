import { Check, Circle, MessagesSquare, Minus, type LucideIcon } from 'lucide-react'
import type { Day } from '#main/core/calendar-day.ts'
import { partOfDayLabels, weekDayLabels } from '#main/features/volunteers/volunteer-words.labels.ts'
import { weekDays, type DayPart } from '#main/features/volunteers/volunteer-words.rules.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { Icon } from '#renderer/ui/Icon.tsx'
import { formatWeekday } from '#renderer/ui/time.ts'
import { dayPartsInShort } from './day-part-words.ts'
import { columnOf, weekPicture, type WeekCell } from './week-picture.ts'
import { weekTexts as texts } from './week.texts.ts'
import styles from './WeekPicture.module.css'

const pictures: Readonly<Record<WeekCell, LucideIcon | null>> = {
  both: Check,
  resident: Circle,
  volunteer: Minus,
  nobody: null,
}
const legend = ['both', 'resident', 'volunteer'] as const

export interface WeekPictureProps {
  readonly residentName: string
  readonly volunteerName: string
  /** When it suits the resident. */
  readonly asked: readonly DayPart[]
  /** When the volunteer can. */
  readonly offered: readonly DayPart[]
  readonly talkDay: Day | null
}

/** A week in one look: every part has a picture and a word of its own, so that colour says nothing alone. */
export function WeekPicture({ residentName, volunteerName, asked, offered, talkDay }: WeekPictureProps) {
  const talkColumn = columnOf(talkDay)
  return (
    <figure className={styles.figure}>
      <table className={styles.week}>
        <caption className="quiet">{texts.caption(residentName, volunteerName)}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="quiet">{texts.partOfDay}</span>
            </th>
            {weekDays.map((day) => (
              <th key={day} scope="col" className={classNames(day === talkColumn && styles.talk)}>
                <span aria-hidden="true">{texts.days[day]}</span>
                <span className="quiet">{weekDayLabels[day]}</span>
                {day === talkColumn ? <TalkMark /> : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weekPicture(asked, offered).map(({ part, cells }) => (
            <tr key={part}>
              <th scope="row">{partOfDayLabels[part]}</th>
              {cells.map(({ day, cell }) => (
                <td key={day} className={classNames(styles[cell], day === talkColumn && styles.talk)}>
                  <Cell cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <figcaption className={styles.words}>
        <p>{sentence(asked, offered)}</p>
        {talkDay === null ? null : (
          <p className="meta">
            <Icon of={MessagesSquare} size={16} /> {texts.talkOn(formatWeekday(talkDay))}
          </p>
        )}
        <ul className={styles.legend} aria-hidden="true">
          {legend.map((cell) => (
            <li key={cell}>
              <span className={classNames(styles.swatch, styles[cell])}>
                <Picture cell={cell} />
              </span>
              {texts.legend[cell]}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  )
}

function TalkMark() {
  return (
    <span className={styles.mark}>
      <Icon of={MessagesSquare} size={16} />
      <span className="quiet"> {texts.talk}</span>
    </span>
  )
}

function Cell({ cell }: { readonly cell: WeekCell }) {
  return (
    <>
      <Picture cell={cell} />
      <span className="quiet">{texts.cells[cell]}</span>
    </>
  )
}

function Picture({ cell }: { readonly cell: WeekCell }) {
  const picture = pictures[cell]
  return picture === null ? null : <Icon of={picture} size={16} />
}

function sentence(asked: readonly DayPart[], offered: readonly DayPart[]): string {
  if (offered.length === 0) return texts.volunteerUnknown
  if (asked.length === 0) return texts.residentUnknown
  const shared = asked.filter((part) => offered.includes(part))
  return shared.length === 0 ? texts.noShared : texts.shared(dayPartsInShort(shared))
}
