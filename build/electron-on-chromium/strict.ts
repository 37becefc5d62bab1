/** A value under a type that the compiler cannot see: texts that we wrote ourselves, shapes that Electron overloads. */
export const trusted = <T>(value: unknown): T => value as T

/** JSON that another part of the stand-in wrote. */
export const parsed = <T>(text: string): T => trusted(JSON.parse(text))

/** Names that JavaScript itself asks of any object. */
const harmless = new Set<string | symbol>([
  'then',
  'toJSON',
  'constructor',
  'prototype',
  '$$typeof',
  'inspect',
])

/**
 * The stand-in promises only what it has: reading any other member throws, so the application cannot come to lean
 * on something that would behave differently in Electron.
 * What comes back is typed as the whole of Electron's own declaration.
 */
export const strict = <Whole extends object>(name: string, members: Partial<Whole>): Whole =>
  trusted(
    new Proxy(members, {
      get(target, key) {
        if (key in target || typeof key === 'symbol' || harmless.has(key)) return Reflect.get(target, key)
        throw new Error(`electron.${name}.${key} is not in the stand-in (build/electron-on-chromium)`)
      },
      set(_target, key) {
        throw new Error(`electron.${name}.${String(key)} may not be set in the stand-in`)
      },
    }),
  )
