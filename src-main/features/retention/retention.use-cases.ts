export const listRetention = (..._: readonly unknown[]): never => {
  throw new Error('not written yet')
}
