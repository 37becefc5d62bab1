import type { Host, HostSession } from './host.ts'

/** Electron's names beside those of the web, for the permissions that Chromium lets us decide from outside. */
const permissions: readonly (readonly [electron: string, web: string])[] = [
  ['geolocation', 'geolocation'],
  ['notifications', 'notifications'],
  ['midi', 'midi'],
  ['media', 'camera'],
  ['media', 'microphone'],
  ['clipboard-read', 'clipboard-read'],
  ['idle-detection', 'idle-detection'],
  ['window-management', 'window-management'],
  ['storage-access', 'storage-access'],
  ['local-fonts', 'local-fonts'],
]

/** Carries the application's decisions over to Chromium; without handlers everything is granted, as in Electron. */
export const applyPermissions = async (host: Host, session: HostSession): Promise<void> => {
  const { cdp } = await host.chromium()
  const browserContextId = await session.context()
  await Promise.all(
    permissions.map(async ([electron, web]) => {
      const granted = session.permissionCheck(electron, '') && (await session.permissionRequest(electron))
      const setting = granted ? 'granted' : 'denied'
      await cdp.browser
        .send('Browser.setPermission', { permission: { name: web }, setting, browserContextId })
        .catch(() => undefined)
    }),
  )
}
