import { memberName, nameOf, rule } from './shared.mjs'

const assigned = new Set(['innerHTML', 'outerHTML', 'srcdoc'])
const called = new Set([
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'createContextualFragment',
  'parseFromString',
])

/** E17: text that somebody typed must never become markup. */
export const noHtmlFromText = rule(
  "'{{name}}' turns text into markup, and our text comes from people. Let React make the elements, or use textContent.",
  (context, report) => ({
    MemberExpression(node) {
      const name = memberName(node)
      const writes =
        called.has(name) || (/^write(ln)?$/.test(name ?? '') && nameOf(node.object) === 'document')
      if (assigned.has(name) || writes) report(node, { name })
    },
    'JSXAttribute, Property'(node) {
      const name = nameOf(node.name ?? node.key)
      if (
        name === 'dangerouslySetInnerHTML' ||
        (node.type === 'JSXAttribute' && /^srcdoc$/i.test(name ?? ''))
      )
        report(node, { name })
    },
  }),
)
