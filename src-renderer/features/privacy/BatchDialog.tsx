import { useState } from 'react'
import type { z } from 'zod'
import type { retentionContract, RetentionChoice } from '#main/features/retention/retention.contract.ts'
import { api } from '#renderer/app/api.ts'
import { useAnswer, useCommand } from '#renderer/app/use-call.ts'
import { Decision } from '#renderer/forms/Decision.tsx'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Answered } from '#renderer/ui/Answered.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { Done } from './retention-data.ts'
import { keyOf } from './retention-data.ts'
import { categoryWords, keepWords, retentionTexts } from './retention.texts.ts'
import styles from './Privacy.module.css'

const texts = retentionTexts.batch
type Preview = z.output<(typeof retentionContract)['preview']['output']>

export interface BatchDialogProps {
  readonly choices: readonly RetentionChoice[]
  readonly onClose: () => void
  readonly onDone: (done: Done) => void
}

/** What would go, counted by kind, and a word to type back before anything does. */
export function BatchDialog({ choices, onClose, onDone }: BatchDialogProps) {
  const [wanted] = useState(() => [...choices])
  const preview = useAnswer(api.retention.preview, { choices: wanted })
  const [typed, setTyped] = useState('')
  const [tried, setTried] = useState(false)
  const apply = useCommand(api.retention.apply, ['erasure', 'cases', 'volunteers', 'rights', 'breaches'])
  const word = preview.value?.confirm ?? ''
  const differs = typed.trim() !== word
  const confirm = async (): Promise<void> => {
    setTried(true)
    if (differs || preview.value === undefined) return
    const reply = await apply.run({ choices: wanted, confirm: typed.trim() })
    if (!reply.ok) return
    onDone(reply.value)
    onClose()
  }
  return (
    <Decision
      open
      wide
      danger
      onClose={onClose}
      words={texts}
      busy={apply.busy || preview.value === undefined}
      failure={apply.failure}
      failures={texts.failures}
      onConfirm={() => void confirm()}
    >
      <Answered answer={preview} say={failureText}>
        {(value) => (
          <>
            <WhatGoes preview={value} />
            {value.count === 0 ? null : (
              <TextField
                label={texts.confirm(value.confirm)}
                value={typed}
                onChange={setTyped}
                message={tried && differs ? texts.differs(value.confirm) : null}
              />
            )}
          </>
        )}
      </Answered>
    </Decision>
  )
}

function WhatGoes({ preview: { count, goes, refused } }: { readonly preview: Preview }) {
  return (
    <>
      <p>{count === 0 ? texts.nothing : texts.count(count)}</p>
      {goes.length === 0 ? null : (
        <table className={styles.counts}>
          <caption className="quiet">{texts.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.columns.what}</th>
              <th scope="col">{texts.columns.rows}</th>
            </tr>
          </thead>
          <tbody>
            {goes.map(({ table, title, rows }) => (
              <tr key={table}>
                <th scope="row">{title}</th>
                <td className="tabular">{rows}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {refused.length === 0 ? null : (
        <>
          <h3>{texts.refused}</h3>
          <ul className={styles.bullets}>
            {refused.map((one) => (
              <li key={keyOf(one)}>
                {texts.whySays(
                  categoryWords[one.category],
                  one.kept.length === 0
                    ? texts.why[one.why]
                    : one.kept.map((kept) => keepWords[kept]).join(', '),
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
