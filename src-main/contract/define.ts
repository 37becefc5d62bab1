import type { z } from 'zod'

/** `query` handlers get a reader, `command` handlers a unit of work; `public` calls run without an open vault. */
export type CallKind = 'query' | 'command'

/** Roles of people in the application. */
export const roles = ['coordinator', 'deputy', 'maatje', 'walk-in', 'board', 'keeper'] as const
export type Role = (typeof roles)[number]
export type Access = 'public' | readonly Role[]

/**
 * How the input of a call leads to the cases that it is about. A maatje is let through only when all of those are
 * their own; `app/case-scope.ts` follows it at the doorway, and knows every other id in the input by its name.
 */
export type CaseScope =
  | {
      /** `input.caseId` is the case. */
      readonly by: 'caseId'
      /** What a maatje may change, of the fields in `input.changes`; without it all of them. */
      readonly onlyChanges?: readonly string[]
    }
  /** `input.id` is a row of this list inside a case. */
  | { readonly by: 'record'; readonly table: ScopedTable }
  /** The input names no case: the handler answers with what is in `context.limitedTo` only. */
  | { readonly by: 'own' }
  /** The answer is the same for everybody, and tells of no resident and no volunteer. */
  | { readonly by: 'nothing-of-a-case' }

/** Lists inside a case that a maatje works on, by the name of their table. */
export const scopedTables = [
  'household_members',
  'contact_points',
  'remarks',
  'contact_moments',
  'incomes',
  'costs',
  'debts',
  'crises',
] as const
type ScopedTable = (typeof scopedTables)[number]

/** What the log of who saw what says that was done. */
export const seenActions = [
  'read',
  'change',
  'print',
  'export',
  'open-sensitive',
  'erase',
  'restrict',
  'answer-request',
  'manage-users',
  /** Somebody looks along, and sees this case only. */
  'visitor',
  /** Keeps what is being typed, before it is saved. */
  'typing',
  /** Not noted: it tells of nobody and changes nothing about anybody. */
  'none',
] as const
export type SeenAction = (typeof seenActions)[number]

export interface CallDefinition<
  Kind extends CallKind = CallKind,
  Acc extends Access = Access,
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
  Code extends string = string,
> {
  readonly kind: Kind
  readonly access: Acc
  readonly input: Input
  readonly output: Output
  readonly failures: readonly Code[]
  readonly scope?: CaseScope
  /**
   * Works on a restricted case too. Only for what a restriction leaves: answering the rights of the person, lifting it,
   * keeping, erasing, and reading who saw it. Every other call that reaches such a case is refused (`case-frozen`).
   */
  readonly frozen?: 'open'
  /** What was done, where the kind does not tell: a query is `read`, a command `change`. */
  readonly seen?: SeenAction
  /**
   * Somebody of the walk-in hour keeps to the cases that were started there today, as every id in an input leads to
   * them. `open`: this call names no case and is theirs all the same.
   */
  readonly desk?: 'open'
  /**
   * While a visitor looks along, only calls of which every id lies in the case of the visitor go through. `open`: this one
   * tells of nobody, so it works without one. `closed`: it tells of others, although it is about the case.
   */
  readonly visitor?: 'open' | 'closed'
}

/** A call that is open to a maatje says how far; another one has nothing to say. */
type ScopeOf<Acc extends Access> = Acc extends readonly Role[]
  ? 'maatje' extends Acc[number]
    ? { readonly scope: CaseScope }
    : { readonly scope?: never }
  : { readonly scope?: never }
type Parts<Acc extends Access, I extends z.ZodType, O extends z.ZodType, C extends string> = Omit<
  CallDefinition<CallKind, Acc, I, O, C>,
  'kind' | 'scope'
> &
  ScopeOf<Acc>

/**
 * Declares a call that only looks.
 *
 *     ofCase: query({ access: caseHelpers, scope: { by: 'caseId' }, input: CaseRef, output: CaseSheet, failures: [] })
 */
export const query = <
  const Acc extends Access,
  I extends z.ZodType,
  O extends z.ZodType,
  const C extends string = never,
>(
  parts: Parts<Acc, I, O, C>,
): CallDefinition<'query', Acc, I, O, C> => ({ kind: 'query', ...parts })

/** Declares a call that changes something; its handler runs inside the queue of writers. */
export const command = <
  const Acc extends Access,
  I extends z.ZodType,
  O extends z.ZodType,
  const C extends string = never,
>(
  parts: Parts<Acc, I, O, C>,
): CallDefinition<'command', Acc, I, O, C> => ({ kind: 'command', ...parts })

/** What the handler of a call gets: the input as parsed at the doorway. */
export type InputOf<D extends CallDefinition> = z.output<D['input']>

/** The calls of one feature. The wire name of a call is `<feature>.<call>`, so two calls can never share a name. */
export type FeatureContract = Readonly<Record<string, CallDefinition>>

/** May work on residents' cases. */
export const caseWorkers = ['coordinator', 'deputy'] as const
/** Also the volunteers of the walk-in hour, for a crisis handover of today. */
export const deskWorkers = ['coordinator', 'deputy', 'walk-in'] as const
/** Also a maatje, in the cases that are matched to them: such a call says how it reaches a case (`scope`). */
export const caseHelpers = ['coordinator', 'deputy', 'walk-in', 'maatje'] as const
/** Settings, backup, people. */
export const keepers = ['keeper'] as const
/** Everyone who has a slot in the vault. */
export const everyone = roles

/** Scope of a call with `caseId` in its input. */
export const inCase = { by: 'caseId' } as const
/** Scope of a call about one row of a list inside a case, with `id` in its input. */
export const recordOf = <const T extends ScopedTable>(table: T) => ({ by: 'record', table }) as const
/** Scope of a list over cases, limited by its handler. */
export const ownCases = { by: 'own' } as const
/** Scope of a call that is the same for everybody. */
export const noCase = { by: 'nothing-of-a-case' } as const
