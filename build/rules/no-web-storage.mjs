import { globalUses, memberName, nameOf, rule, together } from './shared.mjs'

const stores = new Set(['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])

/** E10, E17: the browser keeps nothing. */
export const noWebStorage = rule(
  "'{{name}}' writes to the disk unencrypted. What must be kept goes into the vault, through a call.",
  (context, report) =>
    together(
      globalUses(context, stores, (node, name) => report(node, { name })),
      {
        MemberExpression(node) {
          const name = memberName(node)
          const owner = nameOf(node.object)
          if (name === 'cookie' && owner === 'document') report(node, { name: 'document.cookie' })
          if (name === 'storage' && owner === 'navigator') report(node, { name: 'navigator.storage' })
        },
      },
    ),
)
