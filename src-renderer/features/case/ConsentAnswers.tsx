import { api } from '#renderer/app/api.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { StateWord } from '#renderer/ui/Notice.tsx'
import { useCase, type Consent } from './case-data.ts'
import { partWords } from './consent-words.ts'
import { consentTexts } from './consent.texts.ts'
import { Panel } from './Panel.tsx'
import { useCaseCommand } from './use-saving.ts'
import styles from './Consent.module.css'

const texts = consentTexts.answers

/** What was answered so far; every answer can be turned round. */
export function ConsentAnswers({ consent }: { readonly consent: Consent }) {
  const data = useCase()
  const answer = useCaseCommand(api.consent.answerPart)
  const answers = consent.parts.flatMap(({ part, answer: said }) => {
    const what = partWords(part, data)
    return what === null ? [] : [{ part, said, what }]
  })
  if (answers.length === 0) return null
  return (
    <Panel title={texts.title}>
      <ul className={styles.answers}>
        {answers.map(({ part, said, what }) => (
          <li key={part} className={styles.answer}>
            <span className={styles.part}>{what}</span>
            <StateWord kind={said === 'yes' ? 'done' : 'attention'}>
              {said === 'yes' ? texts.yes : texts.no}
            </StateWord>
            <Button
              kind="quiet"
              aria-label={texts.turnOf(said === 'yes' ? texts.toNo : texts.toYes, what)}
              onClick={() =>
                void answer.run({ consentId: consent.id, part, answer: said === 'yes' ? 'no' : 'yes' })
              }
            >
              {said === 'yes' ? texts.toNo : texts.toYes}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
