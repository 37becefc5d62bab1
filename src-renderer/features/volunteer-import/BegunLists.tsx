import { useState } from 'react'
import { useLocation } from 'wouter'
import { api } from '#renderer/app/api.ts'
import { paths } from '#renderer/app/paths.ts'
import { useAnswer } from '#renderer/app/use-call.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Answered } from '#renderer/ui/Answered.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Section } from '#renderer/ui/Section.tsx'
import { formatInstant } from '#renderer/ui/time.ts'
import { DropDialog } from './DropDialog.tsx'
import { importTexts } from './import.texts.ts'
import styles from './Import.module.css'

const texts = importTexts.begun

/** Lists that were read before and neither added nor forgotten. */
export function BegunLists() {
  const [, go] = useLocation()
  const [dropping, setDropping] = useState<string | null>(null)
  const lists = useAnswer(api.volunteerImport.open, {})
  return (
    <Answered answer={lists} say={failureText}>
      {(rows) =>
        rows.length === 0 ? null : (
          <Section title={texts.title} lead={texts.lead}>
            <ul className={styles.begun}>
              {rows.map(({ importId, startedAt, lines }) => {
                const what = texts.what(formatInstant(startedAt), lines)
                return (
                  <li key={importId}>
                    <span>{what}</span>
                    <Button
                      kind="quiet"
                      aria-label={texts.dropNamed(what)}
                      onClick={() => setDropping(importId)}
                    >
                      {importTexts.drop.button}
                    </Button>
                    <Button aria-label={texts.openNamed(what)} onClick={() => go(paths.openList(importId))}>
                      {texts.open}
                    </Button>
                  </li>
                )
              })}
            </ul>
            {dropping === null ? null : (
              <DropDialog
                importId={dropping}
                onClose={() => setDropping(null)}
                onDropped={() => setDropping(null)}
              />
            )}
          </Section>
        )
      }
    </Answered>
  )
}
