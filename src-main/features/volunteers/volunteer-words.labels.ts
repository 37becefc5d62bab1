import type {
  Affinity,
  DayPart,
  Gender,
  LanguageLevel,
  LimitKind,
  PartOfDay,
  Skill,
  TrainingKind,
  TravelMeans,
  WeekDay,
} from './volunteer-words.rules.ts'

export const weekDayLabels: Readonly<Record<WeekDay, string>> = {
  mon: 'maandag',
  tue: 'dinsdag',
  wed: 'woensdag',
  thu: 'donderdag',
  fri: 'vrijdag',
  sat: 'zaterdag',
  sun: 'zondag',
}
export const partOfDayLabels: Readonly<Record<PartOfDay, string>> = {
  morning: 'ochtend',
  afternoon: 'middag',
  evening: 'avond',
}
const weekDayNames: Readonly<Record<string, string>> = weekDayLabels
const partNames: Readonly<Record<string, string>> = partOfDayLabels

/** "woensdagochtend". */
export const dayPartLabel = (part: DayPart): string => {
  const [day = '', time = ''] = part.split('-')
  return `${weekDayNames[day] ?? day}${partNames[time] ?? time}`
}

/** As in "kan helpen met: …". */
export const skillLabels: Readonly<Record<Skill, string>> = {
  'sorting-post': 'post ordenen',
  'reading-letters': 'brieven lezen',
  forms: 'formulieren',
  budgeting: 'budgetteren',
  structure: 'structuur',
  teaching: 'leren zelf te doen',
  'calm-pace': 'rustig tempo',
  benefits: 'toeslagen',
  tax: 'belasting',
  bookkeeping: 'boekhouden',
  digital: 'digitaal',
  messaging: 'appen',
  'digid-help': 'hulp bij DigiD',
  'going-along': 'meegaan naar gesprekken',
  interpreting: 'tolken',
  'calling-creditors': 'schuldeisers bellen',
  crisis: 'crisis',
  'home-visits': 'huisbezoek',
}

/** As in "werkt graag met: …". */
export const affinityLabels: Readonly<Record<Affinity, string>> = {
  'young-people': 'jongeren',
  elderly: 'ouderen',
  'mild-intellectual-disability': 'mensen met een licht verstandelijke beperking',
  entrepreneurs: 'ondernemers',
  'status-holders': 'statushouders',
  families: 'gezinnen',
  'home-owners': 'mensen met een koophuis',
  'low-literacy': 'mensen die moeite hebben met lezen',
}

/** As in "liever niet: …". Without the word allergy: why is not for others. */
export const limitLabels: Readonly<Record<LimitKind, string>> = {
  smoking: 'roken in huis',
  dogs: 'honden',
  cats: 'katten',
  pets: 'huisdieren',
  'woman-alone-at-home': 'alleen bij een vrouw thuis',
  'man-alone-at-home': 'alleen bij een man thuis',
  'home-visits': 'huisbezoek',
}

export const travelLabels: Readonly<Record<TravelMeans, string>> = {
  walking: 'te voet',
  bike: 'fiets',
  'public-transport': 'bus en trein',
  car: 'auto',
}

export const languageLevelLabels: Readonly<Record<LanguageLevel, string>> = {
  native: 'moedertaal',
  good: 'goed',
  basic: 'een beetje',
  unknown: 'niveau niet bekend',
}

export const genderLabels: Readonly<Record<Gender, string>> = {
  woman: 'vrouw',
  man: 'man',
  other: 'anders',
}

export const trainingLabels: Readonly<Record<TrainingKind, string>> = {
  basic: 'basistraining',
  refresher: 'opfristraining',
  crisis: 'training crisis',
  'young-people': 'training jongeren',
  'mild-intellectual-disability': 'training licht verstandelijke beperking',
  yearly: 'jaarlijkse bijscholing',
  other: 'andere training',
}
