import { globalUses, rule } from './shared.mjs'

/** E4: one typed door between window and main. */
export const bridgeOnlyInApi = rule(
  "The bridge is used by src-renderer/app/api.ts and nowhere else. Import 'api' from there: it knows the calls and their types.",
  (context, report) =>
    /src-renderer[\\/]app[\\/]api\.ts$/.test(context.filename)
      ? {}
      : globalUses(context, new Set(['bridge']), (node) => report(node)),
)
