export const weekTexts = {
  caption: (resident: string, volunteer: string) => `Wanneer ${resident} en ${volunteer} kunnen`,
  partOfDay: 'Dagdeel',
  days: { mon: 'ma', tue: 'di', wed: 'wo', thu: 'do', fri: 'vr', sat: 'za', sun: 'zo' },
  cells: {
    both: 'allebei',
    resident: 'alleen de inwoner',
    volunteer: 'alleen de vrijwilliger',
    nobody: 'geen van beiden',
  },
  legend: {
    both: 'allebei',
    resident: 'inwoner wil',
    volunteer: 'vrijwilliger kan',
  },
  talk: 'gesprek',
  talkOn: (day: string) => `gesprek op ${day}`,
  shared: (parts: string) => `Tegelijk vrij: ${parts}.`,
  noShared: 'Er is geen dagdeel waarop allebei kunnen.',
  residentUnknown: 'De inwoner heeft nog niet gezegd wanneer het past.',
  volunteerUnknown: 'De vrijwilliger heeft nog geen dagdelen opgegeven.',
} as const
