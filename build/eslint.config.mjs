// Lint rules, chosen one by one: tests/architecture/lint.test.ts has for each a sample that it must find.
// Run from the project folder: paths below count from there.
import noUnsanitized from 'eslint-plugin-no-unsanitized'
import reactHooks from 'eslint-plugin-react-hooks'
import { plugin as typescript, parser } from 'typescript-eslint'
import { ownRules } from './rules/plugin.mjs'

/** The TypeScript project that gives these files their types. */
const typesFrom = (project, files) => ({
  files,
  languageOptions: { parser, parserOptions: { project, tsconfigRootDir: process.cwd() } },
})

const errors = (prefix, names) => Object.fromEntries(names.map((name) => [`${prefix}${name}`, 'error']))

const typescriptRules = {
  ...errors('@typescript-eslint/', [
    'await-thenable',
    'ban-ts-comment',
    'no-explicit-any',
    'no-floating-promises',
    'no-misused-promises',
    'no-non-null-assertion',
    'no-unnecessary-type-assertion',
    'no-unsafe-argument',
    'no-unsafe-assignment',
    'no-unsafe-call',
    'no-unsafe-member-access',
    'no-unsafe-return',
    'only-throw-error',
    'prefer-promise-reject-errors',
    'restrict-template-expressions',
    'return-await',
    'switch-exhaustiveness-check',
  ]),
  '@typescript-eslint/ban-ts-comment': [
    'error',
    { 'ts-expect-error': 'allow-with-description', minimumDescriptionLength: 10 },
  ],
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  '@typescript-eslint/consistent-type-assertions': [
    'error',
    { assertionStyle: 'as', objectLiteralTypeAssertions: 'never' },
  ],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
}

const plainRules = errors('', ['eqeqeq', 'no-var', 'prefer-const'])

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'A default export has another name in every file that imports it. Export it by its name.',
}

const inProduct = {
  'max-lines': ['error', { max: 300 }],
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
  'no-console': 'error',
  ...errors('thuisbasis/', [
    'no-ambient-time',
    'no-blocking-ipc',
    'no-code-from-text',
    'no-html-from-text',
    'no-module-state',
    'no-network',
    'no-text-in-events',
    'no-web-storage',
    'open-external-in-one-place',
  ]),
}

const reactRules = errors('react-hooks/', [
  'error-boundaries',
  'exhaustive-deps',
  'globals',
  'immutability',
  'purity',
  'refs',
  'rules-of-hooks',
  'set-state-in-effect',
  'set-state-in-render',
  'static-components',
  'use-memo',
])

export default [
  { ignores: ['out/**', 'dist/**', 'node_modules/**', '**/*.d.ts'] },
  {
    files: [
      'src-main/**/*.ts',
      'src-renderer/**/*.{ts,tsx}',
      'tests/**/*.{ts,tsx}',
      'build/**/*.ts',
      'electron.vite.config.ts',
    ],
    plugins: { '@typescript-eslint': typescript, thuisbasis: ownRules },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: { ...typescriptRules, ...plainRules, 'no-restricted-syntax': ['error', noDefaultExport] },
  },
  typesFrom('src-main/tsconfig.json', ['src-main/**/*.ts', 'electron.vite.config.ts']),
  typesFrom('src-renderer/tsconfig.json', ['src-renderer/**/*.{ts,tsx}']),
  typesFrom('tests/tsconfig.json', ['tests/**/*.{ts,tsx}', 'build/**/*.ts']),
  { files: ['src-main/**/*.ts', 'src-renderer/**/*.{ts,tsx}'], rules: inProduct },
  // Markup takes a line for every attribute: a form of ten fields is long without being difficult.
  {
    files: ['src-renderer/**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 75, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['src-main/**/*.ts'],
    rules: errors('thuisbasis/', ['crypto-allow-list', 'no-key-in-sql', 'no-plain-database-copy']),
  },
  {
    files: ['src-renderer/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks, 'no-unsanitized': noUnsanitized },
    rules: {
      ...reactRules,
      ...errors('no-unsanitized/', ['method', 'property']),
      ...errors('thuisbasis/', ['bridge-only-in-api', 'texts-in-text-files']),
    },
  },
  {
    files: ['build/**/*.{mjs,cjs}'],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      ...plainRules,
      'max-lines': inProduct['max-lines'],
      'max-lines-per-function': inProduct['max-lines-per-function'],
    },
  },
  // Texts and migrations are lists: their length says nothing.
  {
    files: ['**/*.texts.ts', 'src-main/database/migrations/*.ts'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  // Where the machine's time and chance come in, for the window and the command line.
  {
    files: ['src-main/shell/**/*.ts', 'src-main/app/system-*.ts'],
    rules: { 'thuisbasis/no-ambient-time': 'off' },
  },
  { files: ['src-main/cli/**/*.ts', 'src-main/app/logger.ts'], rules: { 'no-console': 'off' } },
  // A mistake in typing a command is shown to the person who typed it, and goes nowhere else.
  { files: ['src-main/cli/**/*.ts'], rules: { 'thuisbasis/no-text-in-events': 'off' } },
  // These tools want a default export.
  { files: ['electron.vite.config.ts', 'tests/vitest.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
]
