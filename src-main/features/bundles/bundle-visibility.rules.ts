import type { PersonKind } from '#main/core/person-kinds.ts'
import type { ColumnClass } from '#main/core/personal-data.ts'
import type { MaskReason } from './bundle-shape.rules.ts'

type Subject = ColumnClass['subject']
type Row = Readonly<Record<string, unknown>>

/** What a column has to be about to be somebody's own. */
const ownSubject: Readonly<Record<PersonKind, Subject>> = {
  resident: 'resident',
  household: 'household',
  volunteer: 'volunteer',
  receiver: 'third',
  staff: 'staff',
}

/**
 * Tables in which the row is about whomever it names, whatever the kind: what their classification says of the resident
 * holds for a volunteer who asked something just as well.
 */
const aboutWhomeverItNames: readonly string[] = [
  'rights_requests',
  'corrections',
  'correction_tellings',
  'retention_holds',
  'bundles',
  'bundle_omissions',
]

/** A shared record: both know it, so both get it. Everything else of a shared record is of one of them. */
const alsoOf: Readonly<Record<string, readonly PersonKind[]>> = {
  // That there is a partner, and how many children: the resident's own household.
  'household_members.kind': ['resident'],
  // Who came to help, by first name.
  'matches.volunteer_id': ['resident'],
  'pair_bars.volunteer_id': ['resident'],
  // The course of a match and what was agreed in it is of both; how it ended and why is told by one of them.
  'matches.state': ['volunteer'],
  'matches.proposed_day': ['volunteer'],
  'matches.introduction_day': ['volunteer'],
  'matches.started_day': ['volunteer'],
  'matches.paused_day': ['volunteer'],
  'matches.resume_day': ['volunteer'],
  'matches.ended_day': ['volunteer'],
  'matches.rhythm_days': ['volunteer'],
  'matches.agreements': ['volunteer'],
  'matches.total': ['volunteer'],
  'match_steps.at': ['volunteer'],
  'match_steps.state': ['volunteer'],
  // What the volunteer did; not what the resident said.
  'contact_moments.at': ['volunteer'],
  'contact_moments.channel': ['volunteer'],
  'contact_moments.volunteer_id': ['volunteer'],
  'contact_moments.minutes': ['volunteer'],
  'pair_bars.kind': ['volunteer'],
  // A partner agreed to this, on that day, for that receiver.
  'consents.partner_agreed': ['household'],
  'consents.given_on': ['household'],
  'consents.receiver_id': ['household'],
}

/** Columns by which it is known about whom the rest of the row is: without them nobody could tell any more. */
export const decidesAbout: readonly string[] = [
  'corrections.record_table',
  'corrections.field',
  'pair_bars.kind',
  'household_members.kind',
]

/** What a resident tells of a child: never a name. */
const ofChild: readonly string[] = ['age', 'age_as_of', 'presence']

/** `own`: goes. Otherwise it is about somebody else, who is named by what they are. */
export type Verdict = 'own' | MaskReason

/** Where a correction is looked up: the old value is about whom the corrected column is about. */
export type SubjectOf = (table: string, column: string) => Subject

/** About whom the value of one column of one row is, as far as this person is concerned. */
export function verdictOn(
  person: PersonKind,
  table: string,
  column: string,
  row: Row,
  subjectOf: SubjectOf,
): Verdict {
  const subject = subjectOf(table, column)
  if (subject === 'none') return 'own'
  if (table === 'corrections' && column === 'old_value') return ofCorrected(person, row, subjectOf)
  // Noted in the case of the resident, unless it is what the volunteer said.
  if (table === 'pair_bars' && column === 'note' && person === 'volunteer')
    return row['kind'] === 'volunteer-declined' ? 'own' : 'resident'
  // Of children these stay: how many, how old and when they are there is what the help is about.
  if (
    table === 'household_members' &&
    ofChild.includes(column) &&
    person === 'resident' &&
    row['kind'] === 'child'
  )
    return 'own'
  if (subject === ownSubject[person]) return 'own'
  if (aboutWhomeverItNames.includes(table) && subject === 'resident') return 'own'
  return alsoOf[`${table}.${column}`]?.includes(person) === true ? 'own' : subject
}

function ofCorrected(person: PersonKind, row: Row, subjectOf: SubjectOf): Verdict {
  const { record_table: table, field } = row
  if (typeof table !== 'string' || typeof field !== 'string') return 'third'
  // A correction of a correction does not exist; a table that is not known any more tells nothing.
  const subject = table === 'corrections' ? 'third' : subjectOf(table, field)
  return subject === 'none' || subject === ownSubject[person] ? 'own' : subject
}

/**
 * False for a row that hangs on somebody and was told by another in confidence: whom the other of a pair would rather
 * not meet. Even that it is there would tell it.
 */
export function isRowFor(person: PersonKind, table: string, row: Row): boolean {
  if (table !== 'pair_bars') return true
  if (person === 'resident') return row['kind'] !== 'volunteer-declined'
  return person !== 'volunteer' || row['kind'] !== 'resident-declined'
}

/** What we did with the data ourselves: readable for the person, and nothing that another vault takes in. */
export const ourOwnDoings: readonly string[] = ['bundles', 'bundle_omissions']
/** Told by role and time, apart from the records. */
export const toldAsDoings: readonly string[] = ['change_log', 'access_entries']
/** Copies of what stands elsewhere, to search in. */
export const copiesToSearch: readonly string[] = ['search_rows', 'search_entries']
