/** A paragraph, or short lines below each other. */
export type LetterBlock = string | readonly string[]

/** A letter of words only: addressed through the window of an envelope, with nothing to fill in. */
export interface PlainLetter {
  /** Title and file name: never a name of somebody. */
  readonly reference: string
  /** As printed. */
  readonly day: string
  readonly addressee: readonly string[]
  readonly sender: readonly string[]
  readonly about: readonly { readonly label: string; readonly text: string }[]
  readonly blocks: readonly LetterBlock[]
  readonly greeting: string
  readonly signedBy: readonly string[]
  readonly footer: string
  readonly pageWords: (page: number, count: number) => string
}

/** The same words to copy: a list as lines that begin with a dash. */
export const letterAsText = (blocks: readonly LetterBlock[]): string[] =>
  blocks.map((words) => (typeof words === 'string' ? words : words.map((line) => `- ${line}`).join('\n')))
