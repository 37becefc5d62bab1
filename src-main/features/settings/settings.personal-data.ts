import { bookkeeping } from '#main/core/personal-data.ts'

export const settingsData = { name: bookkeeping, value: bookkeeping, updated_at: bookkeeping } as const
