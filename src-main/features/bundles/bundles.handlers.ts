import type { Handlers } from '#main/app/handlers.ts'
import { importBundle, importChosenBundle } from './bundle-import.use-cases.ts'
import { printWords, saveBundle, saveBundleTo } from './bundle-save.use-cases.ts'
import type { bundlesContract } from './bundles.contract.ts'
import { findPeople, omitFromBundle, putBackInBundle, reviewBundle } from './bundles.use-cases.ts'

export const bundlesHandlers: Handlers<typeof bundlesContract> = {
  people: findPeople,
  review: reviewBundle,
  omit: omitFromBundle,
  putBack: putBackInBundle,
  save: saveBundle,
  saveTo: saveBundleTo,
  printWords,
  importFrom: importChosenBundle,
  importPath: importBundle,
}
