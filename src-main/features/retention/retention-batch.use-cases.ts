export const applyRetention = (..._: readonly unknown[]): never => {
  throw new Error('not written yet')
}
export const previewRetention = (..._: readonly unknown[]): never => {
  throw new Error('not written yet')
}
