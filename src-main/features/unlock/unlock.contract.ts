import { z } from 'zod'
import { command, query } from '#main/contract/define.ts'
import { Line } from '#main/contract/shapes.ts'
import { passphraseChoosers } from '#main/features/users/users.rules.ts'

/**
 * A passphrase or recovery code as UTF-8 bytes, so that it can be wiped after use: a string stays in memory until
 * the collector feels like it. The sender normalises to NFC, or the same words typed on another keyboard differ.
 */
export const Secret = z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.length <= 4096)
const Name = Line.refine((text) => text.trim() !== '')

export const vaultStates = [
  /** No vault in the folder: first start. */
  'none',
  /** Made, but two groups of the recovery code were not typed back yet. */
  'confirming',
  'locked',
  'open',
] as const

export const VaultStatus = z.object({
  state: z.enum(vaultStates),
  /** Where the vault lies, or will lie. Absolute. */
  folder: z.string(),
  /** Only while open. */
  organisation: z.string().nullable(),
  person: z
    .object({
      id: z.string(),
      name: z.string(),
      /** As of today: a deputy outside the period is none. */
      roles: z.array(z.string()).readonly(),
      /** `other`: somebody else knows their passphrase; ask them to choose one of their own (`users.changeOwn`). */
      passphraseBy: z.enum(passphraseChoosers),
    })
    .nullable(),
  /** This device has seen a newer state of this vault: an older copy was put in its place. Until it locks. */
  olderCopy: z.boolean(),
  /** Case of the visitor who looks along (`visitor.start`); null: nobody does. */
  visitorCaseId: z.string().nullable(),
  /** Seconds until the next try; 0 is now. */
  waitSeconds: z.number().int(),
  /** The two groups (counted from 1) to type back while confirming. */
  askedGroups: z.array(z.number().int()).readonly(),
  /** Newest copy in the vault's own folder, as instant; null is none. */
  lastBackupAt: z.string().nullable(),
  /** Why the automatic copy did not come about this time; null is all well. */
  backupProblem: z.string().nullable(),
  /** A damaged header can be mended from the copy beside it (`repairHeader`). */
  headerRepairable: z.boolean(),
})
export type VaultStatus = z.infer<typeof VaultStatus>

/** What can be in the way of opening; every code has its own sentence on the screen. */
export const openingFailures = [
  /** `detail.waitSeconds` until the next try counts. */
  'wrong-passphrase',
  /** Too soon after a wrong try; nothing was tried. `detail.waitSeconds`. */
  'must-wait',
  'no-vault',
  'header-damaged',
  'database-damaged',
  'newer-version',
  'open-elsewhere',
  'folder-not-writable',
  'node-too-old',
  /** The passphrase fits, but a keeper has suspended this person. */
  'person-suspended',
  /** Only a deputy, and not on this day. `detail.from`, `detail.until`: the days, where there are any. */
  'outside-deputy-period',
] as const
export type OpeningFailure = (typeof openingFailures)[number]

export const unlockContract = {
  status: query({ access: 'public', input: z.object({}), output: VaultStatus, failures: [] }),

  /** Makes a vault. It can be used after `confirmRecovery`. */
  create: command({
    access: 'public',
    input: z.object({ organisation: Name, person: Name, passphrase: Secret }),
    output: z.object({
      /** Groups of the recovery code, to copy by hand or print; the last one holds the check characters. Never stored. */
      recoveryGroups: z.array(z.string()).readonly(),
      /** Which two to type back, counted from 1. */
      askedGroups: z.array(z.number().int()).readonly(),
    }),
    failures: [
      'vault-exists',
      'passphrase-too-short',
      'passphrase-is-name',
      'folder-not-writable',
      'node-too-old',
    ],
  }),

  /** The asked groups in the asked order; capitals, spaces and o/0, i/l/1 do not matter. */
  confirmRecovery: command({
    access: 'public',
    input: z.object({ groups: z.array(z.string().max(40)).length(2) }),
    output: VaultStatus,
    failures: ['groups-differ', 'no-vault', 'folder-not-writable'],
  }),

  unlock: command({
    access: 'public',
    input: z.object({ passphrase: Secret }),
    output: VaultStatus,
    failures: openingFailures,
  }),

  /** Opens as the first keeper. With a new passphrase, that becomes the keeper's passphrase from now on. */
  unlockWithRecovery: command({
    access: 'public',
    input: z.object({ code: Secret, newPassphrase: Secret.nullable() }),
    output: VaultStatus,
    failures: [
      ...openingFailures,
      /** A slip of the pen, seen before anything was tried. */
      'recovery-code-mistyped',
      /** Well-formed, but of another vault. */
      'recovery-code-wrong',
      'passphrase-too-short',
      'passphrase-is-name',
    ],
  }),

  lock: command({ access: 'public', input: z.object({}), output: VaultStatus, failures: [] }),

  /** Asks the person for another folder, for a first start or an existing vault. Unchanged when they go back. */
  chooseFolder: command({
    access: 'public',
    input: z.object({}),
    output: VaultStatus,
    failures: ['vault-open'],
  }),

  /** Puts the copy of the header back; the damaged one stays under another name. */
  repairHeader: command({
    access: 'public',
    input: z.object({}),
    output: VaultStatus,
    failures: ['header-damaged', 'folder-not-writable', 'no-vault'],
  }),
}
