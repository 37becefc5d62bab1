import type { Day } from '#main/core/calendar-day.ts'
import type { VolunteerFee } from '#main/core/volunteer-fees.ts'
import type { MatchPolicy } from '#main/features/matching/matching-shape.rules.ts'
import { certificateMonths, trainingsOn } from '#main/features/matching/matching-volunteer.rules.ts'
import {
  agreementWords,
  missingWords,
  paperWords,
  tellUs,
  tellWords,
  welcomeWords,
} from './volunteer-papers.labels.ts'
import { volunteerName, type TrainingFacts, type VolunteerFacts } from './volunteers.rules.ts'

/** Who sends the paper. Empty texts where nothing is filled in. */
export interface PaperSender {
  readonly organisation: string
  /** A line each, as on an envelope. */
  readonly address: string
  readonly phone: string
  readonly email: string
  readonly coordinator: string
  readonly coordinatorPhone: string
}

export interface PaperFacts {
  readonly id: string
  readonly volunteer: VolunteerFacts
  readonly trainings: readonly Pick<TrainingFacts, 'kind' | 'state' | 'validUntil'>[]
  readonly sender: PaperSender
  readonly policy: MatchPolicy
  readonly today: Day
  /** Null: the table has no amounts for this year. */
  readonly fee: VolunteerFee | null
}

/** Title and file name: tells two papers apart and says nobody's name. */
export const paperReference = (id: string, paper: 'agreement' | 'welcome'): string =>
  `maatje-${id.slice(-6)}-${paper === 'agreement' ? 'overeenkomst' : 'welkom'}`

const filled = (lines: readonly string[]): string[] =>
  lines.map((line) => line.trim()).filter((line) => line !== '')

const organisationName = ({ organisation }: PaperSender): string =>
  organisation.trim() === '' ? paperWords.ourOrganisation : organisation.trim()
const phoneOf = ({ coordinatorPhone, phone }: PaperSender): string =>
  coordinatorPhone.trim() === '' ? phone.trim() : coordinatorPhone.trim()

interface Paper {
  readonly reference: string
  readonly madeOn: Day
  readonly sender: readonly string[]
  readonly footer: string
}
const paperOf = ({ id, sender, today }: PaperFacts, paper: 'agreement' | 'welcome'): Paper => ({
  reference: paperReference(id, paper),
  madeOn: today,
  sender: filled([sender.organisation, ...sender.address.split('\n'), sender.phone, sender.email]),
  footer: paperWords.footer(sender.coordinator, sender.organisation, phoneOf(sender)),
})

interface Line {
  readonly label: string
  readonly text: string
}

/** One numbered part of the agreement. */
export interface AgreementPart {
  readonly title: string
  readonly before: readonly string[]
  readonly list: readonly string[]
  /** Label of a line to write on; empty: none. */
  readonly write: string
  readonly after: readonly string[]
}

export interface Agreement extends Paper {
  readonly about: readonly Line[]
  readonly intro: string
  readonly parts: readonly AgreementPart[]
  readonly signatures: readonly string[]
}

const noPart = { before: [], list: [], write: '', after: [] }
const part = (title: string, parts: Partial<Omit<AgreementPart, 'title'>>): AgreementPart => ({
  title,
  ...noPart,
  ...parts,
})

/** The agreement: name, number of residents at a time, coordinator, amounts of the year. Nothing else of the volunteer. */
export function factsForAgreement(facts: PaperFacts): Agreement {
  const { volunteer, sender, policy, fee } = facts
  const words = agreementWords
  const name = volunteerName(volunteer)
  const { guidance } = words
  return {
    ...paperOf(facts, 'agreement'),
    about: [
      { label: words.who, text: name },
      { label: words.organisation, text: organisationName(sender) },
      ...(sender.coordinator === '' ? [] : [{ label: words.coordinator, text: sender.coordinator }]),
    ],
    intro: words.intro(name, organisationName(sender)),
    parts: [
      part(words.work.title, { before: [words.work.text], list: words.work.list, after: [words.work.end] }),
      part(words.not.title, { before: [words.not.text], list: words.not.list, after: [words.not.end] }),
      part(words.time.title, { before: [`${words.time.most(volunteer.maxMatches)} ${words.time.text}`] }),
      part(words.term.title, { before: [words.term.text, words.term.end] }),
      part(guidance.title, {
        before: [
          guidance.who(sender.coordinator, phoneOf(sender)),
          [guidance.text, ...(policy.trainingNeeded ? [guidance.first] : [])].join(' '),
          guidance.certificate,
        ],
      }),
      part(words.say.title, { before: [words.say.text] }),
      part(words.money.title, {
        before: [words.money.text, fee === null ? words.money.noFee : words.money.fee(fee)],
      }),
      part(words.insurance.title, {
        before: [words.insurance.text],
        write: words.insurance.line,
        after: [words.insurance.end],
      }),
      part(words.conflict.title, { before: [words.conflict.text], write: words.conflict.line }),
      part(words.secret.title, { before: [words.secret.text], list: words.secret.list, after: [words.two] }),
    ],
    signatures: [paperWords.volunteer(name), paperWords.coordinator(sender.coordinator)],
  }
}

type Missing = keyof typeof missingWords

function certificateMissing({ volunteer, policy, today }: PaperFacts): Missing[] {
  if (volunteer.certificateState === 'requested') return ['certificate-requested']
  const months = certificateMonths(volunteer, today)
  if (months === null) return ['certificate-none']
  return months >= policy.certificateWarnMonths ? ['certificate-old'] : []
}

function trainingMissing({ trainings, policy, today }: PaperFacts): Missing[] {
  const { validTrainings, endedTrainings } = trainingsOn(trainings, today)
  if (!policy.trainingNeeded || validTrainings.length > 0) return []
  return [endedTrainings.length > 0 ? 'training-ended' : 'training']
}

/** What a volunteer can still bring or do, in the order in which it matters; never what is there. */
const toBring = (facts: PaperFacts): readonly Missing[] => [
  ...certificateMissing(facts),
  ...trainingMissing(facts),
  ...(facts.policy.agreementNeeded && facts.volunteer.agreementState !== 'signed'
    ? (['agreement'] as const)
    : []),
]

/** What a volunteer can still tell. */
function toTell({ volunteer }: PaperFacts): readonly (keyof typeof tellWords)[] {
  const empty: readonly (readonly [boolean, keyof typeof tellWords])[] = [
    [volunteer.phone === '', 'phone'],
    [volunteer.email === '', 'email'],
    [volunteer.dayParts.length === 0, 'day-parts'],
    [volunteer.languages.length === 0, 'languages'],
    [volunteer.areas.length === 0 && volunteer.travel.length === 0, 'areas'],
    [volunteer.emergencyPhone === '', 'emergency'],
  ]
  return empty.filter(([isEmpty]) => isEmpty).map(([, what]) => what)
}

function missingLines(facts: PaperFacts): string[] {
  const tell = toTell(facts).map((what) => tellWords[what])
  return [...toBring(facts).map((what) => missingWords[what]), ...(tell.length === 0 ? [] : [tellUs(tell)])]
}

function stepsOf({ policy }: PaperFacts): string[] {
  const { meet, certificate, training, agreement, match } = welcomeWords.steps
  const asked = [...(policy.trainingNeeded ? [training] : []), ...(policy.agreementNeeded ? [agreement] : [])]
  return [meet, certificate, ...asked, match]
}

export interface Welcome extends Paper {
  readonly addressee: readonly string[]
  readonly salutation: string
  readonly welcome: string
  readonly call: readonly Line[]
  readonly steps: readonly string[]
  readonly missing: readonly string[]
  readonly signedBy: readonly string[]
}

/** The welcome letter: name and address for the envelope, who to call, and what is missing. */
export function factsForWelcome(facts: PaperFacts): Welcome {
  const { volunteer, sender } = facts
  const { call } = welcomeWords
  const coordinator = filled([sender.coordinator, phoneOf(sender)])
  const organisation = filled([sender.organisation, sender.phone, sender.email])
  return {
    ...paperOf(facts, 'welcome'),
    addressee: filled([
      volunteerName(volunteer),
      volunteer.address,
      [volunteer.postcode, volunteer.place].filter((piece) => piece !== '').join(' '),
    ]),
    salutation: welcomeWords.salutation(
      volunteer.givenName === '' ? volunteerName(volunteer) : volunteer.givenName,
    ),
    welcome: welcomeWords.welcome(organisationName(sender)),
    call: [
      { label: call.coordinator, text: coordinator.join(', ') },
      { label: call.organisation, text: organisation.join(', ') },
    ].filter(({ text }) => text !== ''),
    steps: stepsOf(facts),
    missing: missingLines(facts),
    signedBy: filled([sender.coordinator, sender.organisation]),
  }
}
