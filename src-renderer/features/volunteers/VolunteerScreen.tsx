import type { VolunteerPart } from '#renderer/app/paths.ts'

export interface VolunteerScreenProps {
  readonly id: string
  readonly part: VolunteerPart
}

export function VolunteerScreen(_: VolunteerScreenProps) {
  return null
}
