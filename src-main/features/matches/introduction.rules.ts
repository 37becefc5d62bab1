import { sheetForResident } from './introduction-resident.rules.ts'
import type { IntroductionFacts, IntroductionSheet, SheetReader } from './introduction-shape.rules.ts'
import { sheetForVolunteer } from './introduction-volunteer.rules.ts'

/** What goes on the introduction sheet of one of the two. */
export const factsForIntroduction = (facts: IntroductionFacts, reader: SheetReader): IntroductionSheet =>
  reader === 'volunteer' ? sheetForVolunteer(facts) : sheetForResident(facts)
