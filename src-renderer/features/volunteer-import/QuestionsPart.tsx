import { Section } from '#renderer/ui/Section.tsx'
import type { ImportSheet } from './import-data.ts'
import { importTexts } from './import.texts.ts'
import { linesToAdd, openToAdd } from './open-questions.ts'
import { MoreButton } from './MoreButton.tsx'
import { ProblemGroups } from './ProblemGroups.tsx'
import { QuestionCard } from './QuestionCard.tsx'
import { useMore } from './use-more.ts'
import styles from './Import.module.css'

const texts = importTexts.questions

/** What only a person can answer, and below it what was noticed. */
export function QuestionsPart({ sheet }: { readonly sheet: ImportSheet }) {
  const asked = linesToAdd(sheet).filter(({ questions }) => questions.length > 0)
  const left = sheet.lines.some(({ take, questions }) => take === 'skip' && questions.length > 0)
  const all = asked.reduce((sum, { questions }) => sum + questions.length, 0)
  const more = useMore(asked, 15)
  return (
    <>
      <Section
        title={texts.title}
        lead={all === 0 ? texts.none : texts.lead(openToAdd(sheet), all)}
        look="bare"
      >
        {all === 0 ? null : (
          <ul className={styles.cards}>
            {more.shown.map((line) => (
              <li key={line.line}>
                <QuestionCard sheet={sheet} line={line} />
              </li>
            ))}
          </ul>
        )}
        <MoreButton more={more} />
        {left ? <p className="meta">{texts.skipped}</p> : null}
      </Section>
      <ProblemGroups sheet={sheet} />
    </>
  )
}
