import type { Day, PartialDay } from '#main/core/calendar-day.ts'
import type {
  Affinity,
  DayPart,
  Gender,
  Limit,
  Skill,
  SpokenLanguage,
  TrainingKind,
  TravelMeans,
} from './volunteer-words.rules.ts'

/** Course of a volunteer, from the first talk to the goodbye. Only `deployable` gets new matches. */
export const volunteerStatuses = [
  'new',
  'meeting',
  'certificate-pending',
  'training',
  'deployable',
  'paused',
  'leaving',
  'left',
  'declined',
] as const
export type VolunteerStatus = (typeof volunteerStatuses)[number]

/** Certificate of conduct (VOG): only what was seen, no number and no copy. */
export const certificateStates = ['none', 'requested', 'seen'] as const
export type CertificateState = (typeof certificateStates)[number]
export const agreementStates = ['none', 'given', 'signed'] as const
export type AgreementState = (typeof agreementStates)[number]
export const trainingStates = ['planned', 'done'] as const
export type TrainingState = (typeof trainingStates)[number]

/** What is written down about a volunteer. Empty text, null and an empty list: not filled in. */
export interface VolunteerFacts {
  readonly givenName: string
  readonly familyName: string
  readonly birthDay: PartialDay | null
  readonly gender: Gender | null
  readonly phone: string
  readonly email: string
  readonly address: string
  readonly postcode: string
  readonly place: string
  readonly emergencyName: string
  readonly emergencyPhone: string
  readonly status: VolunteerStatus
  readonly statusReason: string
  readonly pausedUntil: Day | null
  readonly certificateState: CertificateState
  /** Day on the certificate; the months count from here. */
  readonly certificateDay: Day | null
  /** "gratis VOG, werken met kwetsbare mensen". */
  readonly certificateKind: string
  readonly agreementState: AgreementState
  readonly agreementDay: Day | null
  readonly languages: readonly SpokenLanguage[]
  readonly dayParts: readonly DayPart[]
  /** "na 19:00", "niet in de schoolvakantie". */
  readonly availabilityNote: string
  /** Four digits each; empty: no limit was mentioned. */
  readonly areas: readonly string[]
  readonly travel: readonly TravelMeans[]
  readonly skills: readonly Skill[]
  readonly affinities: readonly Affinity[]
  readonly limits: readonly Limit[]
  readonly limitsNote: string
  readonly wishes: string
  /** Only by own choice; null is not mentioned. */
  readonly experienceExpert: 'yes' | 'no' | null
  readonly maxMatches: number
  /** Matches that run outside Thuisbasis. */
  readonly otherMatches: number
  readonly note: string
  /** Account of this volunteer in the vault, when there is one. */
  readonly personId: string | null
}

/** Somebody who just came in: nothing filled in, one place until somebody says how many. */
export const newVolunteer: VolunteerFacts = {
  givenName: '',
  familyName: '',
  birthDay: null,
  gender: null,
  phone: '',
  email: '',
  address: '',
  postcode: '',
  place: '',
  emergencyName: '',
  emergencyPhone: '',
  status: 'new',
  statusReason: '',
  pausedUntil: null,
  certificateState: 'none',
  certificateDay: null,
  certificateKind: '',
  agreementState: 'none',
  agreementDay: null,
  languages: [],
  dayParts: [],
  availabilityNote: '',
  areas: [],
  travel: [],
  skills: [],
  affinities: [],
  limits: [],
  limitsNote: '',
  wishes: '',
  experienceExpert: null,
  maxMatches: 1,
  otherMatches: 0,
  note: '',
  personId: null,
}

export interface TrainingFacts {
  readonly kind: TrainingKind
  readonly description: string
  readonly state: TrainingState
  readonly doneDay: PartialDay | null
  /** Null: does not end. */
  readonly validUntil: PartialDay | null
}

/** "Annelies de Bruin". */
export const volunteerName = ({ givenName, familyName }: Pick<VolunteerFacts, 'givenName' | 'familyName'>) =>
  [givenName, familyName].filter((part) => part !== '').join(' ')

/** Order of lists: family name without regard for "de" and "van der", then given name. */
export const volunteerSortKey = ({
  givenName,
  familyName,
}: Pick<VolunteerFacts, 'givenName' | 'familyName'>): string => {
  const bare = familyName.replace(/^(?:(?:van|de|der|den|het|'t|te|ter|ten|el|la|le)\s+)+/i, '')
  return `${bare === '' ? givenName : bare} ${givenName}`.toLowerCase()
}
