export const listProofs = (..._: readonly unknown[]): never => {
  throw new Error('not written yet')
}
export const saveProof = (..._: readonly unknown[]): never => {
  throw new Error('not written yet')
}
export const printProof = (..._: readonly unknown[]): never => {
  throw new Error('not written yet')
}
