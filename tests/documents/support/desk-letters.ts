import type { LetterBlock } from '#main/core/plain-letter.ts'
import { plainLetter } from '#main/documents/plain-letter.ts'
import { breachLetterWords } from '#main/features/breaches/breach-letter.labels.ts'
import { breachBlocks } from '#main/features/breaches/breach-letter.rules.ts'
import { tellingBlocks } from '#main/features/corrections/corrections-letter.rules.ts'
import { tellingWords } from '#main/features/corrections/corrections.labels.ts'
import { letterWords } from '#main/features/rights/letter-frame.labels.ts'
import {
  frameLetter,
  type LetterAddressee,
  type LetterSender,
} from '#main/features/rights/letter-frame.rules.ts'
import { rightsFileWords } from '#main/features/rights/rights-letters.labels.ts'
import {
  letterReference,
  letterSubject,
  rightsLetterBlocks,
} from '#main/features/rights/rights-letters.rules.ts'
import type { RightsLetter } from '#main/features/rights/rights.rules.ts'
import { pdfFile, pdfRenderer } from './pdf-tools.ts'

export const sender: LetterSender = {
  organisation: 'Thuisadministratie Oostland',
  address: 'Lindelaan 1\n2651 GH Berkel en Rodenrijs',
  phone: '010-1234567',
  email: 'info@oostland.example',
  coordinator: 'Marjan Prins',
}
const resident: LetterAddressee = { name: 'Samira el Amrani', address: ['Dorpsstraat 3', '2651 AB Berkel'] }
const requestId = '01930000-0000-7000-8000-0000000a71f3'

/** Everything that a letter of the desk can say. */
const facts = {
  kind: 'access',
  receivedDay: '2026-11-20',
  identityHow: null,
  extendedTo: '2027-02-20',
  extendedReason: 'complex',
  extendedNote: 'U hebt bij ons twee dossiers. Wij zoeken alles bij elkaar.',
  answerNote:
    'U vroeg wat wij van u weten. Bij deze brief hoort een overzicht van veertien bladzijden.\n\nOp bladzijde 3 staat wie uw gegevens van ons kreeg.',
  refusalGround: 'repeated',
  refusalNote: 'Ons vorige antwoord was van 1 november 2026.',
  restriction: { ground: 'accuracy-contested', fromDay: '2026-11-21' },
  sender,
} as const

const made = async (
  reference: string,
  subject: string,
  blocks: readonly LetterBlock[],
  to: LetterAddressee,
  from = sender,
) => {
  const about = [{ label: letterWords.about, text: subject }]
  const letter = frameLetter({ reference, today: '2026-11-23', sender: from, to, about, blocks })
  const bytes = await pdfRenderer.render(plainLetter(letter), {
    title: reference,
    createdAt: '2026-11-23T09:40:00.000Z',
  })
  return pdfFile(bytes)
}

/** A letter of the rights desk as it goes out. */
export const rightsLetter = (
  letter: RightsLetter,
  changes: Partial<Omit<typeof facts, 'sender'>> = {},
  from = sender,
) => {
  const given = { ...facts, ...changes, sender: from }
  return made(
    letterReference(requestId, rightsFileWords[letter]),
    letterSubject(given),
    rightsLetterBlocks(letter, given),
    resident,
    from,
  )
}

export const breachLetter = () =>
  made(
    `datalek-0a71f3-${breachLetterWords.file}`,
    breachLetterWords.subject,
    breachBlocks({
      kind: 'stolen',
      discoveredDay: '2026-11-20',
      dataKinds: ['names', 'contact', 'financial', 'hidden-address'],
      shielded: false,
      recovered: false,
      measures: 'Wij hebben aangifte gedaan en alle wachtwoorden veranderd.',
      words: 'De tas met papieren is op 19 november uit een auto gestolen.',
      sender,
    }),
    resident,
  )

export const tellingLetter = () =>
  made(
    letterReference(requestId, tellingWords.file),
    tellingWords.subject,
    tellingBlocks('rectification', ['Schuldeiser', tellingWords.field('Bedrag in centen'), 'Postcode']),
    { name: '', address: ['Gemeente Lansingerland', 'Team Schuldhulp', 'Postbus 1', '2650 AA Berkel'] },
  )
