import type { Day } from '#main/core/calendar-day.ts'
import { plainLine } from '#main/core/plain-text.ts'
import { findFirstWord } from '#main/core/line-words.ts'
import type { TrainingFacts } from '#main/features/volunteers/volunteers.rules.ts'
import { dayInCell } from './proof-cells.reader.ts'
import { noTraining, noWords, plannedWords, trainingWords, yesWords } from './proof-words.labels.ts'

export interface TrainingsRead {
  readonly trainings: readonly TrainingFacts[]
  /** Words of which it is not clear what they say. */
  readonly rest: readonly string[]
}

const planned: TrainingFacts = {
  kind: 'basic',
  description: '',
  state: 'planned',
  doneDay: null,
  validUntil: null,
}

function readOne(part: string, today: Day): TrainingFacts | null {
  if (noTraining.test(part) || plainLine(part.replace(plannedWords, ' ')) === '') return planned
  if (yesWords.test(part)) return { ...planned, state: 'done' }
  const { day, rest } = dayInCell(part, today)
  const word = findFirstWord(rest, trainingWords)
  const isPlanned = plannedWords.test(rest) || (day !== null && day > today)
  const state = isPlanned ? 'planned' : 'done'
  // The words stay when they say more than the kind does.
  const bare = word === null ? rest : rest.slice(0, word.start) + rest.slice(word.end)
  const more = plainLine(bare.replace(plannedWords, ' ').replace(/[().:]/g, ' '))
  const description = word === null || more !== '' ? rest : ''
  if (word === null && day === null && description.length > 60) return null
  return {
    kind: word?.code ?? (rest === '' ? 'basic' : 'other'),
    description,
    state,
    doneDay: isPlanned ? null : day,
    validUntil: null,
  }
}

/** "basis 2019, opfris 2024", "nog doen", "basis 2025, LVB". Each piece a training; "nog doen" is the basic one. */
export function readTrainings(text: string, today: Day): TrainingsRead {
  const line = plainLine(text.replace(/\n/g, ', '))
  if (line === '') return { trainings: [], rest: [] }
  const trainings: TrainingFacts[] = []
  const rest: string[] = []
  for (const part of line.split(/\s*[,;+]\s*|\s+en\s+/u).filter((piece) => piece !== '')) {
    const read = noWords.test(part) && part.length < 2 ? null : readOne(part, today)
    if (read === null) rest.push(part)
    else trainings.push(read)
  }
  return { trainings, rest }
}
