import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { expectWellMade } from '../support/eyes.ts'
import { launch, whichDriver } from '../support/launcher.ts'
import { findCase, lock, makeWorkplace, openDoor } from '../support/practice-vault.ts'

it(`K9 a copy of before that was put in the place of the vault is said at opening, on ${whichDriver()}`, async () => {
  const place = await makeWorkplace()
  const vault = place.vault('vault')
  const app = await launch({ vaultFolder: vault })
  try {
    const warning = 'Dit is een oudere kopie van de kluis'
    await openDoor(app.firstPage)
    expect(await app.firstPage.getByText(warning).count()).toBe(0)
    await findCase(app.firstPage, 'amrani', 'Samira el Amrani')
    await app.firstPage.getByRole('textbox', { name: 'Voornaam' }).fill('Samira Fatima')
    await app.firstPage.keyboard.press('Tab')
    const again = await lock(app, app.firstPage)
    await again.getByRole('heading', { name: 'Kluis openen' }).waitFor()
    cpSync(join(place.folder, 'demo', 'vault'), vault, { recursive: true, force: true })
    await openDoor(again)
    await again.getByText(warning).waitFor()
    await expectWellMade(again)
    await again.getByRole('button', { name: 'Ik weet ervan' }).click()
    expect(await again.getByText(warning).count()).toBe(0)
    // Until the next opening of the same copy: by then this laptop has seen nothing newer.
    await findCase(again, 'amrani', 'Samira el Amrani')
  } finally {
    await app.close()
    place.remove()
  }
})
