/** What can be set, and what holds until somebody sets it: the safe side. */
export const defaultSettings = {
  /** Minutes without a key or a click before the vault locks. */
  lockAfterMinutes: 5,
  /** Keep the window out of screen captures. */
  contentProtection: true,
} as const

export interface Settings {
  readonly lockAfterMinutes: number
  readonly contentProtection: boolean
}
export type SettingName = keyof Settings
export const settingNames = [
  'lockAfterMinutes',
  'contentProtection',
] as const satisfies readonly SettingName[]

const isMinutes = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 60

/** Settings from what is stored. A value that is missing or odd gives the default, never a vault that does not lock. */
export function readSettings(stored: Readonly<Partial<Record<SettingName, unknown>>>): Settings {
  const { lockAfterMinutes, contentProtection } = stored
  return {
    lockAfterMinutes: isMinutes(lockAfterMinutes) ? lockAfterMinutes : defaultSettings.lockAfterMinutes,
    contentProtection:
      typeof contentProtection === 'boolean' ? contentProtection : defaultSettings.contentProtection,
  }
}
