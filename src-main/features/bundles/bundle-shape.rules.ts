import type { PersonRef } from '#main/core/person-kinds.ts'
import type { ColumnClass } from '#main/core/personal-data.ts'

/** Grounds on which a person may leave something out of somebody's own data (art. 15(4) and 23; a closed list). */
export const omissionGrounds = [
  'harms-another',
  'safety',
  'source-of-tip',
  'other-persons-secret',
  'legal-procedure',
] as const
export type OmissionGround = (typeof omissionGrounds)[number]
export const isOmissionGround = (word: string): word is OmissionGround =>
  omissionGrounds.some((ground) => ground === word)

/** About whom something is that stands between somebody's own data. */
export const maskReasons = ['resident', 'household', 'volunteer', 'third', 'staff'] as const
export type MaskReason = (typeof maskReasons)[number]

/** `masked`: it is about another, so that it is there is said and what it is, is not. `omitted`: a person left it out. */
export const bundleFieldStates = ['shown', 'masked', 'omitted'] as const
export type BundleFieldState = (typeof bundleFieldStates)[number]

/** A ZIP with everything, or the overview alone. Both are protected. */
export const bundleKinds = ['zip', 'pdf'] as const
export type BundleKind = (typeof bundleKinds)[number]

/** Stands for a whole record where a field is named. */
export const wholeRecord = '*'
/** The columns of an amount are one field: half of an amount says something else. */
export const amountField = 'amount'

/** One field that has something in it. Empty ones are not listed; the JSON has them all. */
export interface BundleField {
  /** Column, or `amount`. */
  readonly field: string
  readonly label: string
  /** What the person reads: words, days and money in Dutch. What is masked or omitted says so and no more. */
  readonly value: string
  readonly state: BundleFieldState
  readonly because: MaskReason | null
  readonly ground: OmissionGround | null
  readonly purpose: ColumnClass['purpose']
  readonly category: ColumnClass['category']
  readonly retention: ColumnClass['retention']
}

export interface BundleRecord {
  readonly table: string
  readonly recordId: string
  /** Taken out of the lists by us, and not erased. */
  readonly removed: boolean
  /** Ground on which the whole record is left out; its fields are then empty. */
  readonly ground: OmissionGround | null
  /** From whom we know it, in Dutch; empty where nothing was noted. */
  readonly source: string
  readonly fields: readonly BundleField[]
}

/** All records of one table, oldest first. */
export interface BundleSection {
  readonly table: string
  /** Dutch. */
  readonly title: string
  readonly records: readonly BundleRecord[]
}

/** Who got something about the person from us. */
export interface BundleReceived {
  /** Organisation. */
  readonly receiver: string
  /** Dutch: what kind of document. */
  readonly what: string
  /** Reference of the handover. */
  readonly reference: string
  /** ISO instant of making; `sentAt` null: it was made and is not noted as sent. */
  readonly madeAt: string
  readonly sentAt: string | null
}

/** Who did or saw something, by role: a name is not needed to understand it. */
export interface BundleDoing {
  /** ISO instant. */
  readonly at: string
  /** Dutch role, as it was then where that was kept. */
  readonly role: string
  /** Dutch verb: gelezen, toegevoegd, gewijzigd … */
  readonly did: string
  /** Dutch: the list and the fields. */
  readonly what: string
}

export interface BundleCounts {
  readonly tables: number
  readonly records: number
  readonly shown: number
  readonly masked: number
  readonly omitted: number
}

export interface BundleOrganisation {
  readonly name: string
  readonly phone: string
  readonly email: string
  readonly address: string
}

/** Everything that the person gets to read: overview, tables and PDF are drawn from this and from nothing else. */
export interface BundleSheet {
  readonly person: PersonRef
  /** As it may stand above the overview. */
  readonly name: string
  readonly organisation: BundleOrganisation
  /** ISO instant. */
  readonly madeAt: string
  readonly sections: readonly BundleSection[]
  readonly received: readonly BundleReceived[]
  readonly doings: readonly BundleDoing[]
  readonly counts: BundleCounts
}

/** One value as the vault holds it: bytes as base64. */
export type BundleValue = string | number | null
export type BundleRow = Readonly<Record<string, BundleValue>>

/** A field that is null here and is not told, filled in or not. */
export interface MaskedField {
  readonly table: string
  readonly id: string
  readonly field: string
  readonly because: MaskReason | OmissionGround
}

/**
 * `gegevens.json`: the same data for a computer, with raw columns, so that another vault can take it in. What we did
 * with it ourselves (who saw what, earlier bundles) is in the readable parts and not here.
 */
export interface BundleData {
  readonly format: 'thuisbasis-bundle'
  readonly version: 1
  /** ISO instant. */
  readonly madeOn: string
  readonly organisation: BundleOrganisation
  readonly person: PersonRef
  readonly tables: Readonly<Record<string, readonly BundleRow[]>>
  /** Who stands in the rows by id: an organisation by name, a volunteer by first name. */
  readonly shared: {
    readonly receivers: readonly SharedReceiver[]
    readonly volunteers: readonly SharedVolunteer[]
  }
  readonly masked: readonly MaskedField[]
  /** Whole records that were left out, counted by ground. */
  readonly omissions: Readonly<Partial<Record<OmissionGround, number>>>
}
export interface SharedReceiver {
  readonly id: string
  readonly name: string
  readonly municipality: string
  readonly department: string
}
export interface SharedVolunteer {
  readonly id: string
  readonly given_name: string
}

const numbered = 4
/** `INZ-2026-0001`: the year and the next free number in it; without the given ones only the beginning, `INZ-2026-`. */
export function bundleReference(year: string, given?: readonly string[]): string {
  const start = `INZ-${year}-`
  if (given === undefined) return start
  const last = given.reduce((most, text) => Math.max(most, Number(text.slice(start.length)) || 0), 0)
  return `${start}${String(last + 1).padStart(numbered, '0')}`
}
