import type { Day } from '#main/core/calendar-day.ts'
import { formatDay } from '#main/core/day-format.ts'
import type { LetterBlock, PlainLetter } from '#main/core/plain-letter.ts'
import { letterWords } from './letter-frame.labels.ts'

/** Who sends a letter. Empty texts where nothing is filled in. */
export interface LetterSender {
  readonly organisation: string
  /** A line each, as on an envelope. */
  readonly address: string
  readonly phone: string
  readonly email: string
  readonly coordinator: string
}

/** Whom a letter is for. No address lines: it is given by hand. */
export interface LetterAddressee {
  /** Empty: nobody knows. */
  readonly name: string
  readonly address: readonly string[]
}

export interface LetterParts {
  readonly reference: string
  readonly today: Day
  readonly sender: LetterSender
  readonly to: LetterAddressee
  readonly about: readonly { readonly label: string; readonly text: string }[]
  readonly blocks: readonly LetterBlock[]
}

const filled = (lines: readonly string[]): string[] =>
  lines.map((line) => line.trim()).filter((line) => line !== '')

export const organisationName = ({ organisation }: LetterSender): string =>
  organisation.trim() === '' ? letterWords.ourOrganisation : organisation.trim()

/** Phone and e-mail of the organisation, what there is of it. */
export const waysToReach = ({ phone, email }: LetterSender): string[] => filled([phone, email])

/** Puts the words of a letter between addressee, sender, greeting and footer. */
export const frameLetter = ({ reference, today, sender, to, about, blocks }: LetterParts): PlainLetter => ({
  reference,
  day: formatDay(today),
  addressee: filled([to.name, ...to.address]),
  sender: filled([sender.organisation, ...sender.address.split('\n'), sender.phone, sender.email]),
  about,
  blocks: [letterWords.salutation(to.name.trim()), ...blocks],
  greeting: letterWords.greeting,
  signedBy: filled([sender.coordinator, sender.organisation]),
  footer: letterWords.footer(organisationName(sender), waysToReach(sender)),
  pageWords: (page, count) => letterWords.page(reference, page, count),
})
