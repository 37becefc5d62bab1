import styles from './Privacy.module.css'

export interface LetterWordsProps {
  readonly subject: string
  readonly paragraphs: readonly string[]
}

/** What a letter says, as it goes out: to read before it is kept, printed or copied. */
export function LetterWords({ subject, paragraphs }: LetterWordsProps) {
  return (
    <div className={styles.letter}>
      <p>
        <strong>{subject}</strong>
      </p>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  )
}
