import { useDeferredValue, useState } from 'react'
import { api } from '#renderer/app/api.ts'
import { NewCaseButton } from '#renderer/app/NewCaseButton.tsx'
import { useAnswer } from '#renderer/app/use-call.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Answered } from '#renderer/ui/Answered.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Screen } from '#renderer/ui/Screen.tsx'
import { EmptyState } from '#renderer/ui/Section.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { useFocusAtStart } from '#renderer/ui/use-focus-at-start.ts'
import { ResidentTable } from './ResidentTable.tsx'
import { residentsTexts as texts } from './residents.texts.ts'
import type { ResidentRow } from './resident-row.ts'
import styles from './ResidentsScreen.module.css'

/** Rows at a time: more than anyone reads, few enough to draw at once. */
const step = 200

/** All residents, found while you type. */
export function ResidentsScreen() {
  const [text, setText] = useState('')
  const [limit, setLimit] = useState(step)
  const wanted = useDeferredValue(text.trim())
  // One more than is shown tells whether there is more.
  const list = useAnswer(api.cases.list, { text: wanted, limit: limit + 1 }, { keep: true })
  return (
    <Screen title={texts.title} action={<NewCaseButton />}>
      <div className={styles.search}>
        <TextField
          ref={useFocusAtStart()}
          label={texts.search}
          example={texts.searchExample}
          value={text}
          onChange={(next) => {
            setText(next)
            setLimit(step)
          }}
        />
      </div>
      <Answered answer={list} say={failureText}>
        {(rows) => <Found rows={rows} wanted={wanted} limit={limit} onMore={() => setLimit(limit + step)} />}
      </Answered>
    </Screen>
  )
}

interface FoundProps {
  readonly rows: readonly ResidentRow[]
  readonly wanted: string
  readonly limit: number
  readonly onMore: () => void
}
function Found({ rows, wanted, limit, onMore }: FoundProps) {
  const shown = rows.slice(0, limit)
  const more = rows.length > limit
  return (
    <div className={styles.found}>
      <p role="status" className="meta">
        {more
          ? texts.atLeast(limit)
          : wanted === ''
            ? texts.count(rows.length)
            : texts.found(rows.length, wanted)}
      </p>
      {rows.length > 0 ? <ResidentTable rows={shown} /> : <Nobody wanted={wanted} />}
      {more ? <Button onClick={onMore}>{texts.more}</Button> : null}
    </div>
  )
}

function Nobody({ wanted }: { readonly wanted: string }) {
  return wanted === '' ? (
    <EmptyState title={texts.empty.title}>{texts.empty.lead}</EmptyState>
  ) : (
    <EmptyState title={texts.none.title(wanted)}>{texts.none.lead}</EmptyState>
  )
}
