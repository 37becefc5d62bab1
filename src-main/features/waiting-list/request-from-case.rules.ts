import { ageRangeOn, type Day, type PartialDay } from '#main/core/calendar-day.ts'
import type { IntakePlace } from '#main/features/cases/cases.rules.ts'
import type { Affinity, Skill } from '#main/features/volunteers/volunteer-words.rules.ts'
import type { WishRead } from './wish.reader.ts'
import type { MeetingPlace, RequestFacts, RequestKind, Weight } from './waiting-list.rules.ts'

/** What a case already tells about the maatje that is asked for. */
export interface CaseTells {
  readonly openedDay: Day
  readonly openedPlace: IntakePlace
  /** As people say it: "Nederlands, Berbers". */
  readonly languages: string
  readonly interpreterNeeded: 'yes' | 'no' | 'unknown' | null
  readonly interpreterLanguage: string
  readonly companionWanted: 'yes' | 'no' | 'unknown' | null
  readonly birthDay: PartialDay | null
  readonly hasCrisis: boolean
  readonly hasDebts: boolean
  readonly hasChildren: boolean
  /** What could be understood of the wish in words. */
  readonly wish: WishRead
}

const qualifier =
  /\b(?:een|beetje|weinig|gebrekkig|matig|redelijk|goed|vloeiend|hij|zij|ze|spreekt|verstaat|alleen|en|ook|wat|[abc][12])\b|\([^)]*\)/gi
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** "Pools, gebrekkig Engels" to "Pools" and "Engels". */
export const languagesIn = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,;/+&]|\ben\b/i)
      .map((part) => capital(part.replace(qualifier, ' ').replace(/\s+/g, ' ').trim()))
      .filter((name) => /^\p{L}[\p{L}' -]{2,}$/u.test(name)),
  ),
]

const isDutch = (name: string): boolean => /^(?:nederlands|nl)$/i.test(name)

/**
 * With an interpreter needed it has to be done in that language. Otherwise Dutch will do, and another language only
 * helps when Dutch is not among those that are spoken.
 */
function languageOf({ languages, interpreterNeeded, interpreterLanguage }: CaseTells) {
  const spoken = languagesIn(languages)
  const others = spoken.filter((name) => !isDutch(name))
  const [needed = others[0] ?? ''] = languagesIn(interpreterLanguage)
  const language = interpreterNeeded === 'yes' ? needed : ''
  const helpful = spoken.some(isDutch) ? '' : (others.find((name) => name !== language) ?? '')
  return { language, helpfulLanguage: helpful }
}

const youngUnder = 27
const elderlyFrom = 67

/** Only from hard facts: age and children. Nothing is guessed from health, name or origin. */
function affinitiesOf({ birthDay, hasChildren }: CaseTells, today: Day): Affinity[] {
  const ages = birthDay === null ? null : ageRangeOn(today, birthDay)
  const found: Affinity[] = []
  if (ages !== null && ages.oldest < youngUnder) found.push('young-people')
  if (ages !== null && ages.youngest >= elderlyFrom) found.push('elderly')
  if (hasChildren) found.push('families')
  return found
}

const weightOf = ({ hasCrisis, hasDebts }: CaseTells): Weight =>
  hasCrisis ? 'heavy' : hasDebts ? 'medium' : 'light'

/** A first visit at home says where they are used to meet; a talk to go along to is elsewhere. */
const placeOf = ({ openedPlace }: CaseTells, kind: RequestKind): MeetingPlace =>
  kind === 'maatje' && openedPlace === 'home' ? 'home' : 'any'

/** Who wants somebody beside them in a talk asks for that first. */
export const kindFromCase = ({ companionWanted }: Pick<CaseTells, 'companionWanted'>): RequestKind =>
  companionWanted === 'yes' ? 'go-along' : 'maatje'

const together = <T>(...lists: readonly (readonly T[])[]): T[] => [...new Set(lists.flat())]

/** What a new request starts with. A start to mend, not an answer: the resident's own words stand beside it. */
export function requestFromCase(tells: CaseTells, kind: RequestKind, today: Day): RequestFacts {
  return {
    kind,
    state: 'waiting',
    origin: 'own-case',
    receiverId: null,
    waitingSince: tells.openedDay,
    priority: tells.hasCrisis ? 'urgent' : 'normal',
    weight: weightOf(tells),
    notAlone: false,
    genderWish: tells.wish.genderWish,
    genderHard: tells.wish.genderHard,
    ageWish: tells.wish.ageWish,
    ...languageOf(tells),
    interpreter: 'none',
    dayParts: tells.wish.dayParts,
    dayPartsHard: tells.wish.dayPartsHard,
    talkDay: null,
    skills: together<Skill>(kind === 'go-along' ? ['going-along'] : [], tells.wish.skills),
    affinities: together(affinitiesOf(tells, today), tells.wish.affinities),
    place: placeOf(tells, kind),
    homeFacts: [],
    note: '',
  }
}
