/** Makes a forgotten member of a closed union a compile error; at run time it names the kind of value only. */
export function assertNever(value: never): never {
  throw new Error(`unexpected member of a closed union (${typeof value})`)
}
