import { trimSeparators } from './plain-text.ts'

/** A piece of a line, as places in it. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Stands for a piece that was read already; matches no word and no number. */
const blank = '\ufffc'

/** The line with these pieces made unreadable, so that nothing is read twice. All places stay the same. */
export function blankOut(line: string, spans: readonly Span[]): string {
  return spans.reduce(
    (text, { start, end }) => text.slice(0, start) + blank.repeat(end - start) + text.slice(end),
    line,
  )
}

/** The line without these pieces, tidied; `keep` is put back in the place of its piece. */
export function cutOut(line: string, spans: readonly (Span & { readonly keep?: string })[]): string {
  const backward = [...spans].sort((a, b) => b.start - a.start)
  const rest = backward.reduce(
    (text, { start, end, keep = '' }) => `${text.slice(0, start)} ${keep} ${text.slice(end)}`,
    line,
  )
  const tidy = trimSeparators(rest)
  return /^\([^()]*\)$/.test(tidy) ? tidy.slice(1, -1).trim() : tidy
}

/** Where a pattern occurs; the pattern needs the flag `g`. */
export function spansOf(line: string, pattern: RegExp): (Span & { readonly text: string })[] {
  return [...line.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }))
}
