import { travelMeans, type Gender } from '#main/features/volunteers/volunteer-words.rules.ts'
import type { VolunteerFacts } from '#main/features/volunteers/volunteers.rules.ts'
import type { CellText, FieldRead } from './field-read.reader.ts'
import {
  genderInNote,
  relationToParticipant,
  travelWords,
  waitsForCertificate,
} from './skill-words.labels.ts'
import type { ImportQuestion } from './volunteer-import.rules.ts'
import { wholeWord, wholeWords } from './words-cell.reader.ts'

const travelPatterns = wholeWords(travelWords)
const genderPatterns = wholeWords(genderInNote)

const relationQuestion = (part: string, index: number): ImportQuestion => ({
  id: `note-${index + 1}`,
  field: 'note',
  code: 'relation-to-case',
  part,
  alternatives: [
    { code: 'done-by-hand', dayParts: [] },
    { code: 'not-so', dayParts: [] },
  ],
})

/** A cell in pieces; the first letter of a sentence does not matter, its order does. */
const notePieces = (cells: readonly CellText[]): readonly string[] =>
  cells
    .flatMap(({ text }) => text.split(/\s*[,;\n]\s*/))
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')

/**
 * The column for remarks. "auto" and "vrouw" as a piece of their own are facts, "wacht op VOG" is the reason of a
 * status; everything else stays as it was written. A relation to a participant is asked: it belongs with that case.
 * @param facts what the other columns said
 */
export function readNote(cells: readonly CellText[], facts: VolunteerFacts): FieldRead {
  const pieces = notePieces(cells)
  const kept: string[] = []
  let gender: Gender | null = facts.gender
  let { certificateState, statusReason } = facts
  const travel = new Set(facts.travel)
  for (const piece of pieces) {
    const means = wholeWord(piece, travelPatterns)
    const said = wholeWord(piece, genderPatterns)
    const waits = waitsForCertificate.test(piece) && certificateState !== 'seen'
    if (means !== null) travel.add(means)
    else if (said !== null && (gender === null || gender === said)) gender = said
    else if (waits && statusReason === '') statusReason = piece
    else kept.push(piece)
    if (waits) certificateState = 'requested'
  }
  return {
    facts: {
      gender,
      certificateState,
      statusReason,
      travel: travelMeans.filter((means) => travel.has(means)),
    },
    note: kept.length === 0 ? [] : [kept.join(', ')],
    questions: kept.filter((piece) => relationToParticipant.test(piece)).map(relationQuestion),
  }
}
