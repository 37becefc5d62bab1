import type { Failure } from '#main/contract/failures.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import type { Migrations } from '#main/database/migrate.ts'
import { migrations as productMigrations } from '#main/database/migrations/index.ts'
import type { OpeningFailure, VaultStatus } from '#main/features/unlock/unlock.contract.ts'
import type { VaultHeader } from '#main/vault/header.ts'
import { wipe } from '#main/vault/keys.ts'
import type { PassphraseProblem } from '#main/vault/passphrase.ts'
import { askTwoGroups, readRecoveryCode, sameGroup } from '#main/vault/recovery-code.ts'
import { openWithPassphrase, openWithRecovery, type OpenedSlot } from '#main/vault/slots.ts'
import { settleRenewal } from '#main/vault/renewal.ts'
import { finishHeader, presenceIn, readHeader, repairHeader } from '#main/vault/vault-folder.ts'
import { createVault, type CreateFailure, type NewVault } from './create-vault.ts'
import { enterAsKeeper, enterBySlot, type EnterParts } from './enter-vault.ts'
import type { HeldVault, OpenVault } from './open-vault.ts'
import { onDisk } from './on-disk.ts'
import type { KdfParams, Ports } from './ports.ts'
import { createTryGate, type TryGate } from './try-gate.ts'
import { createVaultBackups, type VaultBackups } from './vault-backups.ts'
import { createVaultKeys, type VaultKeys } from './vault-keys.ts'
import { statusOf } from './vault-status.ts'
import { welcome } from './welcome.ts'

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
  readonly keys: VaultKeys
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
  readonly keys: VaultKeys
  readonly #ports: Ports
  readonly #kdf: KdfParams | null
  readonly #migrations: Migrations
  #folder: string
  #gate: TryGate
  #held: HeldVault | null = null
  #unconfirmed: Unconfirmed | null = null
  #olderCopy = false
  /** As it was, while new keys come in. */
  #away: VaultStatus | null = null
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
    this.keys = createVaultKeys({
      ports,
      migrations: this.#migrations,
      kdf: this.#kdf,
      held: () => this.#held,
      inTurn: (act) => this.#inTurn(act),
      tried: (act) => this.#gate.tried(act),
      quiet: () => this.backups.stop(),
      leave: () => {
        this.#away = this.status()
        this.#held = null
      },
      arrived: () => void (this.#away = null),
      enter: (header, slot) => this.#enter(header, slot, (opening) => enterBySlot(opening)),
    })
  }

  current(): OpenVault | null {
    return this.#held
  }
  status(): VaultStatus {
    if (this.#away !== null) return this.#away
    return statusOf({
      folder: this.#folder,
      held: this.#held,
      askedGroups: this.#unconfirmed?.askedGroups ?? null,
      waitSeconds: this.#gate.waitSeconds(),
      backupProblem: this.backups.problem(),
      olderCopy: this.#held !== null && this.#olderCopy,
    })
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
        const askedGroups = askTwoGroups(this.#ports.random.bytes(2))
        this.#unconfirmed = { ...created.value, askedGroups }
        return ok({ recoveryGroups: created.value.recoveryGroups, askedGroups })
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
      const label = this.#ports.clock.now().replace(/[-:.]/g, '')
      return onDisk(() => {
        settleRenewal(this.#folder)
        if (readHeader(this.#folder).ok) return ok(undefined)
        const result = repairHeader(this.#folder, label)
        return result.ok ? result : fail({ code: result.failure })
      })
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
    return onDisk<VaultHeader, OpeningFailure>(() => {
      settleRenewal(this.#folder)
      const header = readHeader(this.#folder)
      return header.ok ? header : fail({ code: header.failure })
    })
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
    this.#olderCopy = await welcome(this.#ports, held, this.#gate.wrongTries())
    this.#gate.clear()
    this.#held = held
    this.backups.planAutomatic()
  }

  /** From this moment no call gets in. */
  #take(): readonly HeldVault[] {
    const taken = [this.#held, this.#unconfirmed?.held ?? null].filter((held) => held !== null)
    this.#held = null
    this.#unconfirmed = null
    this.keys.forgetRenewal()
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
