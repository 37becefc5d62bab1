import { labelled } from '#main/core/personal-data.ts'

const draft = labelled({
  subject: 'resident',
  purpose: 'help',
  // Anything can be typed before it is a fact, so the strictest class holds.
  category: 'special',
  retention: 'until-saved',
})

export const draftsData = {
  case_id: draft(null),
  field: draft('Veld'),
  text: draft('Nog niet opgeslagen tekst'),
  kept_at: draft('Bewaard op'),
} as const
