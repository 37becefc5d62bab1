import { z } from 'zod'
import { command, everyone, keepers, noCase, query, roles } from '#main/contract/define.ts'
import { Id, Line, Saved } from '#main/contract/shapes.ts'
import { Secret } from '#main/features/unlock/unlock.contract.ts'
import { passphraseAdvices, strengthLevels } from './passphrase-strength.rules.ts'
import { passphraseChoosers, personStates } from './users.rules.ts'

const Roles = z.array(z.enum(roles)).min(1)
const ChosenBy = z.enum(passphraseChoosers)

export const UserRow = z.object({
  id: Id,
  name: z.string(),
  phone: z.string(),
  roles: z.array(z.enum(roles)),
  state: z.enum(personStates),
  /** Null is open on that side; both null: deputy without a period. */
  deputyFrom: z.string().nullable(),
  deputyUntil: z.string().nullable(),
  /** A deputy on this day; false for who is no deputy. */
  deputyNow: z.boolean(),
  /** `other`: still has the passphrase that somebody set for them. */
  passphraseBy: ChosenBy,
  /** Instant of the last passphrase; null when it was never noted. */
  passphraseAt: z.string().nullable(),
  /** Instant of the last time they came in. */
  seenAt: z.string().nullable(),
  /** The volunteer whose matches are theirs. */
  volunteer: z.object({ id: Id, name: z.string() }).nullable(),
  /** Whoever asks. */
  isMe: z.boolean(),
})
export type UserRow = z.infer<typeof UserRow>

/** The keeper's own passphrase opens the master key; a wrong one counts as a wrong try at the door. */
const ownRefusals = [
  /** `detail.waitSeconds` until the next try counts. */
  'wrong-passphrase',
  /** Too soon after a wrong try; nothing was tried. `detail.waitSeconds`. */
  'must-wait',
] as const
const newRefusals = [
  'passphrase-too-short',
  'passphrase-is-name',
  /** Somebody here has it already: then nobody could tell who comes in. */
  'passphrase-taken',
  'folder-not-writable',
] as const
const guards = [
  /** After this nobody could let people in any more. */
  'last-keeper',
  /** Nobody suspends or removes themselves; another keeper does. */
  'own-person',
] as const

export const usersContract = {
  /** Everybody with a place here, by name; who was removed comes last. */
  list: query({ access: keepers, input: z.object({}), output: z.array(UserRow), failures: [] }),

  add: command({
    access: keepers,
    seen: 'manage-users',
    input: z.object({
      name: Line,
      phone: Line,
      roles: Roles,
      ownPassphrase: Secret,
      newPassphrase: Secret,
      chosenBy: ChosenBy,
    }),
    output: Saved,
    failures: [...ownRefusals, ...newRefusals],
  }),

  amend: command({
    access: keepers,
    seen: 'manage-users',
    input: z.object({
      id: Id,
      changes: z
        .object({ name: Line, phone: Line, roles: Roles, deputyFromText: Line, deputyUntilText: Line })
        .partial(),
    }),
    output: Saved,
    failures: ['last-keeper'],
  }),

  suspend: command({
    access: keepers,
    seen: 'manage-users',
    input: z.object({ id: Id }),
    output: Saved,
    failures: guards,
  }),
  resume: command({
    access: keepers,
    seen: 'manage-users',
    input: z.object({ id: Id }),
    output: Saved,
    failures: [],
  }),

  /**
   * Prepares a removal: checks the passphrase and makes new keys in memory. Nothing has changed on disk until
   * `confirmRemoval`; locking or `cancelRemoval` forgets it.
   */
  remove: command({
    access: keepers,
    seen: 'manage-users',
    input: z.object({ id: Id, ownPassphrase: Secret }),
    output: z.object({
      /** The new recovery code, to copy by hand or print. Never stored. */
      recoveryGroups: z.array(z.string()).readonly(),
      /** Which two to type back, counted from 1. */
      askedGroups: z.array(z.number().int()).readonly(),
      /** Names of those who will need a passphrase again. */
      setAgain: z.array(z.string()).readonly(),
    }),
    failures: [...ownRefusals, ...guards],
  }),
  /**
   * Renews the keys and removes the person. The vault stays open for whoever did it; everybody else needs a passphrase
   * again (`setPassphrase`). Interrupted at any moment, the vault opens with the old keys or with the new ones.
   */
  confirmRemoval: command({
    access: keepers,
    seen: 'manage-users',
    input: z.object({ groups: z.array(z.string().max(40)).length(2) }),
    output: Saved,
    failures: [
      'groups-differ',
      /** Nothing was prepared, or the vault was locked since. */
      'nothing-prepared',
      'last-keeper',
      'folder-not-writable',
      'database-damaged',
    ],
  }),
  cancelRemoval: command({
    access: keepers,
    seen: 'none',
    input: z.object({}),
    output: z.object({}),
    failures: [],
  }),

  /** Gives somebody else a passphrase: forgotten, or needed again after the keys were renewed. */
  setPassphrase: command({
    access: keepers,
    seen: 'manage-users',
    input: z.object({ id: Id, ownPassphrase: Secret, newPassphrase: Secret, chosenBy: ChosenBy }),
    output: Saved,
    failures: [...ownRefusals, ...newRefusals, 'own-person'],
  }),

  /** Rewrites the slot of whoever asks; the old passphrase opens nothing afterwards. */
  changeOwn: command({
    access: everyone,
    scope: noCase,
    seen: 'manage-users',
    input: z.object({ oldPassphrase: Secret, newPassphrase: Secret }),
    output: Saved,
    failures: [...ownRefusals, ...newRefusals],
  }),

  /** Ties a volunteer to an account, so that a maatje sees their own matches; null unties. */
  tieVolunteer: command({
    access: keepers,
    seen: 'manage-users',
    input: z.object({ id: Id, volunteerId: Id.nullable() }),
    output: Saved,
    failures: [
      /** The volunteer is tied to somebody else. */
      'volunteer-tied',
    ],
  }),

  /** Six words from the list, by chance: 77 bits. Also at first start, so it needs no vault. */
  generate: query({
    access: 'public',
    input: z.object({}),
    output: z.object({ words: z.array(z.string()).readonly() }),
    failures: [],
  }),

  /** How a passphrase would stand up to guessing. Also at first start, so it needs no vault. */
  strength: query({
    access: 'public',
    input: z.object({ passphrase: Secret, names: z.array(Line).max(4).optional() }),
    output: z.object({
      level: z.enum(strengthLevels),
      /** Estimated bits, rounded down. */
      bits: z.number().int(),
      /** What would help, most useful first. */
      advice: z.array(z.enum(passphraseAdvices)).readonly(),
      /** Whether the vault would accept it; false below the rule of twelve characters or four words. */
      acceptable: z.boolean(),
    }),
    failures: [],
  }),
}
