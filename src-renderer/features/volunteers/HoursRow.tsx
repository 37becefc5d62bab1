import { Pencil } from 'lucide-react'
import { useRef, useState } from 'react'
import { api } from '#renderer/app/api.ts'
import { IconButton } from '#renderer/ui/Button.tsx'
import { StateWord } from '#renderer/ui/Notice.tsx'
import { formatDay } from '#renderer/ui/time.ts'
import { HoursEditor } from './HoursEditor.tsx'
import { durationWords, euroOrNothing } from './hours-words.ts'
import { RemoveLine } from './RemoveLine.tsx'
import { useRemoval } from './use-removal.ts'
import type { HoursLine } from './volunteer-data.ts'
import { volunteerTexts } from './volunteer.texts.ts'
import styles from './Hours.module.css'

const texts = volunteerTexts.hours

/** One line; opens in place to change it. Escape and "Klaar" close it, nothing is lost. */
export function HoursRow({ line }: { readonly line: HoursLine }) {
  const [open, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const remove = useRemoval(api.volunteers.removeHours, api.volunteers.restoreHours)
  const what = texts.row(formatDay(line.day))
  const close = (): void => {
    setOpen(false)
    opener.current?.focus()
  }
  return (
    <>
      <tr>
        <th scope="row" className="tabular">
          {formatDay(line.day)}
        </th>
        <td>{line.description}</td>
        <td className={styles.number}>{durationWords(line.minutes)}</td>
        <td className={styles.number}>{line.kilometres === 0 ? '' : line.kilometres}</td>
        <td className={styles.number}>{euroOrNothing(line.feeCents)}</td>
        <td className={styles.number}>{euroOrNothing(line.expenseCents)}</td>
        <td>{line.approved ? <StateWord kind="done">{texts.approvedYes}</StateWord> : texts.approvedNo}</td>
        <td>
          <div className={styles.tools}>
            <IconButton
              ref={opener}
              icon={Pencil}
              label={volunteerTexts.change(what)}
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            />
            <RemoveLine what={what} onRemove={() => remove(line.id, what)} />
          </div>
        </td>
      </tr>
      {open ? (
        <tr>
          <td colSpan={8}>
            <HoursEditor line={line} label={volunteerTexts.change(what)} onClose={close} />
          </td>
        </tr>
      ) : null}
    </>
  )
}
