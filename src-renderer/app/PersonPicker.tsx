import { useDeferredValue, useState } from 'react'
import { useLocation } from 'wouter'
import type { PersonKind } from '#main/core/person-kinds.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Answered } from '#renderer/ui/Answered.tsx'
import { RowLink } from '#renderer/ui/RowLink.tsx'
import { EmptyState } from '#renderer/ui/Section.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { useFocusAtStart } from '#renderer/ui/use-focus-at-start.ts'
import { api } from './api.ts'
import { personTexts as texts } from './person.texts.ts'
import { useAnswer } from './use-call.ts'
import styles from './PersonPicker.module.css'

export interface PersonPickerProps {
  readonly label: string
  /** Where somebody leads to. */
  readonly pathOf: (kind: PersonKind, id: string) => string
}

/** Everybody of whom something is kept, found while you type. */
export function PersonPicker({ label, pathOf }: PersonPickerProps) {
  const [, go] = useLocation()
  const [text, setText] = useState('')
  const wanted = useDeferredValue(text.trim())
  const found = useAnswer(api.bundles.people, { text: wanted }, { keep: true })
  return (
    <div className={styles.picker}>
      <TextField
        ref={useFocusAtStart()}
        label={label}
        example={texts.example}
        value={text}
        onChange={setText}
      />
      <Answered answer={found} say={failureText}>
        {(rows) => (
          <>
            <p role="status" className="meta">
              {wanted === '' ? texts.latest : texts.found(rows.length)}
            </p>
            {rows.length === 0 && wanted !== '' ? (
              <EmptyState title={texts.none(wanted)}>{texts.noneLead}</EmptyState>
            ) : null}
            <ul className={styles.people}>
              {rows.map(({ kind, id, name, sub }) => (
                <li key={`${kind} ${id}`} className={styles.person}>
                  <RowLink path={pathOf(kind, id)} onGo={go} className={styles.link}>
                    {name === '' ? texts.nameless : name}
                  </RowLink>
                  <span className="meta">
                    {texts.kinds[kind]}
                    {sub === '' ? '' : ` · ${sub}`}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </Answered>
    </div>
  )
}
