// Checks who imports whom. `node build/check-boundaries.mjs [folder]`; with --json the result as one JSON value.
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { cruise } from 'dependency-cruiser'
import { filesBelow } from './lib/built.mjs'
import { root } from './lib/places.mjs'

const words = process.argv.slice(2)
const asJson = words.includes('--json')
const folder = resolve(words.find((word) => !word.startsWith('--')) ?? root)
const rules = createRequire(import.meta.url)('./dependency-rules.cjs')
const leastShare = 0.95

const isSource = (file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts')
const sourceRoots = ['src-main', 'src-renderer']
const onDisk = sourceRoots.flatMap((name) => filesBelow(join(folder, name))).filter(isSource).length

async function look() {
  const places = [...sourceRoots, 'tests', 'build'].filter((name) => existsSync(join(folder, name)))
  if (places.length === 0) return { modules: [], violations: [] }
  const options = {
    ...rules.options,
    baseDir: folder,
    validate: true,
    ruleSet: { forbidden: rules.forbidden },
  }
  const { output } = await cruise(places, options)
  return { modules: output.modules, violations: output.summary.violations }
}

const comments = new Map(rules.forbidden.map((rule) => [rule.name, rule.comment]))
const { modules, violations } = await look()
const seen = modules.filter(
  (found) => /^src-(main|renderer)\//.test(found.source) && isSource(found.source),
).length
// A checker that looks at nothing finds nothing, and would call that good.
const blind = onDisk === 0 || seen < onDisk * leastShare
const found = violations.map((violation) => ({
  rule: violation.rule.name,
  from: violation.from,
  to: violation.to,
}))

if (asJson) {
  process.stdout.write(JSON.stringify({ onDisk, seen, blind, violations: found }))
} else {
  for (const { rule, from, to } of found) console.log(`${rule}: ${from} → ${to}\n    ${comments.get(rule)}`)
  if (blind) console.log(`Only ${seen} of ${onDisk} source files were seen: the check itself does not work.`)
  console.log(`${seen} of ${onDisk} source files seen, ${found.length} violations.`)
}
process.exitCode = blind || found.length > 0 ? 1 : 0
