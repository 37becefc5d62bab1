import type { z } from 'zod'
import type { todayContract } from '#main/features/today/today.contract.ts'

/** Everything that Vandaag shows. */
export type Today = z.output<(typeof todayContract)['list']['output']>
