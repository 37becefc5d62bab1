import type { z } from 'zod'
import type { handoverContract } from '#main/features/handover/handover.contract.ts'

/** A handover that is not completed, as the board shows it. */
export type OpenHandover = z.output<(typeof handoverContract)['open']['output']>[number]
