import type { Failure } from '#main/contract/failures.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import { listBackups } from '#main/database/backup.ts'
import type { Migrations } from '#main/database/migrate.ts'
import { migrations as productMigrations } from '#main/database/migrations/index.ts'
import type { OpeningFailure, VaultStatus } from '#main/features/unlock/unlock.contract.ts'
import { logWrongTries } from '#main/features/unlock/unlock.repository.ts'
import type { VaultHeader } from '#main/vault/header.ts'
import { wipe } from '#main/vault/keys.ts'
import type { PassphraseProblem } from '#main/vault/passphrase.ts'
import { readRecoveryCode, sameGroup } from '#main/vault/recovery-code.ts'
import { openWithPassphrase, openWithRecovery, type OpenedSlot } from '#main/vault/slots.ts'
import {
  finishHeader,
  isHeaderRepairable,
  presenceIn,
  readHeader,
  repairHeader,
  vaultPaths,
} from '#main/vault/vault-folder.ts'
import { createVault, type CreateFailure, type NewVault } from './create-vault.ts'
import { enterAsKeeper, enterBySlot, type EnterParts } from './enter-vault.ts'
import type { HeldVault, OpenVault } from './open-vault.ts'
import { onDisk } from './on-disk.ts'
import type { KdfParams, Ports } from './ports.ts'
import { createTryGate, type TryGate } from './try-gate.ts'
import { createVaultBackups, type VaultBackups } from './vault-backups.ts'

export type { OpenVault }

export interface CreatedInfo {
  /** Eight groups of four and the check characters. Shown once, never stored. */
  readonly recoveryGroups: readonly string[]
  /** Which two to type back, counted from 1. */
  readonly askedGroups: readonly number[]
}

/** The vault of this program: at most one is open, as one person. */
export interface Session {
  status(): VaultStatus
  /** What calls work with; null unless open. */
  current(): OpenVault | null
  readonly backups: VaultBackups
  setFolder(folder: string): Promise<Result<void, Failure<'vault-open'>>>
  /** Wipes the passphrase. */
  create(input: NewVault): Promise<Result<CreatedInfo, Failure<CreateFailure>>>
  confirmRecovery(groups: readonly string[]): Promise<Result<void, Failure<ConfirmFailure>>>
  /** Wipes the passphrase. */
  unlock(passphrase: Uint8Array): Promise<Result<void, Failure<OpeningFailure>>>
  /** Wipes both. */
  unlockWithRecovery(
    code: Uint8Array,
    newPassphrase: Uint8Array | null,
  ): Promise<Result<void, Failure<RecoveryFailure>>>
  /** Tells the window, finishes the running unit of work, closes the database and wipes the keys. */
  lock(): Promise<void>
  repairHeader(): Promise<Result<void, Failure<'header-damaged' | 'folder-not-writable' | 'no-vault'>>>
}

export type ConfirmFailure = 'groups-differ' | 'no-vault' | 'folder-not-writable'
export type RecoveryFailure =
  OpeningFailure | 'recovery-code-mistyped' | 'recovery-code-wrong' | PassphraseProblem

export interface SessionParts {
  readonly ports: Ports
  readonly folder: string
  /** Strength of new slots; without it this laptop is measured. */
  readonly kdf?: KdfParams
  /** Only tests give others than the product's. */
  readonly migrations?: Migrations
}

interface Unconfirmed extends CreatedInfo {
  readonly held: HeldVault
}

export const createSession = (parts: SessionParts): Session => new VaultSession(parts)

class VaultSession implements Session {
  readonly backups: VaultBackups
  readonly #ports: Ports
  readonly #kdf: KdfParams | null
  readonly #migrations: Migrations
  #folder: string
  #gate: TryGate
  #held: HeldVault | null = null
  #unconfirmed: Unconfirmed | null = null
  #queue: Promise<unknown> = Promise.resolve()

  constructor({ ports, folder, kdf, migrations }: SessionParts) {
    this.#ports = ports
    this.#kdf = kdf ?? null
    this.#migrations = migrations ?? productMigrations
    this.#folder = folder
    this.#gate = createTryGate(this.#ports, folder)
    this.backups = createVaultBackups({
      ports,
      migrations: this.#migrations,
      held: () => this.#held,
      folder: () => this.#folder,
      inTurn: (act) => this.#inTurn(act),
      tried: (act) => this.#gate.tried(act),
    })
  }

  current(): OpenVault | null {
    return this.#held
  }

  status(): VaultStatus {
    const held = this.#held
    const isLocked = held === null && presenceIn(this.#folder) === 'vault'
    const state =
      held !== null ? 'open' : this.#unconfirmed !== null ? 'confirming' : isLocked ? 'locked' : 'none'
    return {
      state,
      folder: this.#folder,
      organisation: held?.organisation ?? null,
      person: held === null ? null : { ...held.actor, id: held.actor.personId },
      visitorCaseId: held?.memory.visitorCaseId ?? null,
      waitSeconds: this.#gate.waitSeconds(),
      askedGroups: this.#unconfirmed?.askedGroups ?? [],
      lastBackupAt: listBackups(vaultPaths(this.#folder).backups)[0]?.madeAt ?? null,
      backupProblem: this.backups.problem(),
      headerRepairable: isLocked && isHeaderRepairable(this.#folder),
    }
  }

  setFolder(folder: string): Promise<Result<void, Failure<'vault-open'>>> {
    return this.#inTurn(async () => {
      if (this.#held !== null) return fail({ code: 'vault-open' })
      await this.#closeEverything()
      this.#folder = folder
      this.#gate = createTryGate(this.#ports, folder)
      return ok(undefined)
    })
  }

  create(input: NewVault): Promise<Result<CreatedInfo, Failure<CreateFailure>>> {
    return this.#inTurn(async () => {
      try {
        if (this.#held !== null) return fail({ code: 'vault-exists' })
        await this.#closeEverything()
        const parts = {
          ports: this.#ports,
          folder: this.#folder,
          migrations: this.#migrations,
          kdf: this.#kdf,
        }
        const created = await createVault(parts, input)
        if (!created.ok) return created
        const info = { recoveryGroups: created.value.recoveryGroups, askedGroups: this.#twoGroups() }
        this.#unconfirmed = { ...info, held: created.value.held }
        return ok(info)
      } finally {
        wipe(input.passphrase)
      }
    })
  }

  confirmRecovery(groups: readonly string[]): Promise<Result<void, Failure<ConfirmFailure>>> {
    return this.#inTurn(() => Promise.resolve(this.#confirm(groups)))
  }

  unlock(passphrase: Uint8Array): Promise<Result<void, Failure<OpeningFailure>>> {
    return this.#inTurn(async () => {
      try {
        const header = this.#headerToOpen()
        if (!header.ok) return header
        const opened = await this.#gate.tried(() =>
          openWithPassphrase(header.value, passphrase, this.#ports.keyDerivation),
        )
        if (!opened.ok) return opened
        return await this.#enter(header.value, opened.value, (parts) => enterBySlot(parts))
      } finally {
        wipe(passphrase)
      }
    })
  }

  unlockWithRecovery(
    code: Uint8Array,
    newPassphrase: Uint8Array | null,
  ): Promise<Result<void, Failure<RecoveryFailure>>> {
    return this.#inTurn(async () => {
      const read = readRecoveryCode(Buffer.from(code).toString('utf8'))
      try {
        if (!read.ok) return fail({ code: read.failure })
        const header = this.#headerToOpen()
        if (!header.ok) return header
        const opened = openWithRecovery(header.value, read.value)
        // 160 random bits cannot be guessed, so there is nothing to slow down.
        if (opened === null) return fail({ code: 'recovery-code-wrong' })
        return await this.#enter<RecoveryFailure>(header.value, opened, (parts) =>
          enterAsKeeper(parts, newPassphrase, this.#kdf),
        )
      } finally {
        wipe(code, newPassphrase, read.ok ? read.value : null)
      }
    })
  }

  lock(): Promise<void> {
    if (this.#held !== null || this.#unconfirmed !== null) this.#ports.notifier.notify({ kind: 'locked' })
    const closing = this.#take()
    return this.#inTurn(async () => {
      await this.backups.stop()
      for (const held of closing) await held.close()
      await this.#closeEverything()
    })
  }

  repairHeader(): Promise<Result<void, Failure<'header-damaged' | 'folder-not-writable' | 'no-vault'>>> {
    return this.#inTurn(async () => {
      if (presenceIn(this.#folder) !== 'vault') return fail({ code: 'no-vault' })
      if (readHeader(this.#folder).ok) return ok(undefined)
      const label = this.#ports.clock.now().replace(/[-:.]/g, '')
      const repaired = onDisk(() => {
        const result = repairHeader(this.#folder, label)
        return result.ok ? result : fail({ code: result.failure })
      })
      return Promise.resolve(repaired)
    })
  }

  #confirm(groups: readonly string[]): Result<void, Failure<ConfirmFailure>> {
    const waiting = this.#unconfirmed
    if (waiting === null) return fail({ code: 'no-vault' })
    const same = waiting.askedGroups.every((asked, i) =>
      sameGroup(groups[i] ?? '', waiting.recoveryGroups[asked - 1] ?? ''),
    )
    if (!same) return fail({ code: 'groups-differ' })
    const finished = onDisk<void, never>(() => ok(finishHeader(this.#folder)))
    if (!finished.ok) return finished
    this.#unconfirmed = null
    this.#held = waiting.held
    return ok(undefined)
  }

  #headerToOpen(): Result<VaultHeader, Failure<OpeningFailure>> {
    // Whoever is in must go out first; two connections in one program would not see each other's lock.
    if (this.#held !== null || this.#unconfirmed !== null) return fail({ code: 'open-elsewhere' })
    const header = readHeader(this.#folder)
    return header.ok ? header : fail({ code: header.failure })
  }

  async #enter<F extends string = OpeningFailure>(
    header: VaultHeader,
    slot: OpenedSlot,
    enter: (parts: EnterParts) => Promise<Result<HeldVault, Failure<F>>>,
  ): Promise<Result<void, Failure<F>>> {
    const parts = { ports: this.#ports, folder: this.#folder, migrations: this.#migrations, header, slot }
    try {
      const held = await enter(parts)
      if (!held.ok) return held
      await this.#welcome(held.value)
      return ok(undefined)
    } finally {
      wipe(slot.masterKey)
    }
  }

  async #welcome(held: HeldVault): Promise<void> {
    const at = this.#ports.clock.now()
    const wrong = this.#gate.wrongTries()
    if (wrong > 0) {
      const stamp = { at, actorId: held.actor.personId, nextId: () => this.#ports.ids.next() }
      await held.work.run((tx) => logWrongTries(tx, stamp, held.vaultId, wrong))
    }
    this.#gate.clear()
    this.#held = held
    this.backups.planAutomatic()
  }

  #twoGroups(): readonly number[] {
    const [first = 0, step = 0] = this.#ports.random.bytes(2)
    const a = first % 8
    const b = (a + 1 + (step % 7)) % 8
    return [Math.min(a, b) + 1, Math.max(a, b) + 1]
  }

  /** From this moment no call gets in. */
  #take(): readonly HeldVault[] {
    const taken = [this.#held, this.#unconfirmed?.held ?? null].filter((held) => held !== null)
    this.#held = null
    this.#unconfirmed = null
    return taken
  }

  async #closeEverything(): Promise<void> {
    for (const held of this.#take()) await held.close()
  }

  /** One at a time: a double click on "open" must not derive twice. */
  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(act)
    this.#queue = turn.catch(() => undefined)
    return turn
  }
}
