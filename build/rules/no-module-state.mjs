import { rule } from './shared.mjs'

const holders = new Set(['Map', 'Set', 'WeakMap', 'WeakSet'])
const isFilledAtOnce = (node) => node.arguments.length > 0

/** Everything that lives is made in create-app.ts and handed in; otherwise two tests, or two vaults, share it. */
export const noModuleState = rule(
  'A variable of the module lives as long as the program, locked or not. Make it in a create… function and hand it in.',
  (context, report) => ({
    'Program > VariableDeclaration, Program > ExportNamedDeclaration > VariableDeclaration'(node) {
      if (node.declare) return
      if (node.kind !== 'const') report(node)
      for (const { init } of node.declarations) {
        if (init?.type === 'NewExpression' && holders.has(init.callee.name) && !isFilledAtOnce(init))
          report(init)
      }
    },
  }),
)
