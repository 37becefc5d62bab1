import {
  volunteerFields,
  type VolunteerField,
} from '#main/features/volunteer-import/volunteer-import.rules.ts'
import {
  affinityLabels,
  genderLabels,
  languageLevelLabels,
  limitLabels,
  skillLabels,
  trainingLabels,
  travelLabels,
} from '#main/features/volunteers/volunteer-words.labels.ts'
import {
  agreementStateLabels,
  certificateStateLabels,
  trainingStateLabels,
  volunteerStatusLabels,
} from '#main/features/volunteers/volunteers.labels.ts'
import { weekStrip } from '#main/features/volunteers/week-strip.labels.ts'
import { formatDay } from '#renderer/ui/time.ts'
import type { ImportLine } from './import-data.ts'
import { importTexts } from './import.texts.ts'

const texts = importTexts.words
type Understood = Pick<ImportLine, 'name' | 'facts' | 'trainings'>

const list = (words: readonly string[]): string => words.filter((word) => word !== '').join(', ')

/** `Nederlands, Tigrinya (een beetje)`. */
export const languageWords = ({ facts }: Understood): string =>
  list(
    facts.languages.map(({ name, level }) =>
      level === 'basic' ? `${name} (${languageLevelLabels.basic})` : name,
    ),
  )

/** `VOG 12 januari 2025`, `VOG aangevraagd`. */
export const certificateWords = ({ facts }: Understood): string =>
  facts.certificateState === 'seen'
    ? texts.certificateSeen(formatDay(facts.certificateDay))
    : texts.certificateOther(certificateStateLabels[facts.certificateState])

export const agreementWords = ({ facts }: Understood): string =>
  texts.agreement(agreementStateLabels[facts.agreementState])

/** `basistraining 2024, training jongeren`. */
export const trainingWords = ({ trainings }: Understood): string =>
  list(
    trainings.map(({ kind, description, state, doneDay }) => {
      const what = kind === 'other' && description !== '' ? description : trainingLabels[kind]
      const when = doneDay === null && state === 'planned' ? trainingStateLabels.planned : formatDay(doneDay)
      return texts.training(what, when).trim()
    }),
  )

export const skillWords = ({ facts }: Understood): string =>
  list(facts.skills.map((skill) => skillLabels[skill]))

/** `graag met jongeren, gezinnen`. */
export const likesWords = ({ facts: { affinities } }: Understood): string =>
  affinities.length === 0 ? '' : texts.likes(list(affinities.map((group) => affinityLabels[group])))

const limitWords = ({ facts }: Understood): string =>
  list([
    ...facts.limits.map(({ kind, hard }) => (hard ? texts.never(limitLabels[kind]) : limitLabels[kind])),
    facts.limitsNote,
  ])

const abilityWords = (line: Understood): string =>
  [skillWords(line), likesWords(line)].filter((words) => words !== '').join('; ')

const fieldWords: Readonly<Record<VolunteerField, (line: Understood) => string>> = {
  name: ({ name }) => name,
  givenName: ({ facts }) => facts.givenName,
  namePrefix: ({ facts }) => facts.familyName,
  familyName: ({ facts }) => facts.familyName,
  birthDay: ({ facts }) => formatDay(facts.birthDay),
  gender: ({ facts }) => (facts.gender === null ? '' : genderLabels[facts.gender]),
  phone: ({ facts }) => facts.phone,
  email: ({ facts }) => facts.email,
  address: ({ facts }) => facts.address,
  postcode: ({ facts }) => facts.postcode,
  place: ({ facts }) => facts.place,
  areas: ({ facts }) => list(facts.areas),
  travel: ({ facts }) => list(facts.travel.map((means) => travelLabels[means])),
  languages: languageWords,
  availability: ({ facts }) => list([weekStrip(facts.dayParts), facts.availabilityNote]),
  maxMatches: ({ facts }) => String(facts.maxMatches),
  otherMatches: ({ facts }) => String(facts.otherMatches),
  certificate: ({ facts }) =>
    facts.certificateState === 'seen'
      ? formatDay(facts.certificateDay)
      : certificateStateLabels[facts.certificateState],
  agreement: ({ facts: { agreementState, agreementDay } }) => {
    const state = agreementStateLabels[agreementState]
    return agreementDay === null ? state : texts.agreementOn(state, formatDay(agreementDay))
  },
  training: trainingWords,
  skills: abilityWords,
  limits: limitWords,
  wishes: ({ facts }) => facts.wishes,
  emergencyContact: ({ facts }) => facts.emergencyName,
  emergencyPhone: ({ facts }) => facts.emergencyPhone,
  status: ({ facts }) => list([volunteerStatusLabels[facts.status], facts.statusReason]),
  experienceExpert: ({ facts: { experienceExpert } }) =>
    experienceExpert === null ? '' : texts[experienceExpert],
  note: ({ facts }) => facts.note,
}

/** What is understood of a field, in words; empty when nothing was. */
export const understood = (field: VolunteerField, line: Understood): string => fieldWords[field](line)

/** Pieces of the name belong together, and a number that nobody wrote is not a finding. */
const saidByOthers: readonly VolunteerField[] = [
  'name',
  'givenName',
  'namePrefix',
  'familyName',
  'maxMatches',
  'otherMatches',
  'certificate',
  'agreement',
]

/** What was understood without a column of its own: the status, "auto" in a remark. */
export const understoodBeside = (
  mapped: readonly VolunteerField[],
  line: Understood,
): readonly (readonly [VolunteerField, string])[] =>
  volunteerFields
    .filter((field) => !mapped.includes(field) && !saidByOthers.includes(field))
    .map((field) => [field, understood(field, line)] as const)
    .filter(([, words]) => words !== '')
