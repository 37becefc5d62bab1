import { shell } from 'electron'
import type { Desktop } from '#main/app/ports.ts'
import { fail, ok } from '#main/core/result.ts'
import type { LinkId } from '#main/features/window/window.contract.ts'

/** The window sends an id and never an address. */
export const links: Readonly<Record<LinkId, string>> = {
  geldfit: 'https://geldfit.nl/',
  toeslagen: 'https://www.toeslagen.nl/',
}

/** Opens a link by its id. The only place that lets an address out of the application. */
export const openLink: Desktop['openLink'] = async (id) => {
  try {
    await shell.openExternal(links[id])
    return ok(undefined)
  } catch {
    return fail('no-browser')
  }
}
