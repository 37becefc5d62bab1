import { registerHooks } from 'node:module'

/**
 * Loaded with `node --import`: lets the unchanged main process find the stand-in where it asks for `electron`.
 * Nothing else is touched, so a module that asks for another name gets what Node gives it.
 */
registerHooks({
  resolve(specifier, context, nextResolve) {
    if (specifier !== 'electron') return nextResolve(specifier, context)
    return { url: new URL('./electron.ts', import.meta.url).href, shortCircuit: true }
  },
})
