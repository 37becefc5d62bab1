import { feeOfYear } from '#main/core/volunteer-fees.ts'
import type { PaperFacts } from '#main/features/volunteers/volunteer-papers.rules.ts'
import { newVolunteer } from '#main/features/volunteers/volunteers.rules.ts'
import { shippedNorms } from '#tests/support/shipped-norms.ts'

/** A volunteer with everything filled in, so that a paper has something to keep quiet about. */
export const knownVolunteer: PaperFacts = {
  id: '01930000-0000-7000-8000-0000000a71f3',
  volunteer: {
    ...newVolunteer,
    givenName: 'Aïcha',
    familyName: "Benali-'t Hart",
    birthDay: '1988-09-09',
    phone: '06-12345622',
    email: 'aicha@example.org',
    address: 'Wilgenlaan 3',
    postcode: '2661 DV',
    place: 'Bergschenhoek',
    emergencyName: 'Youssef',
    emergencyPhone: '06-12345699',
    status: 'deployable',
    statusReason: 'terug na ziekte',
    certificateState: 'seen',
    certificateDay: '2026-02-22',
    certificateKind: 'gratis VOG',
    agreementState: 'signed',
    agreementDay: '2026-03-01',
    languages: [{ name: 'Arabisch', level: 'native' }],
    dayParts: ['fri-morning'],
    availabilityNote: 'niet in de ramadan',
    areas: ['2661'],
    travel: ['bike'],
    skills: ['crisis'],
    affinities: ['families'],
    limits: [{ kind: 'cats', hard: true }],
    limitsNote: 'katten: benauwd',
    wishes: 'liefst dichtbij',
    experienceExpert: 'yes',
    maxMatches: 2,
    note: 'heeft zelf schulden gehad',
  },
  trainings: [{ kind: 'basic', state: 'done', validUntil: null }],
  sender: {
    organisation: 'Thuisadministratie Oostland',
    address: 'Kerkstraat 12\n2651 AB Berkel en Rodenrijs',
    phone: '010-5550100',
    email: 'info@example.org',
    coordinator: 'Marjan Prins',
    coordinatorPhone: '06-12345600',
  },
  policy: {
    certificateWarnMonths: 33,
    certificateBlockMonths: 36,
    trainingNeeded: true,
    agreementNeeded: true,
  },
  today: '2026-11-20',
  fee: feeOfYear(shippedNorms().volunteerFees, 2026),
}

/** Somebody who just gave a name and an address. */
export const bareVolunteer: PaperFacts = {
  ...knownVolunteer,
  volunteer: {
    ...newVolunteer,
    givenName: 'Marek',
    familyName: 'Wiśniewski-Źrebiec',
    address: 'Lindelaan 14 bis',
    postcode: '2651 CK',
    place: 'Berkel en Rodenrijs',
  },
  trainings: [],
}
