import { z } from 'zod'
import { command, everyone, keepers, query } from '#main/contract/define.ts'
import { Line, Saved } from '#main/contract/shapes.ts'

export const SettingsSheet = z.object({
  organisation: z.object({ name: z.string(), phone: z.string(), email: z.string(), address: z.string() }),
  /** Minutes without a key or a click before the vault locks. */
  lockAfterMinutes: z.number().int().min(1).max(60),
  /** Keep the window out of screen captures. */
  contentProtection: z.boolean(),
  me: z.object({ name: z.string(), phone: z.string(), roles: z.array(z.string()) }),
})

export const settingsContract = {
  read: query({ access: everyone, input: z.object({}), output: SettingsSheet, failures: [] }),
  amend: command({
    access: keepers,
    input: z.object({
      changes: z
        .object({
          organisationName: Line,
          organisationPhone: Line,
          organisationEmail: Line,
          organisationAddress: Line,
          lockAfterMinutes: z.number().int().min(1).max(60),
          contentProtection: z.boolean(),
          myName: Line,
          myPhone: Line,
        })
        .partial(),
    }),
    output: Saved,
    failures: [],
  }),
}
