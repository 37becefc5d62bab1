import { formatDay } from '#renderer/ui/time.ts'
import { caseTexts } from './case.texts.ts'
import type { CaseData, Match } from './case-data.ts'
import { bothSaidYes } from './match-data.ts'
import type { NextStep } from './next-step-shape.ts'
import { openMatchOf } from './request-data.ts'

const texts = caseTexts.next

/** What a match waits for; null while the two are simply on their way. */
function waitsFor(match: Match): string | null {
  const { state, volunteerName: name, introductionDay: day, silence } = match
  if (state === 'proposed') return texts.proposed(name)
  if (state === 'introduction' && bothSaidYes(match)) return texts.bothYes(name)
  if (state === 'introduction')
    return day === null ? texts.introduction(name) : texts.introductionOn(name, formatDay(day))
  return silence === null || silence.asked ? null : texts.silent(name, silence.days)
}

/** What the maatje asks for now: somebody to be found, a talk to plan, a silence to ask about. */
export function maatjeSteps({ matches, requests }: CaseData): readonly NextStep[] {
  const looking = requests.filter(({ id, state }) => state === 'waiting' && openMatchOf(matches, id) === null)
  const waiting = matches
    .filter(({ state }) => state !== 'ended')
    .map(waitsFor)
    .filter((text) => text !== null)
  const action = (label: string, place: string) => ({ label, part: 'maatje', place }) as const
  return [
    ...waiting.map((text) => ({ text, action: action(texts.matchAction, 'match') })),
    ...looking.map(({ kind }) => ({
      text: texts.search[kind],
      action: action(texts.searchAction, 'search'),
    })),
  ]
}
