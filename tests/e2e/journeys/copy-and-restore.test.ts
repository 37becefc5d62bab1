import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, whichDriver, type Application } from '../support/launcher.ts'
import {
  demoPassphrase,
  findCase,
  lock,
  makeWorkplace,
  openDoor,
  type Workplace,
} from '../support/practice-vault.ts'

describe(`a copy on a stick, put back at a new place, on ${whichDriver()}`, () => {
  let place: Workplace
  let app: Application
  let page: Page
  let stick = ''
  const copyOnStick = (): string =>
    join(stick, readdirSync(stick).find((name) => name.endsWith('.db')) ?? 'nothing')

  beforeAll(async () => {
    place = await makeWorkplace()
    stick = join(place.folder, 'stick')
    mkdirSync(stick)
    app = await launch({ vaultFolder: place.vault('vault') })
    page = app.firstPage
    await openDoor(page)
  })
  afterAll(async () => {
    await app.close()
    place.remove()
  })

  it('R6 is made in the chosen folder, read over, and said where it lies; going back makes nothing', async () => {
    await page.keyboard.press('Alt+5')
    await page.getByRole('link', { name: 'Reservekopie' }).click()
    const make = page.getByRole('button', { name: 'Kopie maken' })
    await app.answerDialog(null)
    await make.click()
    await page.getByText('De kopie wordt gemaakt').waitFor({ state: 'detached' })
    expect(readdirSync(stick)).toEqual([])
    await app.answerDialog(stick)
    await make.click()
    const said = page.getByRole('status').filter({ hasText: 'Kopie gemaakt en nagekeken' })
    await said.waitFor()
    await said.getByText(copyOnStick(), { exact: true }).waitFor()
    // The name of a file on a stick says nothing about anybody.
    expect(readdirSync(stick).every((name) => /^thuisbasis-[0-9TZ]+\.(db|header\.json)$/.test(name))).toBe(
      true,
    )
  })

  it('R6 a copy can be read over later; one that is spoiled is told apart', async () => {
    await app.answerDialog(copyOnStick())
    await page.getByRole('button', { name: 'Een kopie nakijken' }).click()
    await page.getByText('Deze kopie is heel').waitFor()
    const spoiled = join(place.folder, 'spoiled')
    mkdirSync(spoiled)
    for (const name of readdirSync(stick)) {
      const bytes = readFileSync(join(stick, name))
      if (name.endsWith('.db')) bytes.fill(0x2a, 50_000, 50_600)
      writeFileSync(join(spoiled, name), bytes)
    }
    await app.answerDialog(copyOnStick().replace(stick, spoiled))
    await page.getByRole('button', { name: 'Een kopie nakijken' }).click()
    await page.getByText(/^Deze kopie is beschadigd\. Bewaar hem, maar vertrouw er niet op\./).waitFor()
    expect(await page.getByText('Deze kopie is heel').count()).toBe(0)
  })

  it('R7 on a new laptop: "Ik heb al een reservekopie", the copy is put in an empty folder and opens', async () => {
    const fresh = join(place.folder, 'nieuwe laptop')
    page = await lock(app, page)
    await app.answerDialog(fresh)
    await page.getByRole('button', { name: 'Andere map kiezen' }).click()
    await page.getByRole('heading', { name: 'Welkom bij Thuisbasis' }).waitFor()
    await page.getByRole('button', { name: 'Ik heb al een reservekopie' }).click()
    await page.getByText(fresh, { exact: true }).waitFor()
    const passphrase = page.getByRole('textbox', { name: 'Wachtzin' })
    await passphrase.fill(demoPassphrase)
    await app.answerDialog(copyOnStick())
    await page.getByRole('button', { name: 'Terugzetten' }).click()
    await page.getByText('De kopie staat terug. Open de kluis met je wachtzin.').waitFor()
    await page.getByText(fresh, { exact: true }).waitFor()
    await passphrase.focus()
    await openDoor(page)
    await findCase(page, 'amrani', 'Samira el Amrani')
    await findCase(page, 'verkerk', 'Daan Verkerk')
    expect(readdirSync(fresh)).toContain('thuisbasis.db')
  })
})
