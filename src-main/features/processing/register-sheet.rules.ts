import type { Day } from '#main/core/calendar-day.ts'
import type { ColumnClass } from '#main/core/personal-data.ts'
import { tableTitles } from '#main/features/bundles/bundle-titles.labels.ts'
import { keptWords, type DecidedTerms } from './data-words.labels.ts'
import type { Activity, LegalGround, ProcessorKind } from './processing.rules.ts'
import { activityTitles, otherListTitles, receiverWords, registerWords } from './register.labels.ts'
import { registerActivities, type DeclaredColumns, type RegisterPart } from './register.rules.ts'

export interface OwnWords {
  readonly activity: Activity
  readonly legalGround: LegalGround
  readonly words: string
  readonly security: string
  readonly reviewedDay: Day | null
}
export interface RegisterProcessor {
  readonly kind: ProcessorKind
  readonly name: string
  readonly what: string
  readonly agreementDay: Day | null
  readonly agreementUntil: Day | null
}
export interface RegisterOrganisation {
  readonly name: string
  readonly phone: string
  readonly email: string
  readonly address: string
}

/** What stands about one kind of people under an activity, in words. */
export interface SheetPart {
  readonly subject: ColumnClass['subject']
  readonly lists: readonly string[]
  readonly special: boolean
  readonly financial: boolean
  readonly kept: readonly string[]
}
export interface SheetLine extends OwnWords {
  readonly title: string
  readonly receivers: string
  readonly parts: readonly SheetPart[]
  /** Each list with its fields, for who wants to know exactly. */
  readonly details: readonly (RegisterPart & { readonly list: string; readonly kept: string })[]
}

/** All that the register, the privacy sheet and the input for the DPIA are drawn from. */
export interface RegisterSheet {
  readonly organisation: RegisterOrganisation
  readonly madeOn: Day
  readonly lines: readonly SheetLine[]
  readonly processors: readonly RegisterProcessor[]
  /** Organisations that residents were or can be handed over to; no names of people. */
  readonly receivers: readonly string[]
  readonly terms: DecidedTerms
}

/** Dutch heading of a list. */
export const listTitle = (table: string): string => tableTitles[table] ?? otherListTitles[table] ?? table

const unique = <T>(list: readonly T[]): readonly T[] => [...new Set(list)]

function byPeople(parts: readonly RegisterPart[], terms: DecidedTerms): readonly SheetPart[] {
  return [...Map.groupBy(parts, ({ subject }) => subject)].map(([subject, own]) => ({
    subject,
    lists: unique(own.map(({ table }) => listTitle(table))),
    special: own.some(({ special }) => special),
    financial: own.some(({ financial }) => financial),
    kept: unique(own.map(({ retention }) => keptWords(retention, terms))),
  }))
}

const noWords = (activity: Activity): OwnWords => ({
  activity,
  legalGround: 'not-decided',
  words: '',
  security: '',
  reviewedDay: null,
})

/** The lines of the register with the organisation's own words beside them. */
export function registerLines(
  columns: DeclaredColumns,
  notes: readonly OwnWords[],
  terms: DecidedTerms,
): readonly SheetLine[] {
  return registerActivities(columns).map(({ activity, parts }) => ({
    ...(notes.find((note) => note.activity === activity) ?? noWords(activity)),
    title: activityTitles[activity],
    receivers: receiverWords[activity],
    parts: byPeople(parts, terms),
    details: parts.map((part) => ({
      ...part,
      list: listTitle(part.table),
      kept: keptWords(part.retention, terms),
    })),
  }))
}

/** As it stands in texts; never empty. */
export const nameOf = ({ name }: RegisterOrganisation): string =>
  name === '' ? registerWords.ourOrganisation : name
/** Phone and mail, as far as they are known. */
export const reachOf = ({ phone, email }: RegisterOrganisation): string =>
  [phone, email].filter((piece) => piece !== '').join(', ')
