import type { Locator, Page } from 'playwright-core'

/** What a person at the desk had to do: buttons and choices pressed, parts walked to, fields filled. */
export interface Effort {
  readonly clicks: number
  readonly navigations: number
  readonly fields: number
}

export type CasePartName =
  'Gesprek' | 'Geld' | 'Schulden' | 'Toestemming' | 'Overdracht' | 'Maatje' | 'Tijdlijn'

/** The case screen, used as a volunteer does: by its words, key by key, counting what it takes. */
export class CasePage {
  readonly page: Page
  #clicks = 0
  #navigations = 0
  #fields = 0

  constructor(page: Page) {
    this.page = page
  }

  get effort(): Effort {
    return { clicks: this.#clicks, navigations: this.#navigations, fields: this.#fields }
  }

  /** "Nieuwe inwoner", on the screen there is now. */
  async start(): Promise<void> {
    this.#navigations += 1
    await this.press('Nieuwe inwoner')
    await this.page.getByRole('heading', { level: 1, name: 'Nieuwe inwoner' }).waitFor()
  }

  /** Walks to a part of the case by its tab. */
  async go(part: CasePartName): Promise<void> {
    this.#navigations += 1
    const tabs = this.page.getByRole('navigation', { name: 'Onderdelen van het dossier' })
    await tabs.getByRole('link', { name: part }).click()
    await tabs.locator('[aria-current="page"]', { hasText: part }).waitFor()
  }

  field(label: string | RegExp): Locator {
    return this.page.getByRole('textbox', { name: label, exact: true }).first()
  }

  /** Types into a field, key by key. */
  async type(label: string | RegExp, text: string): Promise<void> {
    this.#fields += 1
    await this.field(label).click()
    await this.page.keyboard.type(text)
  }

  /** Goes on with Enter from the field before, and types. The cursor must have come to the named field by itself. */
  async typeNext(label: string | RegExp, text: string): Promise<void> {
    this.#fields += 1
    await this.goOnTo(label)
    await this.page.keyboard.type(text)
  }

  /** Enter: the cursor goes on, and must come to the named field. */
  async goOnTo(label: string | RegExp): Promise<void> {
    await this.page.keyboard.press('Enter')
    await this.page
      .locator(':focus')
      .and(this.page.getByLabel(label, { exact: true }))
      .waitFor()
  }

  /** Adds one line to a list with Enter; the cursor stays for the next one. */
  async addLine(label: string, line: string): Promise<void> {
    this.#fields += 1
    const field = this.field(label)
    if (!(await field.evaluate((element) => element === document.activeElement))) await field.click()
    await this.page.keyboard.type(line)
    await this.page.keyboard.press('Enter')
    await this.page.locator(':focus').and(field).waitFor()
  }

  /** One of a list that folds open. */
  async select(label: string, option: string): Promise<void> {
    this.#fields += 1
    const list = this.page.getByRole('combobox', { name: label, exact: true })
    await list.focus()
    await list.selectOption({ label: option })
  }

  /** One of the choices beside each other. */
  async choose(question: string, answer: string): Promise<void> {
    this.#clicks += 1
    await this.page
      .getByRole('group', { name: question })
      .getByRole('radio', { name: answer, exact: true })
      .check()
  }

  async tick(label: string): Promise<void> {
    this.#clicks += 1
    await this.page.getByRole('checkbox', { name: label }).check()
  }

  async press(name: string | RegExp): Promise<void> {
    this.#clicks += 1
    await this.page.getByRole('button', { name }).click()
  }

  /** What is asked now at "mag dit mee?"; null when all has been asked. */
  async question(): Promise<string | null> {
    const asked = this.#asking.getByRole('paragraph')
    await asked.or(this.page.getByText('Alles is gevraagd.')).waitFor()
    return (await asked.isVisible()) ? asked.textContent() : null
  }

  /** Answers the question with one key, counted as a click. */
  async answer(asked: string, key: 'J' | 'N'): Promise<void> {
    this.#clicks += 1
    await this.page.keyboard.press(key)
    await this.#asking.getByText(asked, { exact: true }).waitFor({ state: 'detached' })
  }

  get #asking(): Locator {
    return this.page.getByRole('group', { name: 'Mag dit mee?' })
  }
}
