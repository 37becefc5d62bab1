import { StateWord } from '#renderer/ui/Notice.tsx'
import type { ImportLine, ImportQuestion, ImportSheet } from './import-data.ts'
import { CertificateAnswer } from './CertificateAnswer.tsx'
import { ChoiceAnswer } from './ChoiceAnswer.tsx'
import { importTexts } from './import.texts.ts'
import styles from './Import.module.css'

const texts = importTexts.questions

export interface QuestionCardProps {
  readonly sheet: ImportSheet
  readonly line: ImportLine
}

/** All that is asked about one line, beside the words that stand there. */
export function QuestionCard({ sheet, line }: QuestionCardProps) {
  return (
    <article className={styles.card} data-fields>
      <header className={styles.cardHead}>
        <h3>{line.name === '' ? importTexts.nameless : line.name}</h3>
        <span className="meta">{importTexts.line(line.line)}</span>
      </header>
      {line.questions.map((question) => (
        <div key={question.id} className={styles.question}>
          <div className={styles.words}>
            <Original sheet={sheet} line={line} question={question} />
            {question.answer === null ? (
              <StateWord kind="attention">{texts.open}</StateWord>
            ) : (
              <StateWord kind="done">{texts.answered}</StateWord>
            )}
          </div>
          {question.code === 'certificate-day' ? (
            <CertificateAnswer importId={sheet.importId} line={line} question={question} />
          ) : (
            <ChoiceAnswer sheet={sheet} line={line} question={question} />
          )}
        </div>
      ))}
    </article>
  )
}

/** The cell as it stands in the list, and the piece of it that is asked about. */
function Original({ sheet, line, question }: QuestionCardProps & { readonly question: ImportQuestion }) {
  const headers = sheet.columns.filter(({ field }) => field === question.field).map(({ header }) => header)
  const cells = line.cells.filter(({ header }) => headers.includes(header))
  const isWhole = cells.some(({ text }) => text === question.part)
  return (
    <p>
      {cells.map(({ header, text }) => (
        <span key={header}>
          {texts.in(header)} <strong>{importTexts.quoted(text)}</strong>.{' '}
        </span>
      ))}
      {isWhole || question.part === '' ? null : texts.about(question.part)}
    </p>
  )
}
