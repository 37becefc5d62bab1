export const previewErasure = (..._: readonly unknown[]): never => {
  throw new Error('not written yet')
}
export const eraseSomebody = (..._: readonly unknown[]): never => {
  throw new Error('not written yet')
}
