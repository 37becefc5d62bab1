/** The name of a member or key, when the source says it plainly: `a.b`, `a['b']`, `{ b: 1 }`. */
export function nameOf(node) {
  if (node === null || node === undefined) return undefined
  if (node.type === 'Identifier' || node.type === 'JSXIdentifier' || node.type === 'PrivateIdentifier')
    return node.name
  if (node.type === 'Literal') return String(node.value)
  if (node.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0].value.cooked
  return undefined
}

/** The name after the dot, also when it is written in brackets. */
export const memberName = (node) =>
  node.computed && node.property.type === 'Identifier' ? undefined : nameOf(node.property)

/** True for an identifier that no scope of this file declares: a global. */
export function isGlobal(context, node) {
  for (let scope = context.sourceCode.getScope(node); scope !== null; scope = scope.upper) {
    const variable = scope.set.get(node.name)
    if (variable !== undefined) return variable.defs.length === 0
  }
  return true
}

/** True where an identifier is used as a value, not as a key, a member or a name being declared. */
export function isValueUse(node) {
  const { parent } = node
  if (parent.type === 'MemberExpression') return parent.object === node || parent.computed
  if (parent.type === 'Property') return parent.value === node || parent.computed
  return !/^(TS|Import|Export|JSX|MethodDefinition|PropertyDefinition|LabeledStatement)/.test(parent.type)
}

const globalObjects = new Set(['window', 'globalThis', 'self', 'global', 'frames'])

/**
 * Visitors that find the use of globals by name, plainly (`fetch()`) or through the global object
 * (`globalThis.fetch()`, `const { fetch } = window`).
 */
export function globalUses(context, names, report) {
  const reachesGlobalObject = (node) =>
    node?.type === 'Identifier' && globalObjects.has(node.name) && isGlobal(context, node)
  return {
    Identifier(node) {
      if (names.has(node.name) && isValueUse(node) && isGlobal(context, node)) report(node, node.name)
    },
    MemberExpression(node) {
      const name = memberName(node)
      if (names.has(name) && reachesGlobalObject(node.object)) report(node, name)
    },
    VariableDeclarator(node) {
      if (node.id.type !== 'ObjectPattern' || !reachesGlobalObject(node.init)) return
      for (const property of node.id.properties) {
        const name = nameOf(property.key)
        if (names.has(name)) report(property, name)
      }
    },
  }
}

/** Calls `report(node, source)` for every way to import a module. */
export function importsOf(report) {
  const check = (node) => {
    const source = nameOf(node.source)
    if (source !== undefined) report(node, source)
  }
  return {
    ImportDeclaration: check,
    ExportNamedDeclaration: check,
    ExportAllDeclaration: check,
    ImportExpression: check,
    CallExpression(node) {
      if (nameOf(node.callee) === 'require' && node.arguments.length > 0) {
        const source = nameOf(node.arguments[0])
        if (source !== undefined) report(node, source)
      }
    },
  }
}

/** A rule without options and with one message. */
export const rule = (message, create) => ({
  meta: { type: 'problem', schema: [], messages: { no: message } },
  create: (context) => create(context, (node, data) => context.report({ node, messageId: 'no', data })),
})

/** Several visitors of the same kind of node, run one after the other. */
export function together(...visitors) {
  const joined = {}
  for (const visitor of visitors) {
    for (const [kind, visit] of Object.entries(visitor)) {
      const before = joined[kind]
      joined[kind] =
        before === undefined
          ? visit
          : (node) => {
              before(node)
              visit(node)
            }
    }
  }
  return joined
}
