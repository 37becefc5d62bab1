import { memberName, rule } from './shared.mjs'

const keyPragma = /\b(pragma\s+)(\w+\.)?(hex|text)?(re)?key\b/i
const keySetting = /^\s*(\w+\.)?(hex|text)?(re)?key\s*(=|\()/i

/** E17: a key in a statement ends up in traces, error messages and the memory of strings. */
export const noKeyInSql = rule(
  'A key never becomes text: hand it to the driver as a Buffer with db.key() or db.rekey().',
  (context, report) => {
    const inPragmaCall = (node) => {
      const call = node.parent
      return (
        call.type === 'CallExpression' &&
        call.arguments[0] === node &&
        call.callee.type === 'MemberExpression' &&
        memberName(call.callee) === 'pragma'
      )
    }
    const check = (node, text) => {
      if (keyPragma.test(text) || (inPragmaCall(node) && keySetting.test(text))) report(node)
    }
    return {
      Literal(node) {
        if (typeof node.value === 'string') check(node, node.value)
      },
      TemplateLiteral(node) {
        check(node, node.quasis.map((part) => part.value.raw).join(' '))
      },
    }
  },
)
