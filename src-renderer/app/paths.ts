import { personKinds, type PersonKind } from '#main/core/person-kinds.ts'

/** Parts of a case, in the order of the tabs. */
export const caseParts = [
  'gesprek',
  'geld',
  'schulden',
  'toestemming',
  'overdracht',
  'maatje',
  'tijdlijn',
] as const
export type CasePart = (typeof caseParts)[number]

/** Parts of one volunteer, in the order of the tabs. */
export const volunteerParts = ['contact', 'vog', 'kan', 'wanneer', 'koppelingen', 'uren', 'verloop'] as const
export type VolunteerPart = (typeof volunteerParts)[number]

/** Parts of a list that is being brought in, in the order of the tabs. */
export const importParts = ['kolommen', 'vragen', 'voorbeeld'] as const
export type ImportPart = (typeof importParts)[number]

/** Addresses inside the window. They live in memory only and hold ids, never names. */
export const paths = {
  today: '/',
  residents: '/inwoners',
  handovers: '/overdrachten',
  volunteers: '/maatjes',
  volunteer: (id: string, part: VolunteerPart = 'contact') => `/maatjes/v/${id}/${part}`,
  volunteerList: '/maatjes/lijst-inlezen',
  openList: (importId: string, part: ImportPart = 'kolommen') => `/maatjes/lijst-inlezen/${importId}/${part}`,
  expiring: '/maatjes/verloopt',
  waitingList: '/maatjes/wachtlijst',
  ranking: (requestId: string) => `/maatjes/zoek/${requestId}`,
  plan: '/maatjes/plan',
  matches: '/maatjes/koppelingen',
  settings: '/beheer',
  receivers: '/beheer/ontvangers',
  receiver: (id: string) => `/beheer/ontvangers/${id}`,
  backup: '/beheer/kopie',
  rights: '/beheer/privacy',
  newRight: '/beheer/privacy/verzoek-noteren',
  /** With somebody filled in already. */
  newRightOf: (kind: PersonKind, id: string) => `/beheer/privacy/verzoek-noteren/${kind}/${id}`,
  right: (id: string) => `/beheer/privacy/verzoek/${id}`,
  retention: '/beheer/privacy/bewaartermijnen',
  retentionTerms: '/beheer/privacy/bewaartermijnen/termijnen',
  breaches: '/beheer/privacy/datalekken',
  newBreach: '/beheer/privacy/datalek-noteren',
  breach: (id: string) => `/beheer/privacy/datalekken/${id}`,
  register: '/beheer/privacy/register',
  bundles: '/beheer/privacy/inzage',
  /** Kind and root record of a person; the request it answers, when there is one. */
  bundle: (kind: PersonKind, id: string, requestId?: string) =>
    ['/beheer/privacy/inzage', kind, id, ...(requestId === undefined ? [] : [requestId])].join('/'),
  erasures: '/beheer/privacy/verwijderen',
  erase: (kind: PersonKind, id: string, requestId?: string) =>
    ['/beheer/privacy/verwijderen', kind, id, ...(requestId === undefined ? [] : [requestId])].join('/'),
  accessLog: '/beheer/privacy/inzagelog',
  users: '/beheer/gebruikers',
  newUser: '/beheer/gebruikers/nieuw',
  user: (id: string) => `/beheer/gebruikers/${id}`,
  ownPassphrase: '/mijn-wachtzin',
  /** What every part of a case begins with. */
  casePlace: (caseId: string) => `/inwoners/${caseId}/`,
  casePart: (caseId: string, part: CasePart = 'gesprek') => `/inwoners/${caseId}/${part}`,
} as const

export const isCasePart = (text: string): text is CasePart => caseParts.some((part) => part === text)
export const isVolunteerPart = (text: string): text is VolunteerPart =>
  volunteerParts.some((part) => part === text)
export const isImportPart = (text: string): text is ImportPart => importParts.some((part) => part === text)
export const isPersonKind = (text: string): text is PersonKind => personKinds.some((kind) => kind === text)
