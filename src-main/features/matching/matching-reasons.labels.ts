import { formatDay } from '#main/core/day-format.ts'
import {
  affinityLabels,
  dayPartLabel,
  genderLabels,
  limitLabels,
  skillLabels,
  trainingLabels,
} from '#main/features/volunteers/volunteer-words.labels.ts'
import { isDayPart } from '#main/features/volunteers/volunteer-words.rules.ts'
import { notFilledIn, officeHoursSign } from './matching-reasons.rules.ts'
import type { Criterion, Reason } from './matching-shape.rules.ts'

/** `neutral`: nobody filled it in, or it makes no difference. Worth saying, but neither for nor against. */
export type ReasonSide = 'for' | 'against' | 'neutral'
export interface ReasonText {
  readonly side: ReasonSide
  readonly text: string
}

type About = readonly string[]
/** What to say when it counts for, against, and when it was asked and gives nothing. */
type Say = (about: About, points: number, outOf: number) => string

const shownAtMost = 3
const wordsFrom =
  (labels: Readonly<Record<string, string>>) =>
  (about: About): string =>
    about.map((word) => labels[word] ?? word).join(', ')
const skillWords = wordsFrom(skillLabels)
const affinityWords = wordsFrom(affinityLabels)
const limitWords = wordsFrom(limitLabels)
const trainingWords = wordsFrom(trainingLabels)
const genderWords = wordsFrom(genderLabels)

/** "woensdagochtend, vrijdagochtend, vrijdagmiddag en nog 2 dagdelen". */
function dayPartWords(about: About): string {
  const words = about.filter(isDayPart).map(dayPartLabel)
  const left = words.length - shownAtMost
  const shown = words.slice(0, shownAtMost).join(', ')
  if (left <= 0) return shown
  return `${shown} en nog ${left === 1 ? '1 dagdeel' : `${left} dagdelen`}`
}

function languageText([name = '', sign]: About, points: number): string {
  if (sign === 'spoken') return `spreekt ${name}`
  if (sign === 'basic') return `spreekt een beetje ${name}`
  if (sign === 'interpreter') return `spreekt geen ${name}; er is een tolk`
  if (sign === 'missing') return `spreekt geen ${name}`
  return points < 0 ? `spreekt de gevraagde taal niet, wel ${name}` : `spreekt ${name}, dat helpt`
}

function talkText(about: About, points: number): string {
  if (about.includes(officeHoursSign))
    return points > 0 ? 'kan overdag mee, op een werkdag' : 'kan overdag niet mee, op een werkdag'
  return points > 0
    ? `kan mee op de dag van het gesprek (${dayPartWords(about)})`
    : 'kan niet op de dag van het gesprek'
}

const distanceTexts: Readonly<Record<string, string>> = {
  same: 'woont dichtbij (zelfde postcodegebied)',
  near: 'woont in de buurt',
  further: 'woont wat verder weg',
}

function askedText([day]: About, points: number): string {
  if (day === undefined) return 'is nog niet eerder gevraagd'
  return points > 0 ? `laatst gevraagd op ${formatDay(day)}` : `kortgeleden nog gevraagd (${formatDay(day)})`
}

function roomText([places = '0']: About): string {
  if (places === '0') return 'heeft geen plek vrij'
  return `heeft ${places} ${places === '1' ? 'plek' : 'plekken'} vrij`
}

function experienceText(about: About, points: number): string {
  if (points > 0) return `heeft gevolgd: ${trainingWords(about)}`
  return points < 0
    ? 'zware zaak, en nog geen training die daarbij past'
    : 'nog geen training voor dit soort zaak'
}

function ageText(points: number, outOf: number): string {
  if (points === outOf) return 'leeftijd zoals gewenst'
  return points > 0 ? 'leeftijd bijna zoals gewenst' : 'andere leeftijd dan gewenst'
}

const sayings: Readonly<Record<Criterion, Say>> = {
  skills: (about) =>
    about.length > 0 ? `heeft ervaring met: ${skillWords(about)}` : 'noemt de gevraagde ervaring niet',
  affinity: (about) =>
    about.length > 0 ? `werkt graag met: ${affinityWords(about)}` : 'noemt deze doelgroep niet',
  'day-parts': (about) =>
    about.length > 0 ? `kan op ${dayPartWords(about)}` : 'kan niet op de gevraagde dagdelen',
  'talk-day': talkText,
  'gender-wish': (about, points) =>
    points > 0 ? `${genderWords(about)}, zoals gewenst` : `${genderWords(about)}, anders dan gewenst`,
  'age-wish': (_, points, outOf) => ageText(points, outOf),
  language: languageText,
  distance: ([how = '']) => distanceTexts[how] ?? how,
  experience: experienceText,
  room: roomText,
  'not-asked': askedText,
  continuity: () => 'was hier eerder maatje',
  'rather-not': (about) => `liever niet: ${limitWords(about)}`,
  'certificate-age': ([months = '']) => `VOG is ${months} maanden oud: bijna tijd voor een nieuwe`,
}

const unknownTexts: Readonly<Partial<Record<Criterion, string>>> = {
  'day-parts': 'dagdelen niet ingevuld',
  'talk-day': 'dagdelen niet ingevuld',
  'gender-wish': 'geslacht niet ingevuld',
  'age-wish': 'leeftijd niet ingevuld',
  distance: 'postcode niet ingevuld',
}

/** One reason as a short sentence, and whether it speaks for or against. Every word says what, never who is to blame. */
export function reasonText({ criterion, points, outOf, about }: Reason): ReasonText {
  if (about[0] === notFilledIn) return { side: 'neutral', text: unknownTexts[criterion] ?? 'niet ingevuld' }
  const text = sayings[criterion](about, points, outOf)
  if (points !== 0) return { side: points > 0 ? 'for' : 'against', text }
  return { side: about.includes('interpreter') ? 'neutral' : 'against', text }
}
