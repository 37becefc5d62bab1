import type { IntroductionFacts } from '#main/features/matches/introduction-shape.rules.ts'
import { dayParts, skills } from '#main/features/volunteers/volunteer-words.rules.ts'
import { homeFacts } from '#main/features/waiting-list/waiting-list.rules.ts'

/** A pair about whom everything is filled in, so that a sheet has something to keep quiet about. All invented. */
export const pairOne: IntroductionFacts = {
  matchId: '01930000-0000-7000-8000-0000000a71f3',
  caseNumber: '2026-0001',
  sender: {
    organisation: 'Thuisadministratie Oostland',
    address: 'Kerkstraat 12\n2651 AB Berkel en Rodenrijs',
    phone: '010-5550100',
    email: 'info@example.org',
    coordinator: 'Marjan Prins',
    coordinatorPhone: '06-12345600',
  },
  introductionDay: '2026-11-25',
  introductionPlace: 'bibliotheek Berkel, leestafel',
  resident: {
    givenName: 'Samira',
    familyName: 'el Amrani',
    initials: 'S.',
    alias: '',
    address: 'Lindelaan 14 bis',
    postcode: '2651 CK',
    place: 'Berkel en Rodenrijs',
    addressHidden: false,
  },
  reach: [
    {
      person: '',
      channel: 'app',
      value: '06-12345601',
      safe: 'yes',
      notWhen: 'niet als de kinderen erbij zijn',
      sharing: 'may',
    },
    { person: 'zus Nadia', channel: 'phone', value: '06-12345699', safe: 'yes', notWhen: '', sharing: 'may' },
    { person: '', channel: 'phone', value: '010-5550177', safe: 'unknown', notWhen: '', sharing: 'may' },
  ],
  request: {
    kind: 'go-along',
    priority: 'urgent',
    notAlone: false,
    language: '',
    helpfulLanguage: '',
    interpreter: 'none',
    dayParts: ['wed-morning', 'wed-afternoon', 'fri-morning'],
    talkDay: '2026-11-25',
    skills: ['going-along', 'crisis', 'reading-letters', 'calling-creditors'],
    place: 'any',
    homeFacts: ['cat', 'woman-alone'],
  },
  hasCrisis: true,
  volunteer: {
    givenName: 'Fatima',
    languages: [
      { name: 'Nederlands', level: 'good' },
      { name: 'Arabisch', level: 'native' },
      { name: 'Berbers', level: 'native' },
    ],
    dayParts: ['wed-morning', 'wed-afternoon', 'fri-morning', 'fri-afternoon'],
    skills: ['crisis', 'going-along', 'reading-letters'],
  },
}

/** A resident who goes by another name, whose house nobody may find; a maatje for longer. */
export const pairHidden: IntroductionFacts = {
  ...pairOne,
  caseNumber: '2026-0005',
  introductionPlace: 'bij haar thuis, Smitshoek 3',
  resident: {
    givenName: 'Petra',
    familyName: 'Jongejan',
    initials: 'P.',
    alias: 'Petra J.',
    address: 'Smitshoek 3',
    postcode: '2661 HK',
    place: 'Bergschenhoek',
    addressHidden: true,
  },
  reach: [],
  request: {
    ...pairOne.request,
    kind: 'maatje',
    priority: 'normal',
    notAlone: true,
    dayParts: ['wed-morning'],
    talkDay: null,
    skills: ['calm-pace', 'sorting-post', 'teaching', 'structure'],
    place: 'home',
    homeFacts: ['cat', 'dog', 'smoking', 'woman-alone'],
  },
  hasCrisis: false,
  volunteer: {
    givenName: 'Ingrid',
    languages: [{ name: 'Nederlands', level: 'native' }],
    dayParts: ['wed-morning', 'thu-morning'],
    skills: ['structure', 'budgeting', 'calm-pace'],
  },
}

/** Nothing is filled in yet. */
export const pairBare: IntroductionFacts = {
  ...pairOne,
  sender: { organisation: '', address: '', phone: '', email: '', coordinator: '', coordinatorPhone: '' },
  introductionDay: null,
  introductionPlace: '',
  resident: {
    givenName: '',
    familyName: '',
    initials: '',
    alias: '',
    address: '',
    postcode: '',
    place: '',
    addressHidden: false,
  },
  reach: [],
  request: {
    kind: 'maatje',
    priority: 'normal',
    notAlone: false,
    language: 'Tigrinya',
    helpfulLanguage: 'Engels',
    interpreter: 'adult',
    dayParts: [],
    talkDay: null,
    skills: [],
    place: 'any',
    homeFacts: [],
  },
  hasCrisis: false,
  volunteer: { givenName: '', languages: [], dayParts: [], skills: [] },
}

/** Everything that can be asked, at once. */
export const pairMuch: IntroductionFacts = {
  ...pairOne,
  reach: (['phone', 'app', 'email'] as const).map((channel) => ({
    person: '',
    channel,
    value: 'een.heel.lang.adres.van.iemand@example.org',
    safe: 'yes',
    notWhen: 'soms niet',
    sharing: 'may',
  })),
  request: {
    ...pairOne.request,
    notAlone: true,
    language: 'Tigrinya',
    helpfulLanguage: 'Amhaars',
    interpreter: 'by-phone',
    dayParts: dayParts.filter((part) => part !== 'sun-evening' && !part.endsWith('-afternoon')),
    skills: [...skills],
    homeFacts: [...homeFacts],
  },
  volunteer: { ...pairOne.volunteer, skills: [...skills], dayParts },
}
