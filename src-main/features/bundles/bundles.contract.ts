import { z } from 'zod'
import { caseWorkers, command, keepers, query } from '#main/contract/define.ts'
import { AbsolutePath, FreeText, Id, Instant, Line, RecordRef, Saved } from '#main/contract/shapes.ts'
import { personKinds } from '#main/core/person-kinds.ts'
import { dataCategories, dataPurposes, dataRetentions } from '#main/core/personal-data.ts'
import { Secret } from '#main/features/unlock/unlock.contract.ts'
import { bundleFieldStates, bundleKinds, maskReasons, omissionGrounds } from './bundle-shape.rules.ts'

/** Who answers requests; a keeper only for people who work here, which the use cases see to. */
const answerers = [...caseWorkers, ...keepers] as const

export const PersonRefShape = z.object({ kind: z.enum(personKinds), id: Id })
const Ground = z.enum(omissionGrounds)
/** A column, `amount`, or `*` for the whole record. */
const FieldName = z
  .string()
  .max(64)
  .regex(/^(\*|[a-z0-9_]+)$/)

const ReviewField = z.object({
  field: z.string(),
  label: z.string(),
  /** What the person will read. */
  value: z.string(),
  /** What stands there, where the person does not read it; on this screen only. */
  behind: z.string().nullable(),
  /** False: only together with the whole record. */
  canOmit: z.boolean(),
  state: z.enum(bundleFieldStates),
  because: z.enum(maskReasons).nullable(),
  ground: Ground.nullable(),
  purpose: z.enum(dataPurposes),
  category: z.enum(dataCategories),
  retention: z.enum(dataRetentions),
})
const ReviewRecord = z.object({
  table: z.string(),
  recordId: z.string(),
  removed: z.boolean(),
  ground: Ground.nullable(),
  source: z.string(),
  canOmit: z.boolean(),
  /** Also of a record that is left out as a whole: `behind` then has everything. */
  fields: z.array(ReviewField),
})

/** Everything that would go, before it goes. */
export const BundleReview = z.object({
  person: PersonRefShape,
  name: z.string(),
  sections: z.array(z.object({ table: z.string(), title: z.string(), records: z.array(ReviewRecord) })),
  /** In force now; `putBack` takes the id. */
  omissions: z.array(
    z.object({
      id: Id,
      table: z.string(),
      recordId: z.string(),
      field: z.string(),
      ground: Ground,
      note: z.string(),
    }),
  ),
  /** Bundles that this person got before. */
  earlier: z.array(z.object({ reference: z.string(), madeAt: Instant, kind: z.enum(bundleKinds) })),
  counts: z.object({
    tables: z.number().int(),
    records: z.number().int(),
    shown: z.number().int(),
    masked: z.number().int(),
    omitted: z.number().int(),
  }),
})
export type BundleReview = z.infer<typeof BundleReview>

const BundlePerson = z.object({
  kind: z.enum(personKinds),
  id: Id,
  name: z.string(),
  /** Case number, "huishouden van …", organisation: what tells two of the same name apart. */
  sub: z.string(),
})
export type BundlePerson = z.infer<typeof BundlePerson>

/** What can be in the way of taking a bundle in. */
export const bundleImportFailures = [
  'not-readable',
  /** A ZIP or JSON of something else, or changed by another program. */
  'not-a-bundle',
  'wrong-passphrase',
  /** Broken on the way. */
  'damaged',
  'newer-version',
  /** Of a volunteer or somebody else: only a resident with their cases can be taken in. */
  'not-a-resident',
  /** The resident, or a record of the bundle, is in this vault. */
  'already-here',
] as const

const saveFailures = ['nobody', 'exists', 'not-writable'] as const
const imported = z.object({ residentId: Id, caseIds: z.array(Id) })

export const bundlesContract = {
  /** Everybody of whom the vault keeps something, at most 50; without text those who came in last. */
  people: query({
    access: answerers,
    frozen: 'open',
    input: z.object({ text: Line }),
    output: z.array(BundlePerson),
    failures: [],
  }),

  review: query({
    access: answerers,
    frozen: 'open',
    input: z.object({ person: PersonRefShape }),
    output: BundleReview,
    failures: ['nobody'],
  }),

  /** Leaves something out, with the ground; the note says why, for us only. Decided already: the ground is changed. */
  omit: command({
    access: answerers,
    frozen: 'open',
    input: z.object({
      person: PersonRefShape,
      table: z.string().max(64),
      recordId: z.string().max(200),
      field: FieldName,
      ground: Ground,
      note: FreeText,
    }),
    output: Saved,
    /** `not-alone`: this field cannot be left out without the rest of its record. */
    failures: ['nobody', 'not-alone'],
  }),
  putBack: command({ access: answerers, frozen: 'open', input: RecordRef, output: Saved, failures: [] }),

  /** Asks where, and makes the file. The passphrase is shown once and never stored: it is gone when the answer is. */
  save: command({
    access: answerers,
    frozen: 'open',
    seen: 'export',
    input: z.object({ person: PersonRefShape, requestId: Id.nullable(), kind: z.enum(bundleKinds) }),
    output: z.object({ path: z.string(), reference: z.string(), passphraseWords: z.string() }),
    failures: [...saveFailures, 'cancelled'],
  }),
  /** A ZIP at a given place, with its passphrase in a file of its own: neither is ever overwritten. */
  saveTo: command({
    access: answerers,
    frozen: 'open',
    seen: 'export',
    input: z.object({
      person: PersonRefShape,
      requestId: Id.nullable(),
      path: AbsolutePath,
      passphrasePath: AbsolutePath,
    }),
    output: z.object({ path: z.string(), reference: z.string() }),
    failures: [...saveFailures, 'same-file'],
  }),
  /** Prints the words on a sheet of their own, to be given apart from the file. From memory. */
  printWords: command({
    access: answerers,
    frozen: 'open',
    seen: 'none',
    input: z.object({ reference: z.string().max(40), passphraseWords: z.string().min(1).max(400) }),
    output: z.object({}),
    failures: ['no-printer'],
  }),

  /** Asks for the file of a bundle, made here or in another vault, and takes it in. */
  importFrom: command({
    access: caseWorkers,
    input: z.object({ passphrase: Secret }),
    output: imported,
    failures: [...bundleImportFailures, 'cancelled'],
  }),
  /** Takes in a resident with their cases, under the ids they had. */
  importPath: command({
    access: caseWorkers,
    input: z.object({ path: AbsolutePath, passphrase: Secret }),
    output: imported,
    failures: bundleImportFailures,
  }),
}
