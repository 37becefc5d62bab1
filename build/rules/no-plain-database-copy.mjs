import { memberName, nameOf, rule } from './shared.mjs'

const handles = /(db|database|driver|connection|sqlite|raw)$/i

const nameOfHandle = (node) => (node.type === 'MemberExpression' ? memberName(node) : nameOf(node))

/** E17: one of these gives a copy in plain pages, the other does not work on an encrypted database. */
export const noPlainDatabaseCopy = rule(
  "'{{name}}' of the driver is not for an encrypted database. A copy is made with VACUUM INTO, in src-main/database/backup.ts.",
  (context, report) => ({
    'CallExpression > MemberExpression.callee'(node) {
      const name = memberName(node)
      const isHandle = handles.test(nameOfHandle(node.object) ?? '')
      if ((name === 'serialize' || name === 'backup') && isHandle) report(node, { name })
      if (name === 'loadExtension' && isHandle) report(node, { name })
    },
  }),
)
