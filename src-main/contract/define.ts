import type { z } from 'zod'

/** `query` handlers get a reader, `command` handlers a unit of work; `public` calls run without an open vault. */
export type CallKind = 'query' | 'command'

/** Roles of people in the application. */
export const roles = ['coordinator', 'deputy', 'maatje', 'walk-in', 'board', 'keeper'] as const
export type Role = (typeof roles)[number]
export type Access = 'public' | readonly Role[]

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
}

type Parts<Acc extends Access, I extends z.ZodType, O extends z.ZodType, C extends string> = Omit<
  CallDefinition<CallKind, Acc, I, O, C>,
  'kind'
>

/**
 * Declares a call that only looks.
 *
 *     ofCase: query({ access: caseWorkers, input: CaseRef, output: CaseSheet, failures: [] })
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
/** Settings, backup, people. */
export const keepers = ['keeper'] as const
/** Everyone who has a slot in the vault. */
export const everyone = roles
