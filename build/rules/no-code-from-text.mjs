import { globalUses, importsOf, isGlobal, memberName, nameOf, rule, together } from './shared.mjs'

const timers = new Set(['setTimeout', 'setInterval', 'setImmediate'])
const isText = (node) =>
  node?.type === 'TemplateLiteral' || (node?.type === 'Literal' && typeof node.value === 'string')

/** E17: nothing that arrives as text is ever run. */
export const noCodeFromText = rule(
  "'{{name}}' runs text as code. Write the code as a function, or pass data through the contract.",
  (context, report) =>
    together(
      globalUses(context, new Set(['eval', 'Function']), (node, name) => report(node, { name })),
      importsOf((node, source) => {
        if (/^(node:)?vm$/.test(source)) report(node, { name: source })
      }),
      {
        MemberExpression(node) {
          const name = memberName(node) ?? ''
          if (name.startsWith('executeJavaScript')) report(node, { name })
        },
        CallExpression(node) {
          const name = nameOf(node.callee)
          if (timers.has(name) && isGlobal(context, node.callee) && isText(node.arguments[0]))
            report(node, { name })
        },
      },
    ),
)
