import { useKeptText } from './use-kept-text.ts'

export interface RefusedLines {
  readonly lines: readonly string[]
  readonly keep: (line: string) => void
  readonly take: (line: string) => void
}

/** Lines that could not be added (a full disk, a surprise): kept as a draft of their own, so that none is ever lost. */
export function useRefusedLines(draft: string): RefusedLines {
  const { props, setText } = useKeptText(`${draft}.refused`)
  const lines = props.value.split('\n').filter((line) => line !== '')
  return {
    lines,
    keep: (line) => setText([...lines.filter((one) => one !== line), line].join('\n')),
    take: (line) => setText(lines.filter((one) => one !== line).join('\n')),
  }
}
