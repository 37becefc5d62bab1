export const holdPerson = (..._: readonly unknown[]): never => {
  throw new Error('not written yet')
}
export const liftHold = (..._: readonly unknown[]): never => {
  throw new Error('not written yet')
}
export const listHolds = (..._: readonly unknown[]): never => {
  throw new Error('not written yet')
}
