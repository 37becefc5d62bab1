import { memberName, nameOf, rule } from './shared.mjs'

/** E17 and item 15 of Electron's list: addresses leave the application from one file, which has the list of allowed ones. */
export const openExternalInOnePlace = rule(
  "'{{name}}' hands something to another program. Only src-main/shell/open-external.ts may, by the id of an allowed address.",
  (context, report) => {
    if (/src-main[\\/]shell[\\/]open-external\.ts$/.test(context.filename)) return {}
    const names = new Set(['openExternal', 'openPath', 'showItemInFolder'])
    return {
      MemberExpression(node) {
        const name = memberName(node)
        if (names.has(name)) report(node, { name })
      },
      'ObjectPattern > Property'(node) {
        const name = nameOf(node.key)
        if (names.has(name)) report(node, { name })
      },
    }
  },
)
