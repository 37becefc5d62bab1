import { useDeferredValue, useState } from 'react'
import { api } from '#renderer/app/api.ts'
import { useAnswer, useCommand } from '#renderer/app/use-call.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { usePaperMaking } from '#renderer/forms/use-paper-making.ts'
import { Answered } from '#renderer/ui/Answered.tsx'
import { Section } from '#renderer/ui/Section.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import type { Breach } from './breach-words.ts'
import { breachTexts } from './breaches.texts.ts'
import { LetterWords } from './LetterWords.tsx'
import { MadeNotice, PaperButtons } from './PaperButtons.tsx'
import { paperTexts } from './rights.texts.ts'
import styles from './Privacy.module.css'

const texts = breachTexts.letter

/** What the people concerned are told, made from what is known, once it was decided to tell them. */
export function BreachLetter({ breach: { id, informDecision } }: { readonly breach: Breach }) {
  const [words, setWords] = useState('')
  const [addressee, setAddressee] = useState('')
  const text = useAnswer(api.breaches.text, { id, words: useDeferredValue(words) }, { keep: true })
  const making = usePaperMaking(
    useCommand(api.breaches.saveLetter),
    useCommand(api.breaches.printLetter),
    (paper: { readonly addressee: string }) => ({ id, addressee: paper.addressee, words }),
  )
  if (informDecision !== 'inform') return null
  return (
    <Section title={texts.title} lead={texts.lead}>
      <TextArea label={texts.words} example={texts.wordsExample} value={words} onChange={setWords} rows={2} />
      <TextArea
        label={texts.addressee}
        example={texts.addresseeExample}
        value={addressee}
        onChange={setAddressee}
      />
      <h3>{texts.text}</h3>
      <Answered answer={text} say={failureText}>
        {({ subject, paragraphs }) => <LetterWords subject={subject} paragraphs={paragraphs} />}
      </Answered>
      <p className="meta">{paperTexts.shared}</p>
      <div className={styles.end}>
        <PaperButtons
          name={texts.name}
          busy={making.busy}
          onSave={() => making.save({ addressee })}
          onPrint={() => making.print({ addressee })}
        />
      </div>
      <MadeNotice made={making.made} nameOf={() => texts.name} />
      <Refusal failure={making.failure} texts={paperTexts.failures} />
    </Section>
  )
}
