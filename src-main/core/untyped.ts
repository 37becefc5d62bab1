/** The fields of something that came from a file; empty when it is no object. Reading them still needs a check each. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {}
  return Object.fromEntries(Object.entries(value))
}

/** The rows of a list that came from a file; undefined when it is no list. */
export function rowsOf(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? Array.from<unknown>(value) : undefined
}
