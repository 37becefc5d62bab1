import type { Handlers } from '#main/app/handlers.ts'
import type { settingsContract } from './settings.contract.ts'
import { amendSettings, readSettingsSheet } from './settings.use-cases.ts'

export const settingsHandlers: Handlers<typeof settingsContract> = {
  read: readSettingsSheet,
  amend: amendSettings,
}
