import type { Handlers } from '#main/app/handlers.ts'
import type { erasureContract } from './erasure.contract.ts'
import { eraseSomebody, previewErasure } from './erasure.use-cases.ts'
import { listProofs, printProof, saveProof } from './erasure-proof.use-cases.ts'

export const erasureHandlers: Handlers<typeof erasureContract> = {
  preview: (context, { person }) => previewErasure(context, person),
  erase: (context, input) => eraseSomebody(context, input),
  proofs: (context) => listProofs(context),
  saveProof: (context, { id }) => saveProof(context, id),
  printProof: (context, { id }) => printProof(context, id),
}
