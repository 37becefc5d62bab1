import { globalUses, importsOf, memberName, nameOf, rule, together } from './shared.mjs'

const modules = /^(node:)?(https?|http2|net|tls|dns|dgram|dns\/promises|inspector)$/
const globals = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
])

/** E9, E17: the product never talks to a network. */
export const noNetwork = rule(
  "'{{name}}' reaches the network, and Thuisbasis never does: people trust us with their debts on that promise.",
  (context, report) =>
    together(
      importsOf((node, source) => {
        if (modules.test(source)) report(node, { name: source })
      }),
      globalUses(context, globals, (node, name) => report(node, { name })),
      {
        "ImportDeclaration[source.value='electron'] ImportSpecifier"(node) {
          const name = nameOf(node.imported)
          if (name === 'net' || name === 'autoUpdater' || name === 'crashReporter') report(node, { name })
        },
        MemberExpression(node) {
          if (memberName(node) === 'sendBeacon') report(node, { name: 'sendBeacon' })
        },
      },
    ),
)
