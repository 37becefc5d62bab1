import type { Guardianship, HouseholdKind, IntakePlace, Phase, ReadingSkill } from './cases.rules.ts'

export const intakePlaceLabels: Readonly<Record<IntakePlace, string>> = {
  'walk-in': 'spreekuur',
  home: 'thuis',
  phone: 'telefoon',
  website: 'website',
  referral: 'doorverwezen',
}

export const phaseLabels: Readonly<Record<Phase, string>> = {
  'sign-up': 'aanmelding',
  intake: 'intake',
  guidance: 'begeleiding',
  'handed-over': 'overgedragen',
  aftercare: 'nazorg',
  closed: 'afgesloten',
}

export const householdKindLabels: Readonly<Record<HouseholdKind, string>> = {
  alone: 'alleenstaand',
  'alone-with-children': 'alleenstaand met kinderen',
  together: 'samen',
  'together-with-children': 'samen met kinderen',
  'living-in': 'inwonend',
  other: 'anders',
}

export const readingLabels: Readonly<Record<ReadingSkill, string>> = {
  well: 'leest goed',
  'with-difficulty': 'leest moeizaam',
  not: 'leest niet',
  unknown: 'lezen: onbekend',
}

export const digitalLabels: Readonly<Record<ReadingSkill, string>> = {
  well: 'digitaal handig',
  'with-difficulty': 'digitaal met hulp',
  not: 'niet digitaal',
  unknown: 'digitaal: onbekend',
}

export const guardianshipLabels: Readonly<Record<Guardianship, string>> = {
  none: 'geen bewind, curatele of mentorschap',
  bewind: 'bewind',
  curatele: 'curatele',
  mentorschap: 'mentorschap',
  unknown: 'onbekend',
}
