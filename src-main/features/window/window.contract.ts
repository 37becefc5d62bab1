import { z } from 'zod'
import { command } from '#main/contract/define.ts'

/** Every page on the web that the application can show, in the person's own browser. The shell knows the addresses. */
export const linkIds = ['geldfit', 'toeslagen'] as const
export type LinkId = (typeof linkIds)[number]

/** What the window tells about itself. Works with a closed vault too. */
export const windowContract = {
  /** Answer to the notice `closing`: everything that was being typed is in the vault. */
  settled: command({ access: 'public', input: z.object({}), output: z.null(), failures: [] }),
  openLink: command({
    access: 'public',
    input: z.object({ id: z.enum(linkIds) }),
    output: z.null(),
    failures: ['no-browser'],
  }),
}
