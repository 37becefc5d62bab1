import { helpingActLabels } from '#main/features/matching/matching.labels.ts'
import { api } from '#renderer/app/api.ts'
import { useAnswer } from '#renderer/app/use-call.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Answered } from '#renderer/ui/Answered.tsx'
import { Section } from '#renderer/ui/Section.tsx'
import type { HelpRow } from './matching-answers.ts'
import { listOf } from './name-words.ts'
import { planTexts } from './plan.texts.ts'
import styles from './Plan.module.css'

const texts = planTexts.helps

/** "Wat helpt het meest?": one act, and who gets somebody by it. */
export function HelpsMost() {
  const helps = useAnswer(api.matching.helpsMost, {})
  return (
    <Section title={texts.title} lead={texts.lead}>
      <Answered answer={helps} say={failureText}>
        {(rows) => (rows.length === 0 ? <p>{texts.none}</p> : <HelpList rows={rows} />)}
      </Answered>
    </Section>
  )
}

function HelpList({ rows }: { readonly rows: readonly HelpRow[] }) {
  return (
    <ol className={styles.help}>
      {rows.map((row) => (
        <li key={`${row.act} ${row.volunteerId ?? ''} ${row.requestId ?? ''}`}>
          <span className={styles.count} aria-hidden="true">
            +{row.frees}
          </span>
          <span>
            <strong>{row.volunteerName === '' ? '' : `${row.volunteerName}: `}</strong>
            {helpingActLabels[row.act]}
          </span>
          <span className="meta">{texts.frees(row.frees, listOf(row.residentNames))}</span>
        </li>
      ))}
    </ol>
  )
}
