import { saving } from '#main/app/amend.ts'
import type { ReadContext, WriteContext } from '#main/app/context.ts'
import type { InputOf } from '#main/contract/define.ts'
import type { Failure } from '#main/contract/failures.ts'
import type { Saved } from '#main/contract/shapes.ts'
import type { PersonKind, PersonRef } from '#main/core/person-kinds.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import type { ReadDb } from '#main/database/handles.ts'
import {
  householdPeople,
  receiverPeople,
  residentPeople,
  staffPeople,
  volunteerPeople,
  type FoundPerson,
} from './bundle-people.repository.ts'
import { bundleRows, canOmitField, canOmitRecord } from './bundle-rows.use-cases.ts'
import { amountField, wholeRecord, type BundleCounts } from './bundle-shape.rules.ts'
import { readBundle, type ReviewSection } from './bundle-sheet.use-cases.ts'
import { bundleLabels } from './bundle-titles.labels.ts'
import { personKindLabels, roleLabels } from './bundle-words-others.labels.ts'
import type { bundlesContract, BundlePerson } from './bundles.contract.ts'
import {
  bundlesOf,
  insertOmission,
  omissionsOf,
  personOfOmission,
  putOmissionBack,
  type Omission,
} from './bundles.repository.ts'

type Calls = typeof bundlesContract
const mostShown = 50

/** Who works on cases answers everybody; a keeper alone only people who work here. */
export const mayAnswer = ({ actor }: Pick<ReadContext, 'actor'>, kind: PersonKind): boolean =>
  kind === 'staff' || actor.roles.some((role) => role === 'coordinator' || role === 'deputy')

/** Without accents and capitals: how people type when they look for somebody. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()

function shownPerson({ kind, id, name, sub }: FoundPerson): BundlePerson {
  const shown = { kind, id, name: name === '' ? bundleLabels.unnamed : name }
  if (kind === 'household') return { ...shown, sub: bundleLabels.householdOf(sub) }
  if (kind === 'staff') {
    const roles = sub.split(' ').map((role) => roleLabels[role] ?? role)
    return { ...shown, sub: roles.join(', ') }
  }
  return { ...shown, sub: sub === '' ? (personKindLabels[kind] ?? '') : sub }
}

async function everybody(db: ReadDb, context: ReadContext): Promise<readonly FoundPerson[]> {
  if (!mayAnswer(context, 'resident')) return staffPeople(db)
  return [
    ...(await residentPeople(db)),
    ...(await householdPeople(db)),
    ...(await volunteerPeople(db)),
    ...(await receiverPeople(db)),
    ...(await staffPeople(db)),
  ]
}

/** Everybody of whom something is kept, by any piece of their name, number or organisation. */
export async function findPeople(context: ReadContext, { text }: InputOf<Calls['people']>) {
  const pieces = folded(text)
    .split(/\s+/)
    .filter((piece) => piece !== '')
  const found = (await everybody(context.db, context)).filter(({ name, sub, others }) => {
    const all = folded([name, sub, ...others].join(' '))
    return pieces.every((piece) => all.includes(piece))
  })
  return ok(found.slice(0, mostShown).map(shownPerson))
}

interface Review {
  readonly person: PersonRef
  readonly name: string
  readonly sections: readonly ReviewSection[]
  readonly omissions: readonly Omission[]
  readonly counts: BundleCounts
}
type Refused = Failure<'nobody'>

/** Everything that would go to somebody, with what is shielded or left out behind it. */
export async function reviewBundle(context: ReadContext, { person }: InputOf<Calls['review']>) {
  if (!mayAnswer(context, person.kind)) return fail<Refused>({ code: 'not-allowed' })
  const bundle = await bundleRows(context.db, person)
  if (bundle === null) return fail<Refused>({ code: 'nobody' })
  const { sections, sheet } = await readBundle(context.db, bundle, context.ports.clock.now())
  const review: Review = {
    person,
    name: sheet.name,
    sections,
    omissions: bundle.omissions,
    counts: sheet.counts,
  }
  return ok(plain({ ...review, earlier: await bundlesOf(context.db, person) }))
}

/** Lists of our own making, as the contract has them: arrays that may be changed. */
const plain = <T extends Review>({ sections, omissions, ...rest }: T) => ({
  ...rest,
  omissions: omissions.map((omission) => ({ ...omission })),
  sections: sections.map((section) => ({
    ...section,
    records: section.records.map((record) => ({ ...record, fields: [...record.fields] })),
  })),
})

/** Leaves a field or record out of the bundle of somebody, with its ground. */
export async function omitFromBundle(
  context: WriteContext,
  { person, ...what }: InputOf<Calls['omit']>,
): Promise<Result<Saved, Failure<'nobody' | 'not-alone'>>> {
  const { table, recordId, field } = what
  if (!mayAnswer(context, person.kind)) return fail({ code: 'not-allowed' })
  const bundle = await bundleRows(context.db, person)
  if (bundle === null) return fail({ code: 'nobody' })
  const known = [...bundle.rows, ...bundle.left.map(({ row }) => row)]
  const row = known.find((one) => one.table === table && one.key === recordId)
  if (row === undefined) return fail({ code: 'not-found' })
  const column = field === amountField ? 'amount_kind' : field
  const can = field === wholeRecord ? canOmitRecord(bundle, row) : canOmitField(bundle, row, column)
  if (!can) return fail({ code: 'not-alone' })
  return saving<'nobody'>(context, recordId, async (tx, stamp) => {
    for (const earlier of await omissionsOf(tx, person)) {
      const same = earlier.table === table && earlier.recordId === recordId && earlier.field === field
      if (same) await putOmissionBack(tx, stamp, earlier.id)
    }
    await insertOmission(tx, stamp, person, what)
    return true
  })
}

export const putBackInBundle = (context: WriteContext, { id }: InputOf<Calls['putBack']>) =>
  saving<never>(context, id, async (tx, stamp) => {
    const kind = await personOfOmission(tx, id)
    if (kind === null) return false
    if (kind !== 'staff' && !mayAnswer(context, 'resident')) return fail({ code: 'not-allowed' })
    return putOmissionBack(tx, stamp, id)
  })
