import {
  digitalLabels,
  guardianshipLabels,
  householdKindLabels,
  readingLabels,
} from '#main/features/cases/cases.labels.ts'
import { guardianships, householdKinds, readingSkills } from '#main/features/cases/cases.rules.ts'
import { crisisKindLabels } from '#main/features/crisis/crisis.labels.ts'
import { crisisKinds } from '#main/features/crisis/crisis.rules.ts'
import type { Option } from '#renderer/ui/Choice.tsx'
import { talkTexts } from './talk.texts.ts'

/** Codes with their words, as a list to choose from. */
export const optionsOf = <T extends string>(
  codes: readonly T[],
  labels: Readonly<Record<T, string>>,
): readonly Option<T>[] => codes.map((value) => ({ value, label: labels[value] }))

const { yesNo } = talkTexts
/** `weet ik niet` is an answer, not an empty field; Alt+W chooses it. */
const orUnknown = <T extends string>(
  codes: readonly T[],
  labels: Readonly<Record<T, string>>,
): readonly Option<T>[] =>
  codes.map((value) => ({ value, label: value === 'unknown' ? yesNo.unknown : labels[value] }))

export const yesNoOptions = optionsOf(['yes', 'no', 'unknown'], yesNo)
export const readingOptions = orUnknown(readingSkills, readingLabels)
export const digitalOptions = orUnknown(readingSkills, digitalLabels)
export const guardianshipOptions = orUnknown(guardianships, guardianshipLabels)
export const householdOptions = optionsOf(householdKinds, householdKindLabels)
export const crisisOptions = optionsOf(crisisKinds, crisisKindLabels)
