import { memberName, rule } from './shared.mjs'

/** E17: one way in, and it never holds the window up. */
export const noBlockingIpc = rule(
  "'{{name}}' freezes the window until main answers. Use the typed call in src-renderer/app/api.ts.",
  (context, report) => ({
    MemberExpression(node) {
      const name = memberName(node)
      if (name === 'sendSync' || name === 'sendToHost') report(node, { name })
    },
  }),
)
