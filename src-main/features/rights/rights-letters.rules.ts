import type { Day } from '#main/core/calendar-day.ts'
import { formatDay } from '#main/core/day-format.ts'
import type { LetterBlock } from '#main/core/plain-letter.ts'
import { organisationName, waysToReach, type LetterSender } from './letter-frame.rules.ts'
import { askedWords, rightsWords as words } from './rights-letters.labels.ts'
import {
  dueDayOf,
  needsIdentity,
  tellsReceivers,
  type ExtensionReason,
  type IdentityWay,
  type RefusalGround,
  type RestrictionGround,
  type RightsKind,
  type RightsLetter,
} from './rights.rules.ts'

export interface RightsLetterFacts {
  readonly kind: RightsKind
  readonly receivedDay: Day
  readonly identityHow: IdentityWay | null
  readonly extendedTo: Day | null
  readonly extendedReason: ExtensionReason | null
  readonly extendedNote: string
  readonly answerNote: string
  readonly refusalGround: RefusalGround | null
  readonly refusalNote: string
  /** The restriction that stands; null: none. */
  readonly restriction: { readonly ground: RestrictionGround; readonly fromDay: Day } | null
  readonly sender: LetterSender
}

export const letterSubject = ({ kind }: Pick<RightsLetterFacts, 'kind'>): string =>
  words.subject(askedWords[kind])

const got = ({ receivedDay, kind }: RightsLetterFacts): string =>
  words.got(formatDay(receivedDay), askedWords[kind])
/** What was written for the person, in paragraphs as typed. */
const typed = (note: string): string[] =>
  note
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')

const identity: readonly LetterBlock[] = [words.who, words.whoWays, words.noCopy]

/** Where somebody can go who does not agree (art. 12(4)): here, at the authority, at the judge. */
const complain = ({ sender }: RightsLetterFacts): LetterBlock[] => [
  words.disagree,
  [words.atUs(organisationName(sender), waysToReach(sender)), words.atAuthority, words.atJudge],
]

function received(facts: RightsLetterFacts): LetterBlock[] {
  const due = formatDay(facts.extendedTo ?? dueDayOf(facts.receivedDay))
  const asks = needsIdentity(facts.kind) && facts.identityHow === null
  return [
    `${got(facts)} ${words.thanks}`,
    `${facts.kind === 'complaint' ? words.complaintDue(due) : words.due(due)} ${words.free}`,
    ...(asks ? identity : []),
  ]
}

function extension(facts: RightsLetterFacts): LetterBlock[] {
  const { extendedTo, extendedReason, extendedNote } = facts
  if (extendedTo === null || extendedReason === null) return []
  return [
    `${got(facts)} ${words.more(words.extension[extendedReason])}`,
    ...typed(extendedNote),
    words.newDue(formatDay(extendedTo)),
    ...complain(facts),
  ]
}

const gives = (kind: RightsKind): boolean => kind === 'access' || kind === 'portability'

const answer = (facts: RightsLetterFacts): LetterBlock[] => [
  `${got(facts)} ${words.answer}`,
  ...typed(facts.answerNote),
  ...(gives(facts.kind) ? [words.withCopy] : []),
  ...(tellsReceivers(facts.kind) ? [words.others] : []),
  ...complain(facts),
]

const refusal = (facts: RightsLetterFacts): LetterBlock[] =>
  facts.refusalGround === null
    ? []
    : [
        `${got(facts)} ${words.refused}`,
        words.refusal[facts.refusalGround],
        ...typed(facts.refusalNote),
        ...complain(facts),
      ]

const restricted = ({ restriction }: RightsLetterFacts): LetterBlock[] =>
  restriction === null
    ? []
    : [
        words.frozen(formatDay(restriction.fromDay)),
        words.restriction[restriction.ground],
        words.frozenUse,
        words.frozenEnd,
      ]

const lifting = (facts: RightsLetterFacts): LetterBlock[] =>
  facts.restriction === null
    ? []
    : [
        words.lifting(formatDay(facts.restriction.fromDay)),
        words.liftingWhy,
        words.liftingNo,
        ...complain(facts),
      ]

/** What a letter of the desk says: what was asked, what follows, and where else somebody can go. */
export function rightsLetterBlocks(letter: RightsLetter, facts: RightsLetterFacts): LetterBlock[] {
  switch (letter) {
    case 'received':
      return received(facts)
    case 'identity':
      return [got(facts), ...identity]
    case 'extension':
      return extension(facts)
    case 'answer':
      return answer(facts)
    case 'refusal':
      return refusal(facts)
    case 'restricted':
      return restricted(facts)
    case 'lifting':
      return lifting(facts)
  }
}

/** Title and file name: tells letters apart and says nobody's name. */
export const letterReference = (requestId: string, letter: string): string =>
  `avg-${requestId.slice(-6)}-${letter}`
