import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { migrations } from '#main/database/migrations/index.ts'
import { realKeyDerivation } from '#tests/support/kdf-worker-path.ts'
import { smallDisk } from '#tests/support/small-disk.ts'
import { secret, testSession } from '#tests/support/test-session.ts'
import { thuisbasis } from '../support/command-line.ts'
import { launch, whichDriver, type Application } from '../support/launcher.ts'
import {
  demoPassphrase,
  findCase,
  lock,
  makeWorkplace,
  openDoor,
  type Workplace,
} from '../support/practice-vault.ts'

const samira = 'Samira el Amrani'
/** Flips bits in the middle of a file, as a dying disk does. */
const damage = (path: string, at: number): void => {
  const bytes = readFileSync(path)
  for (let i = at; i < at + 64; i += 1) bytes.writeUInt8(bytes.readUInt8(i) ^ 0xff, i)
  writeFileSync(path, bytes)
}
const filesOf = (folder: string): readonly [string, string][] =>
  readdirSync(folder)
    .filter((name) => /^(header|thuisbasis)/.test(name))
    .map((name) => [name, readFileSync(join(folder, name)).toString('base64')])

describe(`a door that stays shut says why and loses nothing, on ${whichDriver()}`, () => {
  let place: Workplace
  let app: Application
  let page: Page

  /** "Andere map kiezen", as with a second vault on the same laptop. */
  const goTo = async (folder: string): Promise<void> => {
    await app.answerDialog(folder)
    await page.getByRole('button', { name: 'Andere map kiezen' }).click()
    await page.getByText(folder, { exact: true }).waitFor()
    // What was said about the folder before says nothing about this one.
    expect(await page.getByText('Let op').count()).toBe(0)
  }
  const tryToOpen = async (passphrase = demoPassphrase): Promise<void> => {
    await page.getByRole('textbox', { name: 'Wachtzin' }).fill(passphrase)
    await page.keyboard.press('Enter')
  }
  const says = (text: string | RegExp): Promise<void> => page.getByText(text).waitFor()
  const opensAndHoldsSamira = async (): Promise<void> => {
    await page.getByRole('textbox', { name: 'Wachtzin' }).focus()
    await openDoor(page)
    await findCase(page, 'amrani', samira)
  }

  /** As the vault makes by itself on every day of work. */
  const copyInside = async (folder: string): Promise<void> => {
    const words = ['--vault', folder, '--passphrase-file', join(place.folder, 'demo', 'passphrase.txt')]
    const copied = await thuisbasis('vault', 'backup', '--to', join(folder, 'backups'), ...words, '--json')
    expect(copied.code, copied.stderr).toBe(0)
  }
  const putNewestCopyBack = async (): Promise<void> => {
    await page.getByRole('status').getByRole('button', { name: 'Reservekopie terugzetten' }).click()
    await page.getByRole('heading', { name: 'Reservekopie terugzetten' }).waitFor()
    // The only one with a size is the vault's own copy; it stands there chosen.
    expect(await page.getByRole('radio', { name: /\d MB/ }).isChecked()).toBe(true)
    await page.getByRole('textbox', { name: 'Wachtzin' }).fill(demoPassphrase)
    await page.getByRole('button', { name: 'Terugzetten' }).click()
    await says('De kopie staat terug. Open de kluis met je wachtzin.')
  }

  beforeAll(async () => {
    place = await makeWorkplace()
    app = await launch({ vaultFolder: place.vault('vault') })
    page = app.firstPage
  })
  afterEach(async () => {
    if ((await page.getByRole('button', { name: /Vergrendelen/ }).count()) === 0) return
    page = await lock(app, page)
  })
  afterAll(async () => {
    await app.close()
    place.remove()
  })

  it('a wrong passphrase: a sentence, and a wait that grows', async () => {
    for (const seconds of [1, 2]) {
      await tryToOpen('regen op het verkeerde dak')
      await says('Deze wachtzin past niet. Kijk of Caps Lock uit staat en typ hem nog eens.')
      await says(new RegExp(`Wacht nog ${seconds} seconde`))
      expect(await page.getByRole('textbox', { name: 'Wachtzin' }).inputValue()).toBe('')
      await says('Je kunt het weer proberen.')
    }
    await opensAndHoldsSamira()
  })

  it('both headers damaged: nothing to mend it with, so a copy is offered, which brings its own', async () => {
    const folder = place.vault('headers')
    await copyInside(folder)
    for (const name of ['header.json', 'header.json.bak']) writeFileSync(join(folder, name), '{"format":1,')
    await goTo(folder)
    await tryToOpen()
    await says('Het sleutelbestand van de kluis is beschadigd. De inhoud is er nog. Er is niets veranderd.')
    expect(await page.getByRole('button', { name: 'Herstellen', exact: true }).count()).toBe(0)
    await putNewestCopyBack()
    await opensAndHoldsSamira()
    const kept = readdirSync(folder).find((name) => name.startsWith('header.json.damaged-')) ?? ''
    expect(readFileSync(join(folder, kept), 'utf8')).toBe('{"format":1,')
  })

  it('a damaged database: the newest copy is offered and put back, and the damaged file is kept', async () => {
    const folder = place.vault('database')
    await copyInside(folder)
    const database = join(folder, 'thuisbasis.db')
    damage(database, 100_000)
    const damaged = readFileSync(database)
    await goTo(folder)
    await tryToOpen()
    await says('De kluis zelf is beschadigd. Zet een reservekopie terug.')
    expect(readFileSync(database).equals(damaged)).toBe(true)
    await putNewestCopyBack()
    await opensAndHoldsSamira()
    const kept = readdirSync(folder).filter((name) => name.startsWith('thuisbasis'))
    expect(kept.some((name) => readFileSync(join(folder, name)).equals(damaged))).toBe(true)
  })

  it('a vault of a newer version: refused, nothing changes, and the newer one still opens it', async () => {
    const folder = place.vault('newer')
    const future = { ...migrations, '9000-future': { up: () => Promise.resolve() } }
    const newer = testSession({ keyDerivation: realKeyDerivation }, { folder, migrations: future })
    expect(await newer.session.unlock(secret(demoPassphrase))).toEqual({ ok: true, value: undefined })
    await newer.session.lock()
    const before = filesOf(folder)
    await goTo(folder)
    await tryToOpen()
    await says('Deze kluis is van een nieuwere Thuisbasis. Er is niets veranderd.')
    expect(filesOf(folder)).toEqual(before)
    expect(await newer.session.unlock(secret(demoPassphrase))).toEqual({ ok: true, value: undefined })
  })

  it('a folder that cannot be written: said, and it opens once it can', async (context) => {
    const disk = smallDisk(context, 4000)
    const folder = place.vault('stick')
    cpSync(folder, join(disk.folder, 'vault'), { recursive: true })
    disk.protect()
    await goTo(join(disk.folder, 'vault'))
    await tryToOpen()
    await says(/^In deze map kan Thuisbasis niet schrijven\./)
    disk.release()
    await opensAndHoldsSamira()
    page = await lock(app, page)
    await goTo(join(place.folder, 'vault'))
  })

  it('R4 a full disk while typing: the words stay, and are saved once there is room', async (context) => {
    const disk = smallDisk(context, 4000)
    cpSync(place.vault('full'), join(disk.folder, 'vault'), { recursive: true })
    await goTo(join(disk.folder, 'vault'))
    await opensAndHoldsSamira()
    const filler = join(disk.folder, 'filler')
    for (const size of [65_536, 4096]) {
      try {
        for (;;) writeFileSync(filler, new Uint8Array(size), { flag: 'a' })
      } catch {
        // Full.
      }
    }
    const words = () => page.getByRole('textbox', { name: 'Wat wil je gast?' })
    await words().click()
    await page.keyboard.press('Control+End')
    await words().pressSequentially(' En de post op orde.')
    await says(/^De schijf is vol\. Wat je typte staat nog hier\./)
    expect(await words().inputValue()).toMatch(/ En de post op orde\.$/)
    rmSync(filler)
    await page.getByText('De schijf is vol.').waitFor({ state: 'detached' })
    await page
      .getByText(/opgeslagen om/)
      .first()
      .waitFor()
    page = await lock(app, page)
    await opensAndHoldsSamira()
    expect(await words().inputValue()).toMatch(/ En de post op orde\.$/)
    page = await lock(app, page)
    await goTo(join(place.folder, 'vault'))
  })
})
