import { shell } from 'electron'

/** Every address on the web that the application can show, in the person's own browser. The window sends the id. */
const links: ReadonlyMap<string, string> = new Map([
  ['geldfit', 'https://geldfit.nl/'],
  ['toeslagen', 'https://www.toeslagen.nl/'],
])

/** Opens a link by its id; false when there is no such id. The only place that lets an address out. */
export function openLink(id: string): boolean {
  const address = links.get(id)
  if (address === undefined) return false
  void shell.openExternal(address)
  return true
}
