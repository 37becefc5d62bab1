/** One row per setting; the value is JSON. */
export interface SettingsTable {
  name: string
  value: string
  updated_at: string
}
