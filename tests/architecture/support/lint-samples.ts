/** What a lint rule must find, and what it must leave alone. Without `in`, the sample is a file of main. */
export interface Samples {
  readonly in?: 'main' | 'renderer'
  /** Name of the file, where the rule looks at it. */
  readonly file?: string
  readonly bad: readonly string[]
  readonly good?: readonly string[]
}

const long = (count: number) => Array.from({ length: count }, (_, line) => `  a(${line})`).join('\n')

/** Rules that others wrote: one sample each shows that the rule is on and works. */
export const borrowedRules: Readonly<Record<string, Samples>> = {
  '@typescript-eslint/await-thenable': { bad: ['export const a = async () => { await 1 }'] },
  '@typescript-eslint/ban-ts-comment': {
    bad: ['// @ts-ignore\nexport const a = 1', '// @ts-expect-error\nexport const a: string = 1'],
  },
  '@typescript-eslint/consistent-type-assertions': { bad: ['export const a = { b: 1 } as { b: number }'] },
  '@typescript-eslint/consistent-type-imports': {
    bad: ["import { Stats } from 'node:fs'\nexport const a = (b: Stats) => b"],
  },
  '@typescript-eslint/no-explicit-any': { bad: ['export const a = (b: any) => String(b)'] },
  '@typescript-eslint/no-floating-promises': {
    bad: ['export const a = (b: Promise<void>) => { b.then(() => {}) }'],
  },
  '@typescript-eslint/no-misused-promises': {
    bad: ['export const a = (b: Promise<boolean>) => (b ? 1 : 2)'],
  },
  '@typescript-eslint/no-non-null-assertion': { bad: ['export const a = (b?: string) => b!.length'] },
  '@typescript-eslint/no-unnecessary-type-assertion': {
    bad: ['export const a = (b: string) => b as string'],
  },
  '@typescript-eslint/no-unsafe-argument': {
    bad: ["export const a = () => Number.isInteger(JSON.parse('1'))  || parseInt(JSON.parse('1'))"],
  },
  '@typescript-eslint/no-unsafe-assignment': {
    bad: ["export const a = () => { const b = JSON.parse('1'); return String(b) }"],
  },
  '@typescript-eslint/no-unsafe-call': { bad: ["export const a = () => { JSON.parse('1')() }"] },
  '@typescript-eslint/no-unsafe-member-access': {
    bad: ["export const a = () => { void JSON.parse('1').b }"],
  },
  '@typescript-eslint/no-unsafe-return': { bad: ["export const a = () => JSON.parse('1')"] },
  '@typescript-eslint/only-throw-error': { bad: ["export const a = () => { throw 'text' }"] },
  '@typescript-eslint/prefer-promise-reject-errors': {
    bad: ["export const a = () => Promise.reject('text')"],
  },
  '@typescript-eslint/restrict-template-expressions': { bad: ['export const a = (b: object) => `${b}`'] },
  '@typescript-eslint/return-await': {
    bad: ['export async function a(b: () => Promise<number>) { try { return b() } catch { return 1 } }'],
  },
  '@typescript-eslint/switch-exhaustiveness-check': {
    bad: ["export const a = (b: 'x' | 'y') => { switch (b) { case 'x': return 1 } return 2 }"],
  },
  eqeqeq: { bad: ['export const a = (b: unknown) => b == 1'] },
  'max-lines': { bad: [`export const a = (b: number) => b\n${'a(1)\n'.repeat(300)}`] },
  'max-lines-per-function': {
    bad: [`const a = (b: number) => b\nexport function c() {\n${long(41)}\n}`],
    good: [`const a = (b: number) => b\nexport function c() {\n${long(38)}\n}`],
  },
  'no-console': { bad: ["console.log('a')"] },
  'no-restricted-syntax': { bad: ['export default 1'] },
  'no-var': { bad: ['export const a = () => { var b = 1; return b }'] },
  'prefer-const': { bad: ['export const a = () => { let b = 1; return b }'] },
  'no-unsanitized/method': {
    in: 'renderer',
    bad: ["export const a = (b: Element, c: string) => b.insertAdjacentHTML('beforeend', c)"],
  },
  'no-unsanitized/property': {
    in: 'renderer',
    bad: ['export const a = (b: Element, c: string) => { b.innerHTML = c }'],
  },
  'react-hooks/error-boundaries': {
    in: 'renderer',
    bad: ['export function A({ b: B }: { b: () => null }) { try { return <B /> } catch { return null } }'],
  },
  'react-hooks/exhaustive-deps': {
    in: 'renderer',
    bad: [
      "import { useEffect } from 'react'\nexport function A({ b }: { b: string }) { useEffect(() => { document.title = b }, []); return null }",
    ],
  },
  'react-hooks/globals': {
    in: 'renderer',
    bad: ['let b = 0\nexport function A() { b = 1; return <i data-b={b} /> }'],
  },
  'react-hooks/immutability': {
    in: 'renderer',
    bad: ['export function A(props: { b: number }) { props.b = 1; return <i /> }'],
  },
  'react-hooks/purity': {
    in: 'renderer',
    bad: ['export function A() { const b = Math.random(); return <i data-b={b} /> }'],
  },
  'react-hooks/refs': {
    in: 'renderer',
    bad: [
      "import { useRef } from 'react'\nexport function A() { const b = useRef(0); return <i data-b={b.current} /> }",
    ],
  },
  'react-hooks/rules-of-hooks': {
    in: 'renderer',
    bad: [
      "import { useState } from 'react'\nexport function A({ b }: { b: boolean }) { if (b) useState(1); return null }",
    ],
  },
  'react-hooks/set-state-in-effect': {
    in: 'renderer',
    bad: [
      "import { useEffect, useState } from 'react'\nexport function A() { const [b, setB] = useState(0); useEffect(() => { setB(1) }, []); return <i data-b={b} /> }",
    ],
  },
  'react-hooks/set-state-in-render': {
    in: 'renderer',
    bad: [
      "import { useState } from 'react'\nexport function A() { const [b, setB] = useState(0); setB(1); return <i data-b={b} /> }",
    ],
  },
  'react-hooks/static-components': {
    in: 'renderer',
    bad: ['export function A() { const B = () => <i />; return <B /> }'],
  },
  'react-hooks/use-memo': {
    in: 'renderer',
    bad: [
      "import { useMemo } from 'react'\nexport function A() { const b = useMemo(async () => 1, []); return <i data-b={String(b)} /> }",
    ],
  },
}

/** Our own rules (E17 and the house rules): every way round that we thought of, and what must stay possible. */
export const ownRules: Readonly<Record<string, Samples>> = {
  'thuisbasis/bridge-only-in-api': {
    in: 'renderer',
    bad: [
      'void window.bridge',
      'export const { bridge } = window',
      'void globalThis.bridge',
      "void window['bridge']",
    ],
    good: ['export const a = (bridge: string) => bridge', 'export const a = { bridge: 1 }'],
  },
  'thuisbasis/crypto-allow-list': {
    bad: [
      "import { createECDH } from 'node:crypto'\nexport const a = createECDH",
      "import * as c from 'node:crypto'\nexport const a = c",
      "import c from 'crypto'\nexport const a = c",
      "import { createCipheriv } from 'node:crypto'\nexport const a = (k: Buffer) => createCipheriv('chacha20-poly1305', k, k)",
      "import { createHash } from 'node:crypto'\nexport const a = () => createHash('md5')",
      'export const a = () => crypto.randomUUID()',
      'export const a = () => globalThis.crypto.randomUUID()',
    ],
    good: [
      "import { createCipheriv, randomBytes } from 'node:crypto'\nexport const a = (k: Buffer) => createCipheriv('aes-256-gcm', k, randomBytes(12))",
      "import { createHash, type Hash } from 'node:crypto'\nexport const a = (): Hash => createHash('sha256')",
      'export const a = (b: string) => b.toString()',
    ],
  },
  'thuisbasis/no-ambient-time': {
    bad: [
      'export const a = () => Date.now()',
      'export const a = () => new Date()',
      'export const a = () => Date()',
      'export const a = () => Math.random()',
      "import { Temporal } from 'temporal-polyfill'\nexport const a = () => Temporal.Now.plainDateISO()",
    ],
    good: ["export const a = () => new Date('2026-11-20')", 'export const a = () => Math.max(1, 2)'],
  },
  'thuisbasis/no-blocking-ipc': {
    bad: ["export const a = (b: { sendSync(c: string): void }) => b.sendSync('x')"],
  },
  'thuisbasis/no-code-from-text': {
    bad: [
      "export const a = () => { eval('1') }",
      "export const a = () => { (0, eval)('1') }",
      "export const a = () => new Function('return 1')",
      "export const a = () => globalThis.eval('1')",
      "export const a = () => setTimeout('b()', 1)",
      "import { runInThisContext } from 'node:vm'\nexport const a = runInThisContext",
      "export const a = (b: { executeJavaScript(c: string): void }) => b.executeJavaScript('1')",
    ],
    good: ['export const a = () => setTimeout(() => {}, 1)', 'export const a = (b: Function) => b'],
  },
  'thuisbasis/no-html-from-text': {
    in: 'renderer',
    bad: [
      'export const a = (b: Element, c: string) => { b.innerHTML = c }',
      "export const a = (b: Element, c: string) => { b['outerHTML'] = c }",
      "export const a = (b: Element, c: string) => b.insertAdjacentHTML('beforeend', c)",
      'export const a = (b: string) => document.write(b)',
      "export const a = (b: string) => new DOMParser().parseFromString(b, 'text/html')",
      'export const A = ({ b }: { b: string }) => <i dangerouslySetInnerHTML={{ __html: b }} />',
      'export const a = (b: string) => ({ dangerouslySetInnerHTML: { __html: b } })',
      'export const A = ({ b }: { b: string }) => <iframe srcDoc={b} />',
    ],
    good: [
      'export const a = (b: Element, c: string) => { b.textContent = c }',
      'export const a = (b: { write(c: string): void }) => b.write("x")',
    ],
  },
  'thuisbasis/no-key-in-sql': {
    bad: [
      "export const a = (db: { exec(b: string): void }, k: string) => db.exec(`PRAGMA key = '${k}'`)",
      'export const a = (db: { exec(b: string): void }) => db.exec("pragma hexkey=\'00\'")',
      "export const a = (db: { pragma(b: string): void }, k: string) => db.pragma(`rekey='${k}'`)",
      'export const a = (db: { pragma(b: string): void }) => db.pragma("key = \'x\'")',
    ],
    good: [
      "export const a = (db: { pragma(b: string): void }) => db.pragma('foreign_keys = ON')",
      "export const a = (db: { exec(b: string): void }) => db.exec('PRAGMA foreign_key_check')",
      "export const a = 'primary key (id)'",
    ],
  },
  'thuisbasis/no-module-state': {
    bad: [
      'let a = 1\nexport const b = () => (a += 1)',
      'export let a = 1',
      'export const a = new Map<string, string>()',
    ],
    good: ["export const a = new Set(['x'])", 'export const a = () => { let b = 1; b += 1; return b }'],
  },
  'thuisbasis/no-network': {
    bad: [
      "import https from 'node:https'\nexport const a = https",
      "import { connect } from 'net'\nexport const a = connect",
      "export * from 'node:dns'",
      "export const a = () => import('node:http')",
      "import { net } from 'electron'\nexport const a = net",
      "export const a = () => fetch('https://example.org')",
      "export const a = () => globalThis.fetch('https://example.org')",
      "export const a = () => new WebSocket('wss://example.org')",
    ],
    good: [
      'export const a = (fetch: () => void) => fetch()',
      "import { join } from 'node:path'\nexport const a = join",
    ],
  },
  'thuisbasis/no-plain-database-copy': {
    bad: [
      'export const a = (db: { serialize(): Uint8Array }) => db.serialize()',
      'export const a = (b: { database: { backup(c: string): void } }) => b.database.backup("x")',
    ],
    good: ['export const a = (vault: { backup(): void }) => vault.backup()'],
  },
  'thuisbasis/no-text-in-events': {
    bad: [
      "import { fail } from '#main/core/result.ts'\nexport const a = (name: string) => fail({ code: 'x', detail: { text: `about ${name}` } })",
      "export const a = (logger: { event(b: string): void }, name: string) => logger.event('saved ' + name)",
      "export const a = (logger: { event(b: string, c: object): void }, name: string) => logger.event('saved', { text: `for ${name}` })",
    ],
    good: [
      "import { fail } from '#main/core/result.ts'\nexport const a = (count: number) => fail({ code: 'x', detail: { count: count + 1 } })",
      "export const a = (logger: { event(b: string, c: object): void }, id: string) => logger.event('saved', { id })",
    ],
  },
  'thuisbasis/no-web-storage': {
    in: 'renderer',
    bad: [
      "export const a = () => localStorage.getItem('x')",
      "export const a = () => window.sessionStorage.getItem('x')",
      "export const a = () => indexedDB.open('x')",
      "export const a = () => caches.open('x')",
      'export const a = () => document.cookie',
      'export const a = () => navigator.storage.persist()',
    ],
    good: ['export const a = (caches: number) => caches'],
  },
  'thuisbasis/open-external-in-one-place': {
    bad: [
      "import { shell } from 'electron'\nexport const a = (b: string) => shell.openExternal(b)",
      "import { shell } from 'electron'\nexport const { openExternal } = shell",
      "import { shell } from 'electron'\nexport const a = (b: string) => shell['openPath'](b)",
    ],
  },
  'thuisbasis/texts-in-text-files': {
    in: 'renderer',
    bad: [
      'export const A = () => <p>Opslaan</p>',
      "export const A = () => <p>{'Opslaan'}</p>",
      "export const A = ({ b }: { b: boolean }) => <p>{b ? 'Ja' : 'Nee'}</p>",
      'export const A = ({ b }: { b: number }) => <p>{`nog ${b} dagen`}</p>',
      'export const A = () => <input aria-label="Naam" />',
      "export const A = () => <input placeholder={'Naam'} />",
    ],
    good: [
      'export const A = ({ b }: { b: { save: string } }) => <p className="warning">{b.save}</p>',
      'export const A = ({ b, c }: { b: string; c: string }) => <p>{b} · {c}</p>',
    ],
  },
}
