import type { z } from 'zod'
import type { RequestLine, RequestSheet } from '#main/features/rights/rights.contract.ts'
import type { Option } from '#renderer/ui/Choice.tsx'

/** One line of the desk. */
export type Line = z.output<typeof RequestLine>
/** One request with everything about it. */
export type Request = z.output<typeof RequestSheet>

/** Codes with their words, as a list to choose from. */
export const optionsOf = <T extends string>(
  codes: readonly T[],
  labels: Readonly<Record<T, string>>,
  hints?: Readonly<Record<T, string>>,
): readonly Option<T>[] => codes.map((value) => ({ value, label: labels[value], hint: hints?.[value] }))
