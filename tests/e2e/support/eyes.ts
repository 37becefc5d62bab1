import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** What a page complained about: console errors (content policy and Trusted Types reports are among them), exceptions. */
export interface Watch {
  readonly complaints: readonly string[]
  /** Also watches the page that came in its place. */
  add(page: Page): void
}

export const watch = (first: Page): Watch => {
  const complaints: string[] = []
  const add = (page: Page): void => {
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.name))
  }
  add(first)
  return { complaints, add }
}

/** Broken accessibility rules (WCAG 2.2 A and AA, and good practice) as `rule: element`, in the colours that are on. */
export const axeViolations = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page })
    // One frame is all there is; the other mode opens a second page.
    .setLegacyMode(true)
    .analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

/** The same in light and in dark, after whatever still moves has come to rest. */
export const violationsInBothColours = async (page: Page): Promise<readonly string[]> => {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    found.push(...(await axeViolations(page)).map((violation) => `${colorScheme} ${violation}`))
  }
  return found
}

/** Pixels by which the page is wider than a window of 1366 at 200 % zoom. */
export const overflowAtDoubleZoom = async (page: Page): Promise<number> => {
  await page.setViewportSize({ width: 683, height: 384 })
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  await page.setViewportSize({ width: 1366, height: 768 })
  return wider
}

/** Buttons, links and fields that are smaller than 24 by 24 (WCAG 2.5.8), counting the whole label of a box or a dot. */
export const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea')]
      .map((element) => element.closest('label') ?? element)
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect()
        return width > 0 && (width < 24 || height < 24)
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  )

/** Nothing for axe in light and dark, no scrolling sideways at 200 %, everything large enough to hit. */
export const expectWellMade = async (page: Page): Promise<void> => {
  expect(await violationsInBothColours(page)).toEqual([])
  expect(await overflowAtDoubleZoom(page)).toBeLessThanOrEqual(0)
  expect(await smallTargets(page)).toEqual([])
}

/** The same for what lies over the page, and then it goes by Escape. */
export const expectWellMadeAndGo = async (page: Page): Promise<void> => {
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  await expectWellMade(page)
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
}
