/** Something to read, before it is a page or a PDF: what is said and in which order, not how it looks. */
export interface Reading {
  /** Stands above it and in the title of the file: never a name. */
  readonly title: string
  /** Under the title: for whom, when, which reference. */
  readonly about: readonly string[]
  readonly chapters: readonly ReadingChapter[]
  /** At the end, or at the foot of every page: who to call. */
  readonly call: string
}
export interface ReadingChapter {
  readonly title: string
  readonly blocks: readonly ReadingBlock[]
}
export type ReadingBlock =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'list'; readonly lines: readonly string[] }
  | ReadingFacts
  | ReadingTable

/** One thing, each of its facts beside a label. */
export interface ReadingFacts {
  readonly kind: 'facts'
  readonly title: string
  readonly facts: readonly { readonly label: string; readonly text: string }[]
}
/** Several things that have the same few facts. */
export interface ReadingTable {
  readonly kind: 'table'
  readonly title: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}
