import { formatDayWithWeekday } from '#main/core/day-format.ts'
import { shownName } from '#main/features/cases/cases.rules.ts'
import { reachChannelLabels } from '#main/features/reach/reach.labels.ts'
import {
  base,
  capital,
  dayPartsText,
  filled,
  lines,
  meetingDay,
  meetingPlace,
  sentences,
  type IntroductionFacts,
  type IntroductionSheet,
  type SheetLine,
} from './introduction-shape.rules.ts'
import { askedWords, doorWords, introductionWords as words, volunteerWords } from './introduction.labels.ts'

/**
 * Only ways of the resident's own that were asked about and are safe. When there are times that do not suit, the sheet
 * says to ask first: the words themselves often tell of children, a partner or a treatment.
 */
function reachLines({ reach }: IntroductionFacts): string {
  const own = reach.filter(
    ({ person, channel, safe, sharing, value }) =>
      person.trim() === '' &&
      safe === 'yes' &&
      sharing === 'may' &&
      value.trim() !== '' &&
      channel !== 'post' &&
      channel !== 'visit',
  )
  if (own.length === 0) return capital(volunteerWords.reachAsk)
  const ways = own.map(({ channel, value }) => `${value.trim()} (${reachChannelLabels[channel]})`).join(', ')
  const anytime = own.every(({ notWhen }) => notWhen.trim() === '')
  return anytime ? ways : `${ways}. ${volunteerWords.reachNotWhen}.`
}

function languageForVolunteer({ request }: IntroductionFacts): string {
  const { language, helpfulLanguage, interpreter } = request
  return sentences([
    language === '' ? words.dutch : language,
    helpfulLanguage === '' ? null : volunteerWords.helps(helpfulLanguage),
    interpreter === 'by-phone' ? volunteerWords.interpreterPhone : null,
    interpreter === 'adult' ? volunteerWords.interpreterAdult : null,
  ])
}

function askedText({ request, hasCrisis }: IntroductionFacts): string {
  const asked = filled(request.skills.map((skill) => askedWords[skill]))
  const helps = asked.filter((word) => request.kind !== 'go-along' || word !== askedWords['going-along'])
  return sentences([
    volunteerWords.kinds[request.kind],
    request.talkDay === null ? null : volunteerWords.talkOn(formatDayWithWeekday(request.talkDay)),
    helps.length === 0 ? null : volunteerWords.helpWith(helps.join(', ')),
    hasCrisis || request.priority === 'urgent' ? volunteerWords.hurry : null,
  ])
}

/** A house that nobody may find is in no place either. */
const homePlace = ({ resident }: IntroductionFacts): string =>
  resident.addressHidden || resident.place.trim() === ''
    ? volunteerWords.address
    : sentences([resident.place, volunteerWords.address])

function doorText({ request }: IntroductionFacts): string {
  const { place, notAlone, homeFacts } = request
  const where = { home: volunteerWords.meetingHome, outside: volunteerWords.meetingOutside, any: null }[place]
  const atHome = place === 'outside' ? [] : homeFacts.map((fact) => doorWords[fact])
  return sentences([notAlone ? volunteerWords.meetingTogether : where, ...atHome])
}

function factsIn(facts: IntroductionFacts, name: string): SheetLine[] {
  const { labels } = words
  return lines([
    [labels.who, capital(name)],
    [labels.when, sentences([meetingDay(facts, words.dayOpen), meetingPlace(facts, words.placeOpen)])],
    [labels.where, homePlace(facts)],
    [labels.reach, reachLines(facts)],
    [labels.language, languageForVolunteer(facts)],
    [labels.free, capital(dayPartsText(facts.request.dayParts, volunteerWords.freeOpen))],
    [labels.asks, askedText(facts)],
    [labels.door, doorText(facts)],
  ])
}

/** Much that is asked takes smaller letters, so that it stays one page. */
function lettersFor(shown: readonly SheetLine[]): number {
  const rows = shown.flatMap(({ text }) => text.split('\n').map((row) => Math.ceil(row.length / 75)))
  const count = rows.reduce((sum, row) => sum + row, 0)
  return count <= 13 ? 10.5 : count <= 18 ? 9.5 : 8.5
}

/**
 * What goes to the volunteer: the name that may go round, the place without the street, safe ways to reach, when and in
 * which language, what is asked, what is at the door, and whether there is haste. Never: debts, money, income, health,
 * family, what the crisis is, worries, remarks, birth date, address.
 */
export function sheetForVolunteer(facts: IntroductionFacts): IntroductionSheet {
  const shown = shownName(facts.resident).trim()
  const name = shown === '' ? volunteerWords.nameless : shown
  const { meet, not, noClick, secret } = volunteerWords
  const told = factsIn(facts, name)
  const first = facts.volunteer.givenName.trim()
  return {
    ...base(facts, 'volunteer'),
    letters: lettersFor(told),
    title: volunteerWords.title(name),
    head: first === '' ? [] : [volunteerWords.forWhom(first)],
    lead: volunteerWords.lead,
    lines: told,
    parts: [
      { title: meet.title, list: meet.list, texts: [] },
      { title: not.title, list: not.list, texts: [] },
      { title: noClick.title, list: [], texts: [noClick.text] },
      { title: secret.title, list: [], texts: [secret.text] },
    ],
  }
}
