import { useState, type ReactNode } from 'react'
import { rightsLetterLabels } from '#main/features/rights/rights.labels.ts'
import type { RightsLetter } from '#main/features/rights/rights.rules.ts'
import { api } from '#renderer/app/api.ts'
import { useAnswer, useCommand } from '#renderer/app/use-call.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { usePaperMaking } from '#renderer/forms/use-paper-making.ts'
import { Answered } from '#renderer/ui/Answered.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Section } from '#renderer/ui/Section.tsx'
import { LetterWords } from './LetterWords.tsx'
import { MadeNotice, PaperButtons } from './PaperButtons.tsx'
import type { Request } from './privacy-data.ts'
import { capital } from './rights-words.ts'
import { paperTexts, requestTexts } from './rights.texts.ts'
import styles from './Privacy.module.css'

const texts = requestTexts.letters
const nameOf = (letter: RightsLetter): string => capital(rightsLetterLabels[letter])

/** The letters that this request has now: to read, to keep and to print. */
export function LettersPanel({ request: { id, letters } }: { readonly request: Request }) {
  const making = usePaperMaking(
    useCommand(api.rights.saveLetter),
    useCommand(api.rights.printLetter),
    (letter: RightsLetter) => ({ id, letter }),
  )
  if (letters.length === 0) return null
  return (
    <Section title={texts.title} lead={texts.lead}>
      <ul className={styles.lines}>
        {letters.map((letter) => (
          <LetterLine key={letter} id={id} letter={letter}>
            <PaperButtons
              name={nameOf(letter)}
              busy={making.busy}
              onSave={() => making.save(letter)}
              onPrint={() => making.print(letter)}
            />
          </LetterLine>
        ))}
      </ul>
      <p className="meta">{paperTexts.shared}</p>
      <MadeNotice made={making.made} nameOf={nameOf} />
      <Refusal failure={making.failure} texts={{ ...paperTexts.failures, ...texts.failures }} />
    </Section>
  )
}

interface LetterLineProps {
  readonly id: string
  readonly letter: RightsLetter
  readonly children: ReactNode
}

function LetterLine({ id, letter, children }: LetterLineProps) {
  const [open, setOpen] = useState(false)
  return (
    <li className={styles.line}>
      <strong>{nameOf(letter)}</strong>
      <div className={styles.buttons}>
        <Button
          kind="quiet"
          aria-expanded={open}
          aria-label={open ? texts.foldOf(nameOf(letter)) : texts.readOf(nameOf(letter))}
          onClick={() => setOpen(!open)}
        >
          {open ? texts.fold : texts.read}
        </Button>
        {children}
      </div>
      {open ? <LetterText id={id} letter={letter} /> : null}
    </li>
  )
}

function LetterText({ id, letter }: { readonly id: string; readonly letter: RightsLetter }) {
  const text = useAnswer(api.rights.letterText, { id, letter })
  return (
    <Answered answer={text} say={(failure) => failureText(failure, texts.failures)}>
      {({ subject, paragraphs }) => <LetterWords subject={subject} paragraphs={paragraphs} />}
    </Answered>
  )
}
