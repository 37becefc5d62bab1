import { isGlobal, memberName, nameOf, rule } from './shared.mjs'

/** Clock, dates and chance come in through ports, so that a test can hold them still. */
export const noAmbientTime = rule(
  "'{{name}}' makes the outcome depend on the moment. Ask the port: clock.now(), clock.today() or random.bytes() of src-main/app/ports.ts.",
  (context, report) => ({
    MemberExpression(node) {
      const owner = nameOf(node.object)
      const name = memberName(node)
      if (owner === 'Date' && name === 'now') report(node, { name: 'Date.now' })
      if (owner === 'Temporal' && name === 'Now') report(node, { name: 'Temporal.Now' })
      if (owner === 'Math' && name === 'random') report(node, { name: 'Math.random' })
    },
    'NewExpression[arguments.length=0]'(node) {
      if (nameOf(node.callee) === 'Date' && isGlobal(context, node.callee))
        report(node, { name: 'new Date()' })
    },
    CallExpression(node) {
      if (nameOf(node.callee) === 'Date' && isGlobal(context, node.callee)) report(node, { name: 'Date()' })
    },
  }),
)
