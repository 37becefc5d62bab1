import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { createPdfRenderer } from '#main/documents/pdf-renderer.ts'
import { handoverDocument } from '#main/features/handover/handover.document.ts'
import { pair, type Pair } from './measure.ts'
import type { BenchVault } from './open-bench-vault.ts'

/** A handover from the case to a file on disk, against laying out the same definition and nothing else. */
export async function pairHandover(vault: BenchVault, folder: string): Promise<Pair> {
  const { api, ports } = vault
  const caseId = 'case-1'
  const receiver = await api.receivers.add({ name: 'Gemeente' })
  if (!receiver.ok) throw new Error('the benchmark has no receiver')
  const receiverId = receiver.value.id
  const parts = ['income', 'costs', 'debts', 'strengths']
  await api.consent.give({ caseId, receiverId, form: 'signature-on-paper', parts })
  const preview = await api.handover.preview({ caseId, receiverId })
  if (!preview.ok) throw new Error('the benchmark has no handover')
  const definition = () => handoverDocument(preview.value.sheet)
  const bare = createPdfRenderer(join(ports.resourcesFolder, 'fonts'))
  return pair(
    15,
    async () => {
      const path = join(folder, `${randomUUID()}.pdf`)
      const saved = await api.handover.saveTo({ caseId, receiverId, path })
      if (!saved.ok) throw new Error(`the handover was refused: ${saved.failure.code}`)
    },
    () => bare.render(definition(), { title: 'bench', createdAt: ports.clock.now() }),
  )
}
