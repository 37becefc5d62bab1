import { affinityLabels, skillLabels } from '#main/features/volunteers/volunteer-words.labels.ts'
import {
  ageWishLabels,
  homeFactLabels,
  interpreterLabels,
  meetingPlaceLabels,
  weightLabels,
} from '#main/features/waiting-list/waiting-list.labels.ts'
import { formatWeekday } from '#renderer/ui/time.ts'
import { dayPartsInShort } from './day-part-words.ts'
import type { Request } from './matching-answers.ts'
import { rankingTexts } from './ranking.texts.ts'

const texts = rankingTexts.asked

export interface AskedLine {
  readonly text: string
  /** It decides; the others only count. */
  readonly fixed: boolean
}

const soft = (text: string): AskedLine => ({ text, fixed: false })
const hard = (text: string): AskedLine => ({ text, fixed: true })

function purpose({ kind, talkDay, weight }: Request): readonly AskedLine[] {
  const what =
    kind === 'maatje'
      ? texts.maatje
      : talkDay === null
        ? texts.goAlong
        : texts.goAlongOn(formatWeekday(talkDay))
  return [soft(what), soft(texts.weight(weightLabels[weight]))]
}

function languages({ language, helpfulLanguage, interpreter }: Request): readonly AskedLine[] {
  return [
    ...(language === '' ? [] : [{ text: texts.language(language), fixed: interpreter === 'none' }]),
    ...(interpreter === 'none' ? [] : [soft(interpreterLabels[interpreter])]),
    ...(helpfulLanguage === '' ? [] : [soft(texts.helpful(helpfulLanguage))]),
  ]
}

function persons({ genderWish, genderHard, ageWish, notAlone }: Request): readonly AskedLine[] {
  const gender = genderWish === null ? null : texts.genders[genderWish]
  return [
    ...(gender === null ? [] : [genderHard ? hard(texts.genderHard(gender)) : soft(texts.gender(gender))]),
    ...(ageWish === null ? [] : [soft(ageWishLabels[ageWish])]),
    ...(notAlone ? [hard(texts.notAlone)] : []),
  ]
}

function times({ dayParts, dayPartsHard, kind }: Request): readonly AskedLine[] {
  if (dayParts.length === 0) return kind === 'maatje' ? [soft(texts.anyDay)] : []
  return [{ text: texts.dayParts(dayPartsInShort(dayParts)), fixed: dayPartsHard }]
}

function rest({ skills, affinities, place, homeFacts }: Request): readonly AskedLine[] {
  const words = (say: (words: string) => string, list: readonly string[]): readonly AskedLine[] =>
    list.length === 0 ? [] : [soft(say(list.join(', ')))]
  return [
    ...words(
      texts.skills,
      skills.map((skill) => skillLabels[skill]),
    ),
    ...words(
      texts.affinities,
      affinities.map((group) => affinityLabels[group]),
    ),
    ...(place === 'any' ? [] : [soft(texts.place(meetingPlaceLabels[place]))]),
    ...words(
      texts.home,
      homeFacts.map((fact) => homeFactLabels[fact]),
    ),
  ]
}

/** What a request asks, in short words; what decides is marked. */
export const askedLines = (request: Request): readonly AskedLine[] => [
  ...purpose(request),
  ...languages(request),
  ...persons(request),
  ...times(request),
  ...rest(request),
]
