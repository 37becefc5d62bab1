import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { api } from '#renderer/app/api.ts'
import { importParts, paths, type ImportPart } from '#renderer/app/paths.ts'
import { useAnswer } from '#renderer/app/use-call.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import { Screen } from '#renderer/ui/Screen.tsx'
import { Tabs } from '#renderer/ui/Tabs.tsx'
import { formatInstant } from '#renderer/ui/time.ts'
import { AcceptBar } from './AcceptBar.tsx'
import { AcceptedScreen, type Accepted } from './AcceptedScreen.tsx'
import { ColumnsPart } from './ColumnsPart.tsx'
import { DropDialog } from './DropDialog.tsx'
import type { ImportSheet } from './import-data.ts'
import { importTexts } from './import.texts.ts'
import { openToAdd } from './open-questions.ts'
import { PreviewPart } from './PreviewPart.tsx'
import { QuestionsPart } from './QuestionsPart.tsx'
import styles from './Import.module.css'

const texts = importTexts.sheet

export interface ListScreenProps {
  readonly importId: string
  readonly part: ImportPart
}

/** One list that is being brought in: what its columns are, what is asked, what comes of it. */
export function ListScreen({ importId, part }: ListScreenProps) {
  const [, go] = useLocation()
  const [accepted, setAccepted] = useState<Accepted | null>(null)
  const { value, failure } = useAnswer(api.volunteerImport.read, { importId }, { when: accepted === null })
  if (accepted !== null) return <AcceptedScreen accepted={accepted} />
  if (value !== undefined) return <OpenList sheet={value} part={part} onAccepted={setAccepted} />
  if (failure === null)
    return (
      <Screen title={importTexts.title}>
        <p role="status">{texts.loading}</p>
      </Screen>
    )
  return (
    <Screen title={importTexts.title}>
      <Notice
        kind="attention"
        actions={<Button onClick={() => go(paths.volunteerList)}>{texts.toStart}</Button>}
      >
        {failureText(failure, { 'not-found': texts.gone })}
      </Notice>
    </Screen>
  )
}

interface OpenListProps {
  readonly sheet: ImportSheet
  readonly part: ImportPart
  readonly onAccepted: (accepted: Accepted) => void
}
function OpenList({ sheet, part, onAccepted }: OpenListProps) {
  const [, go] = useLocation()
  const [dropping, setDropping] = useState(false)
  const { importId, startedAt, source, counts } = sheet
  const toStart = (): void => go(paths.volunteerList)
  return (
    <Screen
      title={importTexts.title}
      lead={texts.lead(texts.lines(counts.lines), texts.sources[source], formatInstant(startedAt))}
      action={
        <Button kind="quiet" icon={Trash2} onClick={() => setDropping(true)}>
          {importTexts.drop.button}
        </Button>
      }
    >
      <Tabs label={texts.parts} tabs={tabsOf(sheet)} current={paths.openList(importId, part)} onGo={go} />
      <div className={styles.part}>
        <Part sheet={sheet} part={part} />
      </div>
      <AcceptBar sheet={sheet} part={part} onAccepted={onAccepted} />
      {dropping ? (
        <DropDialog importId={importId} onClose={() => setDropping(false)} onDropped={toStart} />
      ) : null}
    </Screen>
  )
}

function Part({ sheet, part }: Pick<OpenListProps, 'sheet' | 'part'>) {
  switch (part) {
    case 'kolommen':
      return <ColumnsPart sheet={sheet} />
    case 'vragen':
      return <QuestionsPart sheet={sheet} />
    case 'voorbeeld':
      return <PreviewPart sheet={sheet} />
  }
}

/** Each part says how much there is to look at. */
function tabsOf(sheet: ImportSheet) {
  const { importId, columns, counts } = sheet
  const open = openToAdd(sheet)
  const guesses = columns.filter(({ certainty, field }) => certainty === 'guess' && field !== null).length
  const notes: Readonly<Record<ImportPart, string | undefined>> = {
    kolommen: guesses === 0 ? undefined : texts.guessNote(guesses),
    vragen: open === 0 ? undefined : texts.openNote(open),
    voorbeeld: texts.addNote(counts.add),
  }
  return importParts.map((part) => ({
    path: paths.openList(importId, part),
    label: texts.partLabels[part],
    note: notes[part],
  }))
}
