import { ChevronDown, ChevronUp } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { volunteerStatusLabels } from '#main/features/volunteers/volunteers.labels.ts'
import type { VolunteerStatus } from '#main/features/volunteers/volunteers.rules.ts'
import { weekStrip } from '#main/features/volunteers/week-strip.labels.ts'
import { paths } from '#renderer/app/paths.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { classNames } from '#renderer/ui/class-names.ts'
import { StateWord, type NoticeKind } from '#renderer/ui/Notice.tsx'
import { RowLink } from '#renderer/ui/RowLink.tsx'
import { CompareTable } from './CompareTable.tsx'
import {
  agreementWords,
  certificateWords,
  languageWords,
  likesWords,
  skillWords,
  trainingWords,
} from './import-words.ts'
import type { ImportLine, ImportSheet } from './import-data.ts'
import { importTexts } from './import.texts.ts'
import { openQuestionsOf } from './open-questions.ts'
import { TakeSwitch } from './TakeSwitch.tsx'
import styles from './Table.module.css'

const texts = importTexts.preview
const columns = Object.keys(texts.heads).length

export interface PreviewRowProps {
  readonly sheet: ImportSheet
  readonly line: ImportLine
}

const statusKind = (status: VolunteerStatus): NoticeKind => (status === 'deployable' ? 'done' : 'info')

/** One line as a volunteer; opened, the cells of the list stand beside what was read of them. */
export function PreviewRow({ sheet, line }: PreviewRowProps) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const opened = useRef<HTMLTableRowElement>(null)
  useEffect(() => {
    void opened.current?.scrollIntoView({ block: 'nearest' })
  }, [open])
  const name = line.name === '' ? importTexts.nameless : line.name
  return (
    <>
      <tr className={classNames(line.take === 'skip' && styles.skipped)}>
        <th scope="row">
          <Who line={line} name={name} />
        </th>
        <Facts line={line} />
        <td>
          <TakeSwitch importId={sheet.importId} line={line} name={name} />
          <Button
            kind="quiet"
            icon={open ? ChevronUp : ChevronDown}
            aria-label={texts.compareOf(name, line.line)}
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={() => setOpen(!open)}
          >
            {texts.compare}
          </Button>
        </td>
      </tr>
      {open ? (
        <tr ref={opened} id={id} className={styles.opened}>
          <td colSpan={columns}>
            <CompareTable sheet={sheet} line={line} name={name} />
          </td>
        </tr>
      ) : null}
    </>
  )
}

function Who({ line, name }: { readonly line: ImportLine; readonly name: string }) {
  const [, go] = useLocation()
  const open = openQuestionsOf(line)
  const inFile = line.problems.some(
    ({ code }) => code === 'same-person-in-file' || code === 'same-name-in-file',
  )
  return (
    <>
      <div>{name}</div>
      <div className="meta">
        {importTexts.line(line.line)}
        {open === 0 ? '' : ` · ${texts.open(open)}`}
      </div>
      {inFile ? <div className="meta">{texts.twinInFile}</div> : null}
      {line.twin === null ? null : (
        <div className={styles.twin}>
          {texts.twin}{' '}
          <RowLink path={paths.volunteer(line.twin.volunteerId)} onGo={go}>
            {line.twin.name}
          </RowLink>
        </div>
      )}
    </>
  )
}

function Facts({ line }: { readonly line: ImportLine }) {
  const { heads } = texts
  const { facts } = line
  const free = Math.max(0, facts.maxMatches - facts.otherMatches)
  const training = trainingWords(line)
  return (
    <>
      <td data-label={heads.status}>
        <StateWord kind={statusKind(facts.status)}>{volunteerStatusLabels[facts.status]}</StateWord>
      </td>
      <Words label={heads.when} words={[weekStrip(facts.dayParts)]} />
      <Words label={heads.languages} words={[languageWords(line)]} />
      <Words label={heads.can} words={[skillWords(line), likesWords(line)]} />
      <Words label={heads.places} words={[texts.places(free, facts.maxMatches)]} />
      <Words
        label={heads.papers}
        words={[
          certificateWords(line),
          agreementWords(line),
          training === '' ? importTexts.words.noTraining : training,
        ]}
      />
    </>
  )
}

/** One under the other; a word for nothing at all. */
function Words({ label, words }: { readonly label: string; readonly words: readonly string[] }) {
  const filled = words.filter((text) => text !== '')
  return (
    <td data-label={label}>
      {filled.length === 0 ? <span className={styles.none}>{texts.notFilledIn}</span> : null}
      {filled.map((text) => (
        <div key={text}>{text}</div>
      ))}
    </td>
  )
}
