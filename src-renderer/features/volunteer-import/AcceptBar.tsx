import { ArrowRight, UserPlus } from 'lucide-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { importParts, paths, type ImportPart } from '#renderer/app/paths.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { AcceptDialog } from './AcceptDialog.tsx'
import type { Accepted } from './AcceptedScreen.tsx'
import type { ImportSheet } from './import-data.ts'
import { importTexts } from './import.texts.ts'
import { openToAdd } from './open-questions.ts'
import styles from './Import.module.css'

const texts = importTexts.sheet

export interface AcceptBarProps {
  readonly sheet: ImportSheet
  readonly part: ImportPart
  readonly onAccepted: (accepted: Accepted) => void
}

/** Under every part: how it stands, on to the next part, and the one thing that this is all for. */
export function AcceptBar({ sheet, part, onAccepted }: AcceptBarProps) {
  const [, go] = useLocation()
  const [asking, setAsking] = useState(false)
  const { add, skip } = sheet.counts
  const open = openToAdd(sheet)
  const next = importParts[importParts.indexOf(part) + 1]
  return (
    <div className={styles.bar}>
      <p role="status">
        {add === 0 ? `${texts.nobody} ` : ''}
        {skip === 0 ? '' : `${texts.skips(skip)} `}
        {open === 0 ? texts.noneOpen : texts.open(open)}
      </p>
      {next === undefined ? null : (
        <Button icon={ArrowRight} onClick={() => go(paths.openList(sheet.importId, next))}>
          {texts.next(texts.partLabels[next])}
        </Button>
      )}
      {add === 0 ? null : (
        <Button kind="main" icon={UserPlus} onClick={() => setAsking(true)}>
          {texts.add(add)}
        </Button>
      )}
      {asking ? (
        <AcceptDialog sheet={sheet} onClose={() => setAsking(false)} onAccepted={onAccepted} />
      ) : null}
    </div>
  )
}
