import { expect } from 'vitest'
import type { Page } from 'playwright-core'

/** Where the cursor is, and whether somebody can see that. */
interface Stop {
  readonly name: string
  readonly visible: boolean
  readonly inView: boolean
}

/** Runs in the page. A box or a dot shows the ring around its whole label. */
export const readStop = (): Stop | null => {
  const element = document.activeElement
  if (!(element instanceof HTMLElement) || element === document.body) return null
  const ringed = [element, element.closest('label')].some((one) => {
    const style = one === null ? null : getComputedStyle(one)
    return style !== null && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2
  })
  const { top, bottom, left, right } = element.getBoundingClientRect()
  const words = element.getAttribute('aria-label') ?? element.innerText
  return {
    name: `${element.tagName.toLowerCase()} ${words === '' ? element.outerHTML.slice(0, 80) : words.slice(0, 40)}`,
    visible: ringed,
    inView: bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
  }
}

/** Tab from the top until the cursor leaves the page or comes round. */
const walk = async (page: Page): Promise<readonly Stop[]> => {
  const stops: Stop[] = []
  // After a click the ring stays away until a key is pressed.
  await page.keyboard.press('Tab')
  await page.getByRole('link', { name: 'Naar de inhoud' }).focus()
  for (let count = 0; count < 300; count += 1) {
    const stop = await page.evaluate(readStop)
    const again = await page.evaluate(() => {
      const been = document.activeElement?.hasAttribute('data-walked') ?? false
      document.activeElement?.setAttribute('data-walked', '')
      return been
    })
    if (stop === null || again) break
    stops.push(stop)
    await page.keyboard.press('Tab')
  }
  return stops
}

/** Whatever a mouse can press and the cursor did not come to; one stop is enough for a group of dots. */
const missed = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const wanted = 'a[href], button:not(:disabled), input:not(:disabled), select, textarea'
    const all = [...document.querySelectorAll<HTMLElement>(wanted)].filter((one) => one.checkVisibility())
    const walked = new Set(all.filter((one) => one.hasAttribute('data-walked')))
    const groups = new Set([...walked].map((one) => one.getAttribute('name')).filter(Boolean))
    const left = all.filter((one) => !walked.has(one) && !groups.has(one.getAttribute('name')))
    for (const element of walked) element.removeAttribute('data-walked')
    return left.map((one) => one.outerHTML.slice(0, 120))
  })

/** Answers that arrive during the walk bring buttons that it has passed already: wait until nothing is added. */
export const settled = async (page: Page): Promise<void> => {
  const stopsNow = () => page.locator('a[href], button, input, select, textarea').count()
  let before = -1
  await expect
    .poll(
      async () => {
        const now = await stopsNow()
        const same = now === before
        before = now
        return same
      },
      { interval: 300, timeout: 15_000 },
    )
    .toBe(true)
}

/** Tab comes to everything on the page, and each stop can be seen. */
export const expectWalked = async (page: Page): Promise<void> => {
  await settled(page)
  const stops = await walk(page)
  expect(stops.filter(({ visible }) => !visible)).toEqual([])
  expect(stops.filter(({ inView }) => !inView)).toEqual([])
  expect(await missed(page)).toEqual([])
  expect(stops.length).toBeGreaterThan(7)
}
