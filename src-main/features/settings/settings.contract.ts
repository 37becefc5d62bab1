import { z } from 'zod'
import { command, everyone, keepers, noCase, query } from '#main/contract/define.ts'
import { Line, Saved } from '#main/contract/shapes.ts'
import { numberSettings, type NumberSetting } from './settings.rules.ts'

const number = (name: NumberSetting) =>
  z.number().int().min(numberSettings[name].least).max(numberSettings[name].most)

/** Terms and demands around volunteers and matches; each is an own rule of the organisation. */
const matching = {
  certificateWarnMonths: number('certificateWarnMonths'),
  certificateBlockMonths: number('certificateBlockMonths'),
  trainingNeeded: z.boolean(),
  agreementNeeded: z.boolean(),
  silenceDays: number('silenceDays'),
  longSilenceDays: number('longSilenceDays'),
  matchRhythmDays: number('matchRhythmDays'),
}

export const SettingsSheet = z.object({
  organisation: z.object({ name: z.string(), phone: z.string(), email: z.string(), address: z.string() }),
  /** Minutes without a key or a click before the vault locks. */
  lockAfterMinutes: number('lockAfterMinutes'),
  /** Keep the window out of screen captures. */
  contentProtection: z.boolean(),
  ...matching,
  me: z.object({ name: z.string(), phone: z.string(), roles: z.array(z.string()) }),
})

export const settingsContract = {
  read: query({
    access: everyone,
    scope: noCase,
    input: z.object({}),
    output: SettingsSheet,
    failures: [],
    seen: 'none',
    visitor: 'open',
  }),
  amend: command({
    access: keepers,
    input: z.object({
      changes: z
        .object({
          organisationName: Line,
          organisationPhone: Line,
          organisationEmail: Line,
          organisationAddress: Line,
          lockAfterMinutes: number('lockAfterMinutes'),
          contentProtection: z.boolean(),
          ...matching,
          myName: Line,
          myPhone: Line,
        })
        .partial(),
    }),
    output: Saved,
    failures: [],
  }),
}
