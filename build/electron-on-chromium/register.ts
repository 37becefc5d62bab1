import { registerHooks } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const entry = pathToFileURL(resolve(process.argv[1] ?? '')).href

const textOf = (source: string | ArrayBuffer | NodeJS.TypedArray): string =>
  typeof source === 'string' ? source : new TextDecoder().decode(source)

/**
 * Loaded with `node --import`: lets the unchanged main process find the stand-in where it asks for `electron`.
 * Nothing else is touched, so a module that asks for another name gets what Node gives it.
 */
registerHooks({
  resolve(specifier, context, nextResolve) {
    if (specifier !== 'electron') return nextResolve(specifier, context)
    return { url: new URL('./electron.ts', import.meta.url).href, shortCircuit: true }
  },
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context)
    if (url !== entry || loaded.source === undefined || loaded.source === null) return loaded
    // Electron is ready only after the entry file, with all it waits for, has been evaluated.
    return { ...loaded, source: `${textOf(loaded.source)}\n;process.emit('stand-in:main-evaluated')` }
  },
})
