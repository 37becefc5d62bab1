import { readdirSync, readFileSync } from 'node:fs'

const childrenOf = (parent: number): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
        return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === parent
      } catch {
        return false
      }
    })
    .map(Number)

const commandOf = (pid: number): string => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

const descendantsOf = (parent: number): number[] =>
  childrenOf(parent).flatMap((child) => [child, ...descendantsOf(child)])

/** Chromium draws parts of its own window with a page as well. */
const isPage = (command: string): boolean =>
  command.includes('--type=renderer') && !command.includes('--top-chrome-webui')

/** Process ids of Chromium's renderers. Empty where there is no /proc. */
export const renderersOf = (browser: number): ReadonlySet<number> => {
  if (process.platform !== 'linux') return new Set()
  return new Set(descendantsOf(browser).filter((pid) => isPage(commandOf(pid))))
}

/** The renderer that came since: the protocol does not say which process shows which page. 0 when unknown. */
export const newRenderer = (browser: number, before: ReadonlySet<number>): number =>
  [...renderersOf(browser)].find((pid) => !before.has(pid)) ?? 0
