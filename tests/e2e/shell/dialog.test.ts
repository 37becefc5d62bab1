import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeVault } from '../support/bridge.ts'
import { launch, whichDriver, type Application } from '../support/launcher.ts'

describe(`E14 a dialog, on ${whichDriver()}`, () => {
  let app: Application
  beforeAll(async () => {
    app = await launch()
    await makeVault(app.firstPage)
    await app.firstPage.reload()
    await app.firstPage.getByRole('navigation').first().waitFor()
  })
  afterAll(() => app.close())

  const overflow = (): Promise<string> =>
    app.firstPage.evaluate(() => getComputedStyle(document.body).overflowY)

  it('E14 keeps the page behind it still, under the content policy that ships, and lets it go afterwards', async () => {
    const page = app.firstPage
    expect(await overflow()).not.toBe('hidden')
    await page.keyboard.press('F1')
    await page.getByRole('dialog').waitFor()
    expect(await overflow()).toBe('hidden')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    expect(await overflow()).not.toBe('hidden')
  })

  it('E5 the policy had nothing to refuse meanwhile', async () => {
    expect((await app.recorded()).complaints).toEqual([])
  })
})
