import { isRunning } from '#main/features/matches/matches.rules.ts'
import type { Option } from '#renderer/ui/Choice.tsx'
import { useCase } from './case-data.ts'
import { timelineTexts } from './timeline.texts.ts'

/** Stands for "no maatje" in a list to choose from. */
export const nobody = 'nobody'
const dayLong = 24 * 60

/** Who may have had a contact: we ourselves, and the maatjes who know this resident. */
export function useContactPeople(also: string | null = null): readonly Option<string>[] {
  const { matches } = useCase()
  const known = matches.filter(({ state, volunteerId }) => isRunning(state) || volunteerId === also)
  const maatjes = new Map(known.map(({ volunteerId, volunteerName }) => [volunteerId, volunteerName]))
  return [
    { value: nobody, label: timelineTexts.add.self },
    ...[...maatjes].map(([value, label]) => ({ value, label })),
  ]
}

/** `45` to 45; nothing typed is not written down. */
export function minutesIn(text: string): number | null | 'unreadable' {
  const typed = text.trim()
  if (typed === '') return null
  const minutes = /^\d{1,4}$/.test(typed) ? Number(typed) : Number.NaN
  return minutes <= dayLong ? minutes : 'unreadable'
}
