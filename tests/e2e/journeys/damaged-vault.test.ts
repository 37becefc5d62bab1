import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { makeVault, practicePassphrase } from '../support/bridge.ts'
import { violationsInBothColours, watch } from '../support/eyes.ts'
import { launch, whichDriver, type Application } from '../support/launcher.ts'

/** Overwrites the middle of a file with something else. */
const damage = (path: string): void => {
  const bytes = readFileSync(path)
  const middle = Math.floor(bytes.length / 2)
  bytes.fill(0x2a, middle, Math.min(middle + 600, bytes.length))
  writeFileSync(path, bytes)
}

describe(`a vault that does not open, on ${whichDriver()}`, () => {
  const userFolder = mkdtempSync(join(tmpdir(), 'thuisbasis-damaged-'))
  const vault = join(userFolder, 'vault')
  const stick = join(userFolder, 'stick')
  let app: Application
  let page: Page
  let complaints: readonly string[] = []

  const at = (name: string): string => join(vault, name)
  const button = (name: string) => page.getByRole('button', { name })
  const tryToOpen = async (): Promise<void> => {
    await page.getByRole('heading', { name: 'Kluis openen' }).waitFor()
    await page.getByLabel('Wachtzin', { exact: true }).fill(practicePassphrase)
    await page.keyboard.press('Enter')
  }
  const isOpen = (): Promise<void> => page.getByRole('heading', { name: 'Vandaag' }).waitFor()
  const start = async (): Promise<void> => {
    app = await launch({ userFolder })
    page = app.firstPage
    complaints = watch(page).complaints
  }
  const stop = async (): Promise<void> => {
    await app.quit().catch(() => undefined)
    await app.exited
  }

  beforeAll(async () => {
    mkdirSync(stick)
    await start()
    await makeVault(page)
    await page.reload()
    await isOpen()
    await page.keyboard.press('Alt+5')
    await page.getByRole('link', { name: 'Reservekopie' }).click()
    await app.answerDialog(stick)
    await button('Kopie maken').click()
    await page.getByText('Kopie gemaakt en nagekeken').waitFor()
  })
  beforeEach(stop)
  afterAll(async () => {
    await app.close()
    rmSync(userFolder, { recursive: true, force: true, maxRetries: 5 })
  })

  it('K8 a damaged header is mended from the one beside it', async () => {
    damage(at('header.json'))
    await start()
    await tryToOpen()
    await page.getByText('Het sleutelbestand van de kluis is beschadigd.').waitFor()
    expect(await violationsInBothColours(page)).toEqual([])
    await button('Herstellen').click()
    await page.getByText('Het sleutelbestand is weer heel.').waitFor()
    await tryToOpen()
    await isOpen()
    expect(complaints).toEqual([])
  })

  it('K8 R7 a damaged database says so and offers a copy; the damaged file stays', async () => {
    damage(at('thuisbasis.db'))
    const damaged = readFileSync(at('thuisbasis.db'))
    await start()
    await tryToOpen()
    await page.getByText('De kluis zelf is beschadigd.').waitFor()
    expect(await violationsInBothColours(page)).toEqual([])
    await page.getByRole('button', { name: 'Reservekopie terugzetten' }).first().click()
    await page.getByLabel(/op een andere plek/).check()
    await page.getByLabel('Wachtzin van toen, of van nu').fill(practicePassphrase)
    const copy = readdirSync(stick).find((file) => file.endsWith('.db')) ?? ''
    await app.answerDialog(join(stick, copy))
    await button('Terugzetten').click()
    await tryToOpen()
    await isOpen()
    const kept = readdirSync(vault, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name)))
    expect(kept.some((bytes) => bytes.equals(damaged))).toBe(true)
    expect(complaints).toEqual([])
  })

  it('R5 a vault that is open in another window says so, and opens when that one is closed', async () => {
    await start()
    await tryToOpen()
    await isOpen()
    const other = await launch({ vaultFolder: vault })
    const first = page
    page = other.firstPage
    try {
      await tryToOpen()
      await page.getByText('De kluis is al open in een ander venster').waitFor()
      await stop()
      await tryToOpen()
      await isOpen()
    } finally {
      page = first
      await other.close()
    }
    await start()
  })
})
