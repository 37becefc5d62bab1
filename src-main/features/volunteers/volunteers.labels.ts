import {
  volunteerName,
  type AgreementState,
  type CertificateState,
  type TrainingState,
  type VolunteerFacts,
  type VolunteerStatus,
} from './volunteers.rules.ts'

/** As in "stand: …". Every step is a person's decision, so none of these words says what follows by itself. */
export const volunteerStatusLabels: Readonly<Record<VolunteerStatus, string>> = {
  new: 'aangemeld',
  meeting: 'kennismaking',
  'certificate-pending': 'wacht op VOG',
  training: 'in training',
  deployable: 'inzetbaar',
  paused: 'pauze',
  leaving: 'neemt afscheid',
  left: 'gestopt',
  declined: 'niet doorgegaan',
}

export const certificateStateLabels: Readonly<Record<CertificateState, string>> = {
  none: 'nog niet',
  requested: 'aangevraagd',
  seen: 'gezien',
}

export const agreementStateLabels: Readonly<Record<AgreementState, string>> = {
  none: 'nog niet',
  given: 'meegegeven',
  signed: 'getekend',
}

export const trainingStateLabels: Readonly<Record<TrainingState, string>> = {
  planned: 'gepland',
  done: 'gedaan',
}

/** What runs out or is missing. */
export const expiryKindLabels: Readonly<Record<'certificate' | 'training' | 'agreement', string>> = {
  certificate: 'VOG',
  training: 'training',
  agreement: 'overeenkomst',
}

const departed = 'vertrokken vrijwilliger'

/** A volunteer as a match names one: whoever was erased left a match behind without a name. */
export const matchedName = (names: Pick<VolunteerFacts, 'givenName' | 'familyName'>): string =>
  volunteerName(names) || departed
