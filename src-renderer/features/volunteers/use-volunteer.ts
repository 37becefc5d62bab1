import { createContext, useContext } from 'react'
import { api } from '#renderer/app/api.ts'
import { useCommand } from '#renderer/app/use-call.ts'
import { useSavedField } from '#renderer/forms/use-saved-field.ts'
import { useSavedValue } from '#renderer/forms/use-saved-value.ts'
import type { VolunteerAnswer, VolunteerChanges } from './volunteer-data.ts'

const VolunteerContext = createContext<VolunteerAnswer | null>(null)
export const VolunteerProvider = VolunteerContext.Provider

/** The volunteer on the screen. */
export function useVolunteer(): VolunteerAnswer {
  const answer = useContext(VolunteerContext)
  if (answer === null) throw new Error('useVolunteer outside VolunteerScreen')
  return answer
}

/** Features whose answers rest on what is known of volunteers. */
export const restOnVolunteers: readonly string[] = ['matching', 'matches', 'waiting']

const useAmend = () => useCommand(api.volunteers.amend, restOnVolunteers)

type TextChanges = {
  [K in keyof VolunteerChanges as string extends NonNullable<VolunteerChanges[K]> ? K : never]: string
}
/** Facts that are typed, by their name in the call. */
export type TextPath = keyof TextChanges & string

/** A typed fact that keeps itself. `value` is what the vault has, as text. */
export function useVolunteerLine(path: TextPath, value: string) {
  const { id } = useVolunteer().volunteer
  const amend = useAmend()
  return useSavedField({ value, path, save: (text) => amend.run({ id, changes: { [path]: text } }) })
}

/** A chosen fact that keeps itself. */
export function useVolunteerValue<T>(path: string, value: T, changes: (value: T) => VolunteerChanges) {
  const { id } = useVolunteer().volunteer
  const amend = useAmend()
  return useSavedValue<T>({ value, path, save: (next) => amend.run({ id, changes: changes(next) }) }).props
}
