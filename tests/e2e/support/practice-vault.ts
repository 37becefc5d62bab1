import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { thuisbasis } from './command-line.ts'
import type { Application } from './launcher.ts'

/** Of every vault that the command line makes for practice. */
export const demoPassphrase = 'oefenen met verzonnen mensen'

/** A place of one test file with a practice vault in it, and as many copies of that vault as it wants to spoil. */
export interface Workplace {
  /** Absolute. For whatever else a test wants to put somewhere. */
  readonly folder: string
  /** A fresh copy of the practice vault, nowhere open. */
  vault(name: string): string
  remove(): void
}

/** Makes the practice vault once, with the command line: Samira el Amrani in a crisis, and Daan Verkerk. */
export const makeWorkplace = async (): Promise<Workplace> => {
  const folder = mkdtempSync(join(tmpdir(), 'thuisbasis-journey-'))
  const demo = join(folder, 'demo')
  const ran = await thuisbasis('demo', '--out', demo, '--json')
  if (ran.code !== 0) throw new Error(`no practice vault: ${ran.stderr}`)
  return {
    folder,
    vault: (name) => {
      cpSync(join(demo, 'vault'), join(folder, name), { recursive: true, errorOnExist: true, force: false })
      return join(folder, name)
    },
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  }
}

/** Opens the vault at its door with the keyboard, as somebody who starts the day. */
export const openDoor = async (page: Page, passphrase = demoPassphrase): Promise<void> => {
  await page.getByRole('heading', { name: 'Kluis openen' }).waitFor()
  await page.keyboard.type(passphrase)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Vandaag' }).waitFor()
}

/** Ctrl+L; answers the page that comes in the place of the one that is gone. */
export const lock = async (app: Application, page: Page): Promise<Page> => {
  // The page may be gone before the keys are up again; one that stays is found out by the wait.
  await page.keyboard.press('Control+l').catch(() => undefined)
  return app.page(page)
}

/** Ctrl+K, a piece of what is known, Enter: the case is there. */
export const findCase = async (page: Page, typed: string, name: string): Promise<void> => {
  await page.keyboard.press('Control+k')
  await page.keyboard.type(typed)
  await page.getByRole('option', { name }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name }).waitFor()
}

/** Walks to a part of a case by its tab. */
export const goToPart = async (page: Page, part: string): Promise<void> => {
  const tabs = page.getByRole('navigation', { name: 'Onderdelen van het dossier' })
  await tabs.getByRole('link', { name: part }).click()
  await tabs.locator('[aria-current="page"]', { hasText: part }).waitFor()
}
