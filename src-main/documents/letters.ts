import { runsByFace } from '#main/core/printable-letters.ts'
import { widerFont } from './fonts.ts'

/** Places in a definition that hold words. Other strings in it are names of styles, colours and the like. */
const holders = ['text', 'stack', 'ul', 'ol']
/** Places that hold more of the definition. */
const nested = ['columns', 'content', 'body', 'table', ...holders]

type Piece = string | { readonly text: string; readonly font?: string; readonly wordBreak?: 'break-all' }

/** Longer than a line of the narrowest column has room for: such a word may break anywhere, or it runs off the paper. */
const longWord = /(\S{31,})/u

const broken = (text: string, font: { readonly font?: string }): Piece[] =>
  text.split(longWord).flatMap((part, i): Piece[] => {
    if (part === '') return []
    if (i % 2 === 1) return [{ text: part, wordBreak: 'break-all', ...font }]
    return ['font' in font ? { text: part, ...font } : part]
  })

function pieces(text: string): Piece | { readonly text: Piece[] } {
  const runs = runsByFace(text)
  if (runs.every(({ face }) => face !== 'wider') && !longWord.test(text))
    return runs.map((run) => run.text).join('')
  return { text: runs.flatMap((run) => broken(run.text, run.face === 'wider' ? { font: widerFont } : {})) }
}

function words(value: unknown): unknown {
  if (typeof value === 'string') return pieces(value)
  return Array.isArray(value) ? value.map(words) : withFaces(value)
}

/**
 * The same definition with every word set in a face that has its letters, and no word longer than a line. Walks only where words can be, so that no
 * document has to remember to do it.
 */
export function withFaces(node: unknown): unknown {
  if (Array.isArray(node))
    return node.map((item: unknown) => (typeof item === 'string' ? pieces(item) : withFaces(item)))
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      if (holders.includes(key)) return [key, textOf(words(value))]
      return [key, nested.includes(key) ? withFaces(value) : value]
    }),
  )
}

/** `text: { text: [...] }` is `text: [...]`. */
const textOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && 'text' in value ? value.text : value
