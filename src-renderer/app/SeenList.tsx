import { useState } from 'react'
import type { Failure } from '#main/contract/failures.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Answered } from '#renderer/ui/Answered.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { formatDay } from '#renderer/ui/time.ts'
import type { Call } from './api.ts'
import { seenLines, type Seen, type SeenLine } from './seen-lines.ts'
import { seenTexts as texts } from './seen.texts.ts'
import { useAnswer } from './use-call.ts'
import styles from './SeenList.module.css'

const step = 200
const most = 1_000

export interface SeenListProps<Ref extends object> {
  readonly call: Call<Ref & { readonly limit: number }, Seen[], Failure>
  /** Of which case or volunteer. */
  readonly of: Ref
}

/** Who looked and who changed, newest first. */
export function SeenList<Ref extends object>({ call, of }: SeenListProps<Ref>) {
  const [limit, setLimit] = useState(step)
  const rows = useAnswer(call, { ...of, limit }, { keep: true })
  return (
    <>
      <p className={styles.lead}>{texts.lead}</p>
      <Answered answer={rows} say={failureText}>
        {(found) => (
          <>
            {found.length === 0 ? <p>{texts.none}</p> : <SeenTable lines={seenLines(found)} />}
            {found.length < limit || limit >= most ? null : (
              <div>
                <Button kind="quiet" onClick={() => setLimit(Math.min(most, limit + step))}>
                  {texts.more}
                </Button>
              </div>
            )}
          </>
        )}
      </Answered>
    </>
  )
}

function SeenTable({ lines }: { readonly lines: readonly SeenLine[] }) {
  return (
    <table className={styles.table}>
      <caption className="quiet">{texts.caption}</caption>
      <thead>
        <tr>
          {texts.columns.map((label) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.key}>
            <td className="tabular">
              {formatDay(line.day)} {line.time}
            </td>
            <th scope="row">
              {texts.who(line.name === '' ? texts.gone : line.name, texts.roles(line.roles))}
            </th>
            <td>
              {texts.what(line.action, line.parts)}
              {line.reason === null ? null : (
                <span className={styles.reason}>
                  {texts.reason([texts.reasons[line.reason], line.note].filter(Boolean).join(': '))}
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
