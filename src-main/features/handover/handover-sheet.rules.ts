import { formatDay } from '#main/core/day-format.ts'
import type { Cleared } from './handover-cleared.rules.ts'
import type { CaseFacts, Destination } from './handover-facts.rules.ts'
import type { Ask, Stay } from './handover-gate.rules.ts'
import { headLines } from './handover-head.rules.ts'
import { sheetSections } from './handover-sections.rules.ts'
import { feedbackDay, phoneOf, type HandoverSheet } from './handover-sheet-shape.rules.ts'
import { selectForHandover } from './handover-selection.rules.ts'
import { orUnknown, returnBoxes, sheetWords } from './handover-sheet.labels.ts'
import { warningsFor } from './handover-warnings.rules.ts'
import type { HandoverWarning } from './handover.rules.ts'

export interface HandoverPieces {
  readonly sheet: HandoverSheet
  readonly stays: readonly Stay[]
  readonly asks: readonly Ask[]
  readonly warnings: readonly HandoverWarning[]
}

/**
 * What goes to this receiver, what stays and why, what is still to be asked. The sheet is written from what passed
 * the gate only; totals and numbering count what is on it.
 */
export function factsForHandover(facts: CaseFacts, to: Destination): HandoverPieces {
  const selection = selectForHandover(facts, to)
  return {
    sheet: sheetOf(selection.cleared, to),
    stays: selection.stays,
    asks: selection.asks,
    warnings: warningsFor(facts, to, selection),
  }
}

function sheetOf(cleared: Cleared, to: Destination): HandoverSheet {
  const { receiver, sender, reference, today } = to
  const who =
    receiver.contactName.trim() === '' ? receiver.contactFunction.trim() : receiver.contactName.trim()
  const partner = cleared.household.find(({ kind }) => kind === 'partner')
  return {
    reference,
    title: sheetWords.title(cleared.crises.length > 0),
    receiverName: receiver.name,
    madeOn: today,
    addressee: filled([
      receiver.name,
      department(receiver),
      sheetWords.attention(who),
      ...receiver.address.split('\n'),
    ]),
    sender: filled([sender.organisation, ...sender.address.split('\n'), sender.phone, sender.email]),
    head: headLines(cleared, to),
    notice: sheetWords.notice,
    sections: sheetSections(cleared, to),
    closing: [sheetWords.thanks, sheetWords.greeting(sender.coordinator)],
    signatures: [
      residentSigns(orUnknown(cleared.person.name), to),
      ...(partner === undefined ? [] : [sheetWords.partner(partner.name)]),
      sheetWords.coordinator(sender.coordinator),
    ],
    numberBox: true,
    returnStrip: [sheetWords.returnTo(sender.organisation, feedbackDay(to)), ...returnBoxes],
    footer: sheetWords.footer(sender.coordinator, phoneOf(to), sender.organisation),
    identitySheet: identityOf(cleared),
  }
}

/** Who consented for somebody else signs for that person too. */
const residentSigns = (name: string, { consent }: Destination): string =>
  consent === null || consent.capacity === 'self'
    ? sheetWords.resident(name)
    : sheetWords.represented(name, consent.capacity)

/** Left out where the name says it already. */
const department = ({ name, department: word }: Destination['receiver']): string =>
  name.toLowerCase().includes(word.trim().toLowerCase()) ? '' : word

const filled = (lines: readonly string[]): string[] =>
  lines.map((line) => line.trim()).filter((line) => line !== '')

function identityOf({ identity, person }: Cleared): HandoverSheet['identitySheet'] {
  if (identity === null) return null
  return {
    forWhom: identity.forWhom,
    lines: [
      { label: sheetWords.name, text: orUnknown(identity.name), strong: true },
      { label: sheetWords.birthDay, text: formatDay(identity.birthDay) },
      ...(identity.address === '' ? [] : [{ label: sheetWords.address, text: identity.address }]),
      { text: sheetWords.goesByAs(person.name) },
      { text: sheetWords.identityNote },
    ],
  }
}
