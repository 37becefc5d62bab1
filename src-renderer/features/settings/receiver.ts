import type { z } from 'zod'
import type { ReceiverSheet } from '#main/features/receivers/receivers.contract.ts'

/** A receiver as it is read. */
export type Receiver = z.infer<typeof ReceiverSheet>
