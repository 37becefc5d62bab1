import { formatDayWithWeekday } from '#main/core/day-format.ts'
import type { ReceiverFacts, SenderFacts } from './handover-facts.rules.ts'
import { orUnknown } from './handover-sheet.labels.ts'
import { neutralWords } from './handover.labels.ts'
import { confirmationWords as words } from './handover-confirmation.labels.ts'

export interface ConfirmationFacts {
  readonly reference: string
  /** `YYYY-MM-DD`. */
  readonly today: string
  readonly residentName: string
  readonly debt: {
    readonly creditorName: string
    readonly collectorName: string
    readonly collectorKind: string
    readonly reference: string
  }
  /** When the gemeente was told, Dutch day and time. */
  readonly toldDay: string
  readonly toldTime: string
  readonly receiver: Pick<ReceiverFacts, 'name' | 'directPhone'>
  readonly sender: SenderFacts
  readonly phone: string
}

/** A letter of one page: that help was asked for, when, and whom to call. Nothing else about anybody. */
export interface Confirmation {
  readonly reference: string
  readonly madeOn: string
  readonly addressee: string[]
  readonly sender: string[]
  readonly about: { readonly label: string; readonly text: string }[]
  readonly paragraphs: string[]
  readonly signatures: string[]
  readonly footer: string
}

export function factsForConfirmation(facts: ConfirmationFacts): Confirmation {
  const { debt, sender, receiver, residentName, reference, phone } = facts
  const collector =
    debt.collectorName.trim() === ''
      ? neutralWords.collectorOf(debt.collectorKind)
      : debt.collectorName.trim()
  const creditor = debt.creditorName.trim()
  // Who collects opens the letter; for whom is named below it.
  const addressee =
    collector === '' ? [creditor] : [collector, creditor === '' ? '' : words.concerning(creditor)]
  return {
    reference,
    madeOn: facts.today,
    addressee: filled(addressee),
    sender: filled([sender.organisation, ...sender.address.split('\n'), sender.phone, sender.email]),
    about: [
      { label: words.about, text: words.request },
      { label: words.yourReference, text: orUnknown(debt.reference.trim()) },
      { label: words.inName, text: residentName },
    ],
    paragraphs: [
      words.salutation,
      words.asked(residentName, receiver.name, formatDayWithWeekday(facts.toldDay), facts.toldTime),
      words.hold,
      words.callGemeente(receiver.name, receiver.directPhone.trim()),
      words.noMore,
      words.greeting,
    ],
    signatures: [words.resident(residentName), words.coordinator(sender.coordinator)],
    footer: words.footer(sender.coordinator, phone, sender.organisation),
  }
}

const filled = (lines: readonly string[]): string[] =>
  lines.map((line) => line.trim()).filter((line) => line !== '')
