import { formatDayWithWeekday } from '#main/core/day-format.ts'
import { shownName } from '#main/features/cases/cases.rules.ts'
import { reachChannelLabels } from '#main/features/reach/reach.labels.ts'
import {
  base,
  dayPartsText,
  filled,
  lines,
  meetingDay,
  meetingPlace,
  sentence,
  type IntroductionFacts,
  type IntroductionSheet,
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
  if (own.length === 0) return volunteerWords.reachAsk
  return own
    .map(({ channel, value, notWhen }) =>
      sentence([
        `${value.trim()} (${reachChannelLabels[channel]})`,
        notWhen.trim() === '' ? null : volunteerWords.reachNotWhen,
      ]),
    )
    .join('\n')
}

function languageForVolunteer({ request }: IntroductionFacts): string {
  const { language, helpfulLanguage, interpreter } = request
  return sentence([
    language === '' ? words.dutch : language,
    helpfulLanguage === '' ? null : volunteerWords.helps(helpfulLanguage),
    interpreter === 'by-phone' ? volunteerWords.interpreterPhone : null,
    interpreter === 'adult' ? volunteerWords.interpreterAdult : null,
  ])
}

function askedText({ request, hasCrisis }: IntroductionFacts): string {
  const asked = filled(request.skills.map((skill) => askedWords[skill]))
  const helps = asked.filter((word) => request.kind !== 'go-along' || word !== askedWords['going-along'])
  return sentence([
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
    : `${resident.place.trim()}; ${volunteerWords.address}`

function doorText({ request }: IntroductionFacts): string {
  const { place, notAlone, homeFacts } = request
  const where = { home: volunteerWords.meetingHome, outside: volunteerWords.meetingOutside, any: null }[place]
  const atHome = place === 'outside' ? [] : homeFacts.map((fact) => doorWords[fact])
  return sentence([notAlone ? volunteerWords.meetingTogether : where, ...atHome])
}

/**
 * What goes to the volunteer: the name that may go round, the place without the street, safe ways to reach, when and in
 * which language, what is asked, what is at the door, and whether there is haste. Never: debts, money, income, health,
 * family, what the crisis is, worries, remarks, birth date, address.
 */
export function sheetForVolunteer(facts: IntroductionFacts): IntroductionSheet {
  const { labels } = words
  const shown = shownName(facts.resident).trim()
  const name = shown === '' ? volunteerWords.nameless : shown
  const { meet, not, noClick, secret } = volunteerWords
  return {
    ...base(facts, 'volunteer'),
    title: volunteerWords.title(name),
    head: filled([facts.volunteer.givenName === '' ? '' : volunteerWords.forWhom(facts.volunteer.givenName)]),
    lead: volunteerWords.lead,
    lines: lines([
      [labels.who, name],
      [labels.when, sentence([meetingDay(facts, words.dayOpen), meetingPlace(facts, words.placeOpen)])],
      [labels.place, homePlace(facts)],
      [labels.reach, reachLines(facts)],
      [labels.language, languageForVolunteer(facts)],
      [labels.free, dayPartsText(facts.request.dayParts, volunteerWords.freeOpen)],
      [labels.asks, askedText(facts)],
      [labels.door, doorText(facts)],
    ]),
    parts: [
      { title: meet.title, list: meet.list, texts: [] },
      { title: not.title, list: not.list, texts: [] },
      { title: noClick.title, list: [], texts: [noClick.text] },
      { title: secret.title, list: [], texts: [secret.text] },
    ],
  }
}
