import { z } from 'zod'

const Notice = z.object({ kind: z.enum(['locked', 'closing', 'changed']) })

/** What main tells without being asked; null for anything this page does not know. */
export function readNotice(notice: unknown): z.infer<typeof Notice>['kind'] | null {
  const read = Notice.safeParse(notice)
  return read.success ? read.data.kind : null
}
