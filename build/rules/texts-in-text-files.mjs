import { nameOf, rule } from './shared.mjs'

const spoken = new Set([
  'aria-label',
  'aria-description',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'alt',
  'title',
  'placeholder',
  'label',
])
const hasWords = (text) => /\p{Letter}/u.test(text)

const wordsOf = (node) => {
  if (node?.type === 'JSXExpressionContainer') return wordsOf(node.expression)
  if (node?.type === 'TemplateLiteral') return node.quasis.map((part) => part.value.raw).join('')
  if (node?.type === 'ConditionalExpression') return wordsOf(node.consequent) + wordsOf(node.alternate)
  if (node?.type === 'LogicalExpression') return wordsOf(node.right)
  return node?.type === 'Literal' && typeof node.value === 'string' ? node.value : ''
}

/** What people read stands together in *.texts.ts, where it can be read as a whole and kept at B1. */
export const textsInTextFiles = rule(
  'What people read or hear is kept together, so that it can be read as a whole: put it in the *.texts.ts of this folder.',
  (context, report) => ({
    JSXText(node) {
      if (hasWords(node.value)) report(node)
    },
    'JSXElement > JSXExpressionContainer, JSXFragment > JSXExpressionContainer'(node) {
      if (hasWords(wordsOf(node))) report(node)
    },
    JSXAttribute(node) {
      if (spoken.has(nameOf(node.name)) && hasWords(wordsOf(node.value))) report(node)
    },
  }),
)
