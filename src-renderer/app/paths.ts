/** Parts of a case, in the order of the tabs. */
export const caseParts = ['gesprek', 'geld', 'schulden', 'toestemming', 'overdracht', 'tijdlijn'] as const
export type CasePart = (typeof caseParts)[number]

/** Addresses inside the window. They live in memory only and hold ids, never names. */
export const paths = {
  today: '/',
  residents: '/inwoners',
  handovers: '/overdrachten',
  settings: '/beheer',
  receivers: '/beheer/ontvangers',
  receiver: (id: string) => `/beheer/ontvangers/${id}`,
  backup: '/beheer/kopie',
  casePart: (caseId: string, part: CasePart = 'gesprek') => `/inwoners/${caseId}/${part}`,
} as const

export const isCasePart = (text: string): text is CasePart => caseParts.some((part) => part === text)
