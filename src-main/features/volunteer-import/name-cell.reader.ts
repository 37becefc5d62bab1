import { plainLine } from '#main/core/plain-text.ts'

/** Words between given and family name. */
const prefixWords =
  "van|von|de|der|den|het|'t|’t|te|ter|ten|el|al|la|le|di|da|dos|bin|ben|op|aan|in|uit|in't|onder|over"
const prefixes = new RegExp(`^(?:(?:${prefixWords})(?=\\s|$)\\s*)+`, 'iu')
const title = /^(?:(?:dhr|mevr|mw|mvr|drs|dr|ir|ing|mr|prof)\.? )+/iu

export interface NameRead {
  readonly givenName: string
  readonly familyName: string
  /** "mevr.": no part of a name and no statement of gender, so it stays in the note. */
  readonly title: string
}

/** "van der Meer" after a comma, or "Rob van der" with the prefix behind the given name. */
function turned(family: string, rest: readonly string[]): Pick<NameRead, 'givenName' | 'familyName'> {
  const words = rest
    .join(' ')
    .split(' ')
    .filter((word) => word !== '')
  const isPrefix = (word: string) => new RegExp(`^(?:${prefixWords})$`, 'iu').test(word)
  const lastGiven = words.findLastIndex((word) => !isPrefix(word))
  const firstGiven = words.findIndex((word) => !isPrefix(word))
  if (firstGiven < 0) return { givenName: family, familyName: words.join(' ') }
  const before = words.slice(0, firstGiven)
  const behind = words.slice(lastGiven + 1)
  return {
    givenName: words.slice(firstGiven, lastGiven + 1).join(' '),
    familyName: [...before, ...behind, family].join(' ').trim(),
  }
}

/**
 * Splits a name as lists have it: "Bakker, Joost", "Rob van der Meer", "Meer, Rob van der", "Aïcha Benali-'t Hart".
 * Every word ends up in one of the parts. Nothing is concluded from a name.
 */
export function readName(text: string): NameRead {
  const line = plainLine(text)
  const said = title.exec(line)?.[0].trim() ?? ''
  const bare = line.slice(said.length).trim()
  const [family = '', ...rest] = bare.split(',').map((part) => part.trim())
  if (rest.some((part) => part !== '') && family !== '') return { ...turned(family, rest), title: said }
  const words = bare.replace(/^,|,$/g, '').trim().split(' ')
  for (let index = 1; index < words.length; index += 1) {
    const tail = words.slice(index).join(' ')
    const prefix = prefixes.exec(tail)?.[0]
    if (prefix !== undefined && prefix.trim() !== tail) {
      return { givenName: words.slice(0, index).join(' '), familyName: tail, title: said }
    }
  }
  const [givenName = '', ...others] = words
  return { givenName, familyName: others.join(' '), title: said }
}
