import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launch, whichDriver, type Application } from '../support/launcher.ts'
import {
  findCase,
  goToPart,
  lock,
  makeWorkplace,
  openDoor,
  type Workplace,
} from '../support/practice-vault.ts'

const name = 'Daan Verkerk'
/** What the window promises: a field is kept within a second after the last key. */
const promised = 1000

describe(`MS4 nothing typed is lost, on ${whichDriver()}`, () => {
  let place: Workplace
  let userFolder: string
  let vaultFolder: string
  let app: Application
  let page: Page

  const start = async (): Promise<void> => {
    app = await launch({ vaultFolder, userFolder })
    page = app.firstPage
    await openDoor(page)
    await findCase(page, 'verkerk', name)
  }
  const wish = () => page.getByRole('textbox', { name: 'Wat wil je gast?' })
  const incomeLine = () => page.getByRole('textbox', { name: 'Inkomen toevoegen' })
  const amount = () => page.getByRole('textbox', { name: 'Bedrag' })
  /** As a person does: the cursor at the end, key by key. */
  const type = async (field: ReturnType<typeof wish>, text: string, delay = 0): Promise<void> => {
    await field.click()
    await page.keyboard.press('Control+End')
    await field.pressSequentially(text, { delay })
  }
  const openAmount = (): Promise<void> =>
    page
      .getByRole('row', { name: /1\.685,40/ })
      .getByRole('button', { name: /wijzigen$/ })
      .click()

  beforeAll(async () => {
    place = await makeWorkplace()
    vaultFolder = place.vault('vault')
  })
  afterAll(() => place.remove())
  beforeEach(async () => {
    userFolder = mkdtempSync(join(tmpdir(), 'thuisbasis-person-'))
    await start()
  })
  afterEach(async () => {
    await app.close()
    rmSync(userFolder, { recursive: true, force: true, maxRetries: 5 })
  })

  it('kill -9 as soon as it says "opgeslagen om": what was typed is there', async () => {
    await type(wish(), ' En rust in huis.')
    await page
      .getByText(/opgeslagen om \d\d:\d\d/)
      .first()
      .waitFor()
    await app.kill()
    await start()
    expect(await wish().inputValue()).toMatch(/meekijkt\. En rust in huis\.$/)
  })

  it('kill -9 a second after the last key: text, half a line and a refused amount are there', async () => {
    await type(wish(), ' Liefst voor de kerst.')
    await goToPart(page, 'Geld')
    await openAmount()
    await amount().fill('')
    await amount().pressSequentially('zestienhonderd en nog wat')
    await type(incomeLine(), 'bijbaan in de snackbar, ongeveer 85 per')
    await page.waitForTimeout(promised)
    await app.kill()
    await start()
    expect(await wish().inputValue()).toMatch(/ Liefst voor de kerst\.$/)
    await goToPart(page, 'Geld')
    expect(await incomeLine().inputValue()).toBe('bijbaan in de snackbar, ongeveer 85 per')
    await openAmount()
    expect(await amount().inputValue()).toBe('zestienhonderd en nog wat')
    await page.getByText('Hier zien we geen bedrag in.').waitFor()
    // The amount that was there before still counts.
    await page
      .getByRole('row', { name: /1\.685,40/ })
      .first()
      .waitFor()
  })

  it('kill -9 in the middle of typing: all but the last second is there', async () => {
    const story =
      ' Hij vertelt dat hij elke avond werkt, en dat zijn moeder van niets weet. Dat wil hij zo houden.'
    const before = (await wish().inputValue()).length
    const typing = type(wish(), story, 40).catch(() => undefined)
    const typedBefore = async (): Promise<number> => (await wish().inputValue()).length - before
    await expect.poll(typedBefore, { interval: 20, timeout: 20_000 }).toBeGreaterThan(30)
    const sure = await typedBefore()
    await page.waitForTimeout(promised)
    await app.kill()
    await typing
    await start()
    const kept = (await wish().inputValue()).slice(before)
    expect(story.startsWith(kept)).toBe(true)
    expect(kept.length).toBeGreaterThanOrEqual(sure)
  })

  it('closing the window in the middle of a sentence: the sentence is back', async () => {
    await type(wish(), ' Hij vraagt zich af of')
    await app.closeWindow()
    expect(await app.exited).toBe(0)
    await start()
    expect(await wish().inputValue()).toMatch(/ Hij vraagt zich af of$/)
    await goToPart(page, 'Geld')
    await incomeLine().fill('')
    await type(incomeLine(), 'vakantiegeld in mei, misschi')
    await app.closeWindow()
    await app.exited
    await start()
    await goToPart(page, 'Geld')
    expect(await incomeLine().inputValue()).toBe('vakantiegeld in mei, misschi')
  })

  it('Ctrl+L and a closing lid in the middle of a sentence: the sentence is back', async () => {
    await type(wish(), ' En toen kwam')
    page = await lock(app, page)
    await openDoor(page)
    await findCase(page, 'verkerk', name)
    expect(await wish().inputValue()).toMatch(/ En toen kwam$/)
    await type(wish(), ' er een brief')
    await app.power('suspend')
    page = await app.page(page)
    await openDoor(page)
    await findCase(page, 'verkerk', name)
    expect(await wish().inputValue()).toMatch(/ En toen kwam er een brief$/)
  })
})
