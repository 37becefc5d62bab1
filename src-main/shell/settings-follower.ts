import type { Dispatch } from '#main/app/dispatch.ts'

/** What the shell itself must know of the vault. */
export interface FollowedSettings {
  readonly isOpen: boolean
  readonly lockAfterSeconds: number
  readonly contentProtection: boolean
}

/** Before anything is known: the careful choice. */
export const carefulSettings: FollowedSettings = {
  isOpen: false,
  lockAfterSeconds: 300,
  contentProtection: true,
}

export interface SettingsFollower {
  /** The same dispatch, looked at on its way. */
  readonly dispatch: Dispatch
  current(): FollowedSettings
}

const calls = { status: 'unlock.status', read: 'settings.read', amend: 'settings.amend' }

/** A call after which the vault may have opened or closed, or a setting may have changed. */
const mayChange = (name: unknown): boolean =>
  name === calls.amend || (typeof name === 'string' && name.startsWith('unlock.') && name !== calls.status)

const member = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined

/** Settings live in the vault and the shell does not: it asks for them, like the window does, whenever they may have changed. */
export function followSettings(
  dispatch: Dispatch,
  onChange: (settings: FollowedSettings) => void,
): SettingsFollower {
  let current = carefulSettings
  const refresh = async (): Promise<void> => {
    const status = await dispatch(calls.status, {})
    const isOpen = status.ok && member(status.value, 'state') === 'open'
    const sheet = isOpen ? await dispatch(calls.read, {}) : undefined
    const value = sheet?.ok === true ? sheet.value : undefined
    const minutes = member(value, 'lockAfterMinutes')
    const contentProtection = member(value, 'contentProtection')
    current = {
      isOpen,
      lockAfterSeconds: typeof minutes === 'number' ? minutes * 60 : current.lockAfterSeconds,
      contentProtection:
        typeof contentProtection === 'boolean' ? contentProtection : current.contentProtection,
    }
    onChange(current)
  }
  return {
    current: () => current,
    async dispatch(name, input) {
      const reply = await dispatch(name, input)
      if (reply.ok && mayChange(name)) await refresh()
      return reply
    },
  }
}
