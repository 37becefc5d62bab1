export const listTerms = (..._: readonly unknown[]): never => {
  throw new Error('not written yet')
}
export const setTerm = (..._: readonly unknown[]): never => {
  throw new Error('not written yet')
}
