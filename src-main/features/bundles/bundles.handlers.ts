import type { Handlers } from '#main/app/handlers.ts'
import type { bundlesContract } from './bundles.contract.ts'

const notYet = (): never => {
  throw new Error('not written yet')
}

export const bundlesHandlers: Handlers<typeof bundlesContract> = {
  people: notYet,
  review: notYet,
  omit: notYet,
  putBack: notYet,
  save: notYet,
  saveTo: notYet,
  importFrom: notYet,
  importPath: notYet,
}
