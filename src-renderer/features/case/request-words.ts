import { affinityLabels, skillLabels } from '#main/features/volunteers/volunteer-words.labels.ts'
import { weekStrip } from '#main/features/volunteers/week-strip.labels.ts'
import {
  ageWishLabels,
  homeFactLabels,
  interpreterLabels,
  meetingPlaceLabels,
  priorityLabels,
  weightLabels,
} from '#main/features/waiting-list/waiting-list.labels.ts'
import { formatWeekday } from '#renderer/ui/time.ts'
import type { Request } from './case-data.ts'
import { maatjeTexts } from './maatje.texts.ts'

const texts = maatjeTexts.summary

/** A piece of the summary of a request. `fixed`: it decides, the others only count. */
export interface AskedPiece {
  readonly text: string
  readonly fixed: boolean
}

const piece = (text: string, fixed = false): readonly AskedPiece[] => [{ text, fixed }]
const pieceIf = (say: boolean, text: string, fixed = false): readonly AskedPiece[] =>
  say ? piece(text, fixed) : []

const urgency = ({ priority, weight }: Request): readonly AskedPiece[] => [
  ...pieceIf(priority !== 'normal', maatjeTexts.requests.priority(priorityLabels[priority])),
  ...piece(maatjeTexts.requests.weight(weightLabels[weight])),
]

const people = ({ genderWish, genderHard, ageWish }: Request): readonly AskedPiece[] => [
  ...(genderWish === null
    ? []
    : piece((genderHard ? texts.genderHard : texts.gender)[genderWish], genderHard)),
  ...(ageWish === null ? [] : piece(ageWishLabels[ageWish])),
]

const languages = ({ language, helpfulLanguage, interpreter }: Request): readonly AskedPiece[] => [
  ...pieceIf(language !== '', texts.language(language), interpreter === 'none'),
  ...pieceIf(helpfulLanguage !== '', texts.helpful(helpfulLanguage)),
  ...pieceIf(interpreter !== 'none', interpreterLabels[interpreter]),
]

const times = ({ dayParts, dayPartsHard, talkDay }: Request): readonly AskedPiece[] => [
  ...(talkDay === null ? [] : piece(texts.talkDay(formatWeekday(talkDay)))),
  ...pieceIf(dayParts.length > 0, texts.dayParts(weekStrip(dayParts)), dayPartsHard),
]

const help = ({ skills, affinities }: Request): readonly AskedPiece[] => [
  ...pieceIf(skills.length > 0, texts.skills(skills.map((one) => skillLabels[one]).join(', '))),
  ...pieceIf(affinities.length > 0, texts.groups(affinities.map((one) => affinityLabels[one]).join(', '))),
]

const meeting = ({ place, homeFacts, notAlone }: Request): readonly AskedPiece[] => [
  ...pieceIf(place !== 'any', meetingPlaceLabels[place]),
  ...pieceIf(homeFacts.length > 0, texts.home(homeFacts.map((one) => homeFactLabels[one]).join(', '))),
  ...pieceIf(notAlone, texts.notAlone, true),
]

/** What a request asks, in short words, by the groups in which it is filled in. */
const askedBy = { urgency, people, languages, times, help, meeting } as const
export type AskedGroup = keyof typeof askedBy

export const askedPieces = (request: Request): readonly AskedPiece[] =>
  [urgency, times, people, languages, help, meeting].flatMap((group) => group(request))

/** One group on one line: `een vrouw (voorwaarde), liefst iemand die jong is`. */
export const groupWords = (request: Request, group: AskedGroup): string =>
  askedBy[group](request)
    .map(({ text, fixed }) => (fixed ? maatjeTexts.requests.fixedIn(text) : text))
    .join(', ')
