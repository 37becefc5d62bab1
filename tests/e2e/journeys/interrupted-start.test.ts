import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { smallDisk } from '#tests/support/small-disk.ts'
import { deskPassphrase, firstStart } from '../support/first-start.ts'
import { launch, whichDriver, type Application } from '../support/launcher.ts'
import { openDoor } from '../support/practice-vault.ts'

describe(`a first start that is interrupted, on ${whichDriver()}`, () => {
  const userFolder = mkdtempSync(join(tmpdir(), 'thuisbasis-person-'))
  let app: Application
  let page: Page

  const field = (label: string) => page.getByLabel(label, { exact: true })
  const askForVault = async (): Promise<void> => {
    await page.getByRole('heading', { name: 'Welkom bij Thuisbasis' }).waitFor()
    await field('Naam van je organisatie').fill('Hulp Thuis Oefenstad')
    await field('Jouw naam').fill('Coby Oefening')
    await field('Wachtzin').fill(deskPassphrase)
    await field('Nog een keer dezelfde wachtzin').fill(deskPassphrase)
    await page.keyboard.press('Enter')
  }
  const start = async (): Promise<void> => {
    app = await launch({ userFolder })
    page = app.firstPage
  }

  beforeAll(start)
  afterAll(async () => {
    await app.close()
    rmSync(userFolder, { recursive: true, force: true, maxRetries: 5 })
  })

  it('in a folder that cannot be written: said, what was filled in stays, nothing is left behind', async (context) => {
    const disk = smallDisk(context, 1000)
    disk.protect()
    await app.answerDialog(join(disk.folder, 'kluis'))
    await page.getByRole('button', { name: 'Andere map kiezen' }).click()
    await page.getByText(join(disk.folder, 'kluis'), { exact: true }).waitFor()
    await askForVault()
    await page.getByText(/^In deze map kan Thuisbasis niet schrijven\./).waitFor()
    expect(await field('Naam van je organisatie').inputValue()).toBe('Hulp Thuis Oefenstad')
    disk.release()
    expect(readdirSync(disk.folder)).toEqual([])
    await app.answerDialog(app.vaultFolder)
    await page.getByRole('button', { name: 'Andere map kiezen' }).click()
    await page.getByText(app.vaultFolder, { exact: true }).waitFor()
  })

  it('K5 a code that is no longer to be seen cannot be confirmed blindly: one begins again', async () => {
    await askForVault()
    await page.getByRole('list', { name: 'Herstelcode' }).waitFor()
    await page.reload()
    await page.getByText(/^De code is niet meer te zien\./).waitFor()
    expect(await page.getByRole('list', { name: 'Herstelcode' }).count()).toBe(0)
    const before = page
    await page.getByRole('button', { name: 'Opnieuw beginnen' }).click()
    page = await app.page(before)
    await page.getByRole('heading', { name: 'Welkom bij Thuisbasis' }).waitFor()
  })

  it('kill -9 while the code is on the screen: the next start is a first start again, and works', async () => {
    await askForVault()
    await page.getByRole('list', { name: 'Herstelcode' }).waitFor()
    await app.kill()
    await start()
    await page.getByRole('heading', { name: 'Welkom bij Thuisbasis' }).waitFor()
    await firstStart(page)
    await app.kill()
    await start()
    await openDoor(page, deskPassphrase)
  })
})
