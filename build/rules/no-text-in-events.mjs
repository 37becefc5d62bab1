import { memberName, nameOf, rule } from './shared.mjs'

const isBuiltText = (node) =>
  (node.type === 'TemplateLiteral' && node.expressions.length > 0) ||
  (node.type === 'BinaryExpression' && node.operator === '+' && [node.left, node.right].some(isText))
const isText = (node) => isBuiltText(node) || (node.type === 'Literal' && typeof node.value === 'string')

/** Every expression inside an argument, without looking into functions. */
function* inside(node) {
  if (
    node === null ||
    typeof node !== 'object' ||
    typeof node.type !== 'string' ||
    /Function/.test(node.type)
  )
    return
  yield node
  for (const [key, value] of Object.entries(node)) {
    if (key === 'parent') continue
    for (const child of Array.isArray(value) ? value : [value]) yield* inside(child)
  }
}

/** E11: a log line or failure that is put together from text will one day hold a name. */
export const noTextInEvents = rule(
  'Failures and log events carry closed codes, counts and ids, never a sentence put together here. Give the fact its own field.',
  (context, report) => ({
    CallExpression(node) {
      const isFail = nameOf(node.callee) === 'fail'
      const isEvent = node.callee.type === 'MemberExpression' && memberName(node.callee) === 'event'
      if (!isFail && !isEvent) return
      for (const argument of node.arguments) {
        for (const part of inside(argument)) if (isBuiltText(part)) report(part)
      }
    },
  }),
)
