import { shownName } from '#main/features/cases/cases.rules.ts'
import {
  base,
  capital,
  dayPartsText,
  filled,
  lines,
  meetingDay,
  meetingPlace,
  organisationPhone,
  sentences,
  type IntroductionFacts,
  type IntroductionSheet,
  type SheetPart,
} from './introduction-shape.rules.ts'
import { canWords, introductionWords as words, residentWords } from './introduction.labels.ts'

const sameName = (one: string, other: string): boolean =>
  one.trim().localeCompare(other.trim(), 'nl', { sensitivity: 'base' }) === 0

/** Languages in which these two can talk: Dutch, and what the resident asked for; nothing else a volunteer speaks. */
function sharedLanguages({ volunteer, request }: IntroductionFacts): string[] {
  const useful = [words.dutch, request.language, request.helpfulLanguage].filter((name) => name !== '')
  return useful.filter((name) => volunteer.languages.some((spoken) => sameName(spoken.name, name)))
}

function languageForResident(facts: IntroductionFacts): string {
  const { interpreter } = facts.request
  return sentences([
    words.and(sharedLanguages(facts)),
    interpreter === 'by-phone' ? residentWords.interpreterPhone : null,
    interpreter === 'adult' ? residentWords.interpreterAdult : null,
  ])
}

/** What suits both; when that is nothing, or nothing was asked, they agree on it. */
function sharedDayParts({ volunteer, request }: IntroductionFacts): string {
  const both = volunteer.dayParts.filter((part) => request.dayParts.includes(part))
  return dayPartsText(both, residentWords.freeOpen)
}

/** What was asked and this volunteer can do; when nothing was asked, what a maatje always does. */
function canDo({ volunteer, request }: IntroductionFacts): readonly string[] {
  const both = request.skills.filter((skill) => volunteer.skills.includes(skill))
  const can = filled(both.map((skill) => canWords[skill]))
  return can.length === 0 ? residentWords.can.usual : can
}

/** A list that can be taken in; more than that is one sentence. */
const longestList = 7

function helpWith(facts: IntroductionFacts, name: string): SheetPart {
  const { can } = residentWords
  const does = canDo(facts)
  const title = can.title(name)
  if (does.length <= longestList) return { title, list: does, texts: [can.end] }
  return { title, list: [], texts: [`${capital(words.and(does))}.`, can.end] }
}

/** Where they meet from then on; a talk to go along to is where it is. */
function meetingText({ request: { kind, place, notAlone } }: IntroductionFacts): string {
  if (kind === 'go-along') return ''
  if (notAlone) return capital(residentWords.meetingTogether)
  const { meetingHome, meetingOutside, meetingAny } = residentWords
  return capital({ home: meetingHome, outside: meetingOutside, any: meetingAny }[place])
}

/**
 * What goes to the resident: the first name and what this volunteer does and does not do, when, in which language, and
 * the number of the organisation. Never: family name, phone, mail, address, gender, age, certificate or trainings.
 */
export function sheetForResident(facts: IntroductionFacts): IntroductionSheet {
  const { labels } = words
  const first = facts.volunteer.givenName.trim()
  const name = first === '' ? residentWords.nameless : first
  const { not, noClick, secret } = residentWords
  const phone = organisationPhone(facts.sender)
  return {
    ...base(facts, 'resident'),
    title: residentWords.title(name),
    head: filled([residentWords.forWhom(shownName(facts.resident))]),
    letters: 11.5,
    lead: residentWords.lead(capital(name), facts.sender.organisation.trim()),
    lines: lines([
      [labels.who, residentWords.who(capital(name))],
      [
        labels.when,
        sentences([meetingDay(facts, words.dayOpenResident), meetingPlace(facts, words.placeOpenResident)]),
      ],
      [labels.language, languageForResident(facts)],
      [labels.free, capital(sharedDayParts(facts))],
      [labels.where, meetingText(facts)],
      [labels.call, sentences([phone === '' ? residentWords.callAsk : phone, residentWords.callWhy])],
    ]),
    parts: [
      helpWith(facts, name),
      { title: not.title(name), list: not.list, texts: [not.end(phone)] },
      { title: noClick.title, list: [], texts: [noClick.text] },
      { title: secret.title, list: [], texts: [secret.text(capital(name))] },
    ],
  }
}
