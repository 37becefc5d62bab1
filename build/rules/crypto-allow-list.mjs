import { globalUses, memberName, nameOf, rule, together } from './shared.mjs'

/** Present in Node's OpenSSL and in Electron's BoringSSL alike, and used by us. */
const members = new Set([
  'randomBytes',
  'randomInt',
  'randomFillSync',
  'createCipheriv',
  'createDecipheriv',
  'createHash',
  'createHmac',
  'hkdfSync',
  'timingSafeEqual',
])
const algorithms = new Map(
  Object.entries({
    createCipheriv: ['aes-256-gcm'],
    createDecipheriv: ['aes-256-gcm'],
    createHash: ['sha256', 'sha512'],
    createHmac: ['sha256', 'sha512'],
    hkdfSync: ['sha256'],
  }),
)

/** E17, E16: nothing that is missing in a packaged build, and nothing that nobody has looked at. */
export const cryptoAllowList = rule(
  "'{{name}}' is not on the list of cryptography we use (build/rules/crypto-allow-list.mjs). Electron's library lacks much of Node's; take one from the list, or have the new one reviewed and tried in a packaged build.",
  (context, report) =>
    together(
      globalUses(context, new Set(['crypto']), (node) => report(node, { name: 'crypto' })),
      {
        'ImportDeclaration[source.value=/^(node:)?crypto$/] > *.specifiers'(node) {
          const isType = node.importKind === 'type' || node.parent.importKind === 'type'
          const name = node.type === 'ImportSpecifier' ? nameOf(node.imported) : '* as crypto'
          if (!isType && !members.has(name)) report(node, { name })
        },
        CallExpression(node) {
          const name = node.callee.type === 'MemberExpression' ? memberName(node.callee) : nameOf(node.callee)
          const allowed = algorithms.get(name)
          const algorithm = nameOf(node.arguments[0])
          if (allowed !== undefined && !allowed.includes(algorithm))
            report(node, { name: `${name}(${algorithm ?? '…'})` })
        },
      },
    ),
)
