import type { Locator, Page } from 'playwright-core'

/** What a person at the desk had to do: buttons pressed, parts of the screen walked to, fields filled. */
export interface Effort {
  clicks: number
  navigations: number
  fields: number
}
export const effortOf = ({ clicks, navigations, fields }: Effort): number => clicks + navigations + fields

export type CasePartName = 'Gesprek' | 'Geld' | 'Schulden' | 'Toestemming' | 'Overdracht' | 'Tijdlijn'

/** The case screen, used as a volunteer does, and counting what it takes. */
export class CasePage {
  readonly page: Page
  readonly effort: Effort = { clicks: 0, navigations: 0, fields: 0 }

  constructor(page: Page) {
    this.page = page
  }

  /** "Nieuwe inwoner" on the screen there is now. */
  async start(): Promise<void> {
    await this.press('Nieuwe inwoner')
    this.effort.navigations += 1
    await this.page.getByRole('heading', { level: 1, name: 'Nieuwe inwoner' }).waitFor()
  }

  /** Walks to a part of the case by its tab. */
  async go(part: CasePartName): Promise<void> {
    this.effort.navigations += 1
    await this.page
      .getByRole('navigation', { name: 'Onderdelen van het dossier' })
      .getByRole('link', { name: part })
      .click()
  }

  /** Types into a field, key by key. */
  async type(label: string | RegExp, text: string): Promise<void> {
    this.effort.fields += 1
    const field = this.page.getByRole('textbox', { name: label })
    await field.click()
    await field.pressSequentially(text)
  }

  /** Goes on with Enter from the field before, and types: no mouse in between. The field that has the cursor must be the named one. */
  async typeNext(label: string | RegExp, text: string): Promise<void> {
    this.effort.fields += 1
    await this.page.keyboard.press('Enter')
    await this.focused(this.page.getByRole('textbox', { name: label }))
    await this.page.keyboard.type(text)
  }

  /** Adds one line to a list with Enter; the cursor stays for the next one. */
  async addLine(label: string, line: string): Promise<void> {
    this.effort.fields += 1
    const field = this.page.getByRole('textbox', { name: label })
    if (!(await field.evaluate((element) => element === document.activeElement))) await field.click()
    await this.page.keyboard.type(line)
    await this.page.keyboard.press('Enter')
    await this.page.waitForFunction(
      (element) => element instanceof HTMLInputElement && element.value === '',
      await field.elementHandle(),
    )
  }

  /** One of a list that folds open. */
  async select(label: string, option: string): Promise<void> {
    this.effort.fields += 1
    await this.page.getByRole('combobox', { name: label, exact: true }).selectOption({ label: option })
  }

  /** One of the choices beside each other. */
  async choose(question: string, answer: string): Promise<void> {
    this.effort.clicks += 1
    await this.page.getByRole('group', { name: question }).getByRole('radio', { name: answer }).check()
  }

  async tick(label: string | RegExp): Promise<void> {
    this.effort.clicks += 1
    await this.page.getByRole('checkbox', { name: label }).check()
  }

  async press(name: string | RegExp, within: Page | Locator = this.page): Promise<void> {
    this.effort.clicks += 1
    await within.getByRole('button', { name }).click()
  }

  /** One key with a meaning of its own, such as J for yes; counted as a click. */
  async key(key: string): Promise<void> {
    this.effort.clicks += 1
    await this.page.keyboard.press(key)
  }

  /** Answers "mag dit mee?" for the question that is asked now. */
  async answer(what: RegExp, answer: 'J' | 'N'): Promise<void> {
    const question = this.page.getByRole('group', { name: 'Mag dit mee?' })
    await question.getByText(what).waitFor()
    await this.focused(question)
    await this.key(answer)
    await question.getByText(what).waitFor({ state: 'detached' })
  }

  /** Waits until the cursor is in this element. */
  async focused(element: Locator): Promise<void> {
    await element.and(this.page.locator(':focus, :focus-within')).waitFor()
  }

  /** Nothing typed waits to be saved any more. */
  async settled(): Promise<void> {
    await this.page.waitForTimeout(900)
  }
}
