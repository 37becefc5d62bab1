// Who may import whom. Each rule's comment is what a developer reads when it fires.
// `build/check-boundaries.mjs` runs these; `tests/architecture/boundaries.test.ts` proves that each one bites.

/** Code without side effects, which the window may import as well. */
const PURE =
  '^src-main/(core|contract)/|^src-main/features/[^/]+/[^/]+\\.(rules|contract|reader|labels|personal-data)\\.ts$'
const TEMPORAL = 'node_modules/temporal-polyfill/'
/** Packages that read or write a format of the outside world. */
const OUTSIDE_FORMATS =
  'node_modules/(libphonenumber-js|@zip\\.js|write-excel-file|ibantools|qrcode|csv-[a-z]+|papaparse|read-excel-file)/'

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

module.exports = {
  forbidden: [
    rule(
      'electron-only-in-shell',
      'Only src-main/shell and the stand-in know Electron. Put what you need behind a port in src-main/app/ports.ts.',
      { pathNot: '^src-main/shell/|^tests/e2e/|^build/electron-on-chromium/' },
      { path: '(^|node_modules/)electron($|/)' },
    ),
    rule(
      'preload-is-a-doorway',
      'The preload hands calls through and does nothing else: electron and contract/wire.ts only.',
      { path: '^src-main/shell/preload\\.ts$' },
      { pathNot: 'node_modules/electron/|^src-main/contract/wire\\.ts$' },
    ),
    rule(
      'renderer-sees-only-pure-main-code',
      'The window may import rules, contracts, readers, labels and core; the rest of main it reaches through app/api.ts.',
      { path: '^src-renderer/' },
      { path: '^src-main/', pathNot: PURE },
    ),
    rule(
      'main-never-imports-renderer',
      'Main does not know the window. Tell it something through a notice.',
      { path: '^src-main/' },
      { path: '^src-renderer/' },
    ),
    rule(
      'pure-code-stays-pure',
      'Rules, contracts, readers, labels and core reach only each other, zod and temporal-polyfill. Hand in what you need as an argument.',
      { path: PURE },
      { pathNot: `${PURE}|node_modules/zod/|${TEMPORAL}` },
    ),
    rule(
      'core-depends-on-nothing',
      'Everything stands on core, so core stands on nothing but temporal-polyfill.',
      { path: '^src-main/core/' },
      { pathNot: `^src-main/core/|${TEMPORAL}` },
    ),
    rule(
      'rules-know-no-contract',
      'A decision of the domain does not know how it is asked: no contract and no package, except temporal-polyfill.',
      { path: '\\.rules\\.ts$' },
      { path: '\\.contract\\.ts$|^src-main/contract/|node_modules', pathNot: TEMPORAL },
    ),
    rule(
      'query-builder-only-in-persistence',
      'SQL lives in repositories, tables and src-main/database. Ask the repository for what you need.',
      { path: '^src-', pathNot: '^src-main/database/|\\.(repository|table)\\.ts$' },
      { path: 'node_modules/kysely/' },
    ),
    rule(
      'driver-only-when-opening',
      'Only the connection factory and the backup touch the driver: their settings keep plaintext off the disk.',
      { path: '^src-', pathNot: '^src-main/database/(open-database|backup)\\.ts$' },
      { path: 'node_modules/(@types/)?better-sqlite3' },
    ),
    rule(
      'pdf-library-only-in-renderer',
      'A document is a definition; only documents/pdf-renderer.ts turns it into bytes. Importing pdfmake types is fine.',
      { path: '^src-', pathNot: '^src-main/documents/pdf-renderer\\.ts$' },
      { path: 'node_modules/(@types/)?pdfmake/', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'key-derivation-only-in-vault',
      'Keys are made in src-main/vault only, so that there is one place to review.',
      { path: '^src-', pathNot: '^src-main/vault/' },
      { path: 'node_modules/hash-wasm/' },
    ),
    rule(
      'outside-formats-only-in-adapters',
      'A package for an outside format sits behind one .adapter.ts; readers and use cases get decoded values.',
      { path: '^src-', pathNot: '\\.adapter\\.ts$' },
      { path: OUTSIDE_FORMATS },
    ),
    rule(
      'documents-are-pure-functions',
      'A document gets its data as an argument; it does not fetch it.',
      { path: '\\.document\\.ts$' },
      { path: '\\.(repository|table|use-cases|handlers)\\.ts$|^src-main/(database|shell)/' },
    ),
    rule(
      'repositories-know-no-caller',
      'A repository moves rows; it does not know who asks.',
      { path: '\\.(repository|table)\\.ts$' },
      { path: '\\.(use-cases|handlers|document)\\.ts$|^src-main/(app|shell|documents)/' },
    ),
    rule(
      'use-cases-know-no-transport',
      'A use case can be called by window, command line and test alike.',
      { path: '\\.use-cases\\.ts$' },
      { path: '\\.handlers\\.ts$|^src-main/shell/' },
    ),
    rule(
      'handlers-call-use-cases-only',
      'A handler binds a call to a use case and has no logic.',
      { path: '\\.handlers\\.ts$' },
      { path: '\\.(repository|table|document)\\.ts$|^src-main/database/' },
    ),
    rule(
      'features-meet-at-the-front-door',
      "Another feature's rules, contract, reader, labels and use cases are open; its tables, repository, handlers and documents are not.",
      { path: '^src-main/features/([^/]+)/' },
      {
        path: '^src-main/features/([^/]+)/[^/]+\\.(repository|table|handlers|document)\\.ts$',
        pathNot: '^src-main/features/$1/',
      },
    ),
    rule(
      'migrations-are-frozen',
      'A migration must do the same in ten years, so it imports nothing of ours that can change.',
      { path: '^src-main/database/migrations/\\d' },
      { pathNot: 'node_modules/kysely/' },
    ),
    rule(
      'ui-kit-knows-no-feature',
      'Components in ui and forms serve every screen, so they know none.',
      { path: '^src-renderer/(ui|forms)/' },
      { path: '^src-renderer/(features|app)/|^src-main/features/' },
    ),
    rule(
      'screens-do-not-share-insides',
      'A screen does not import from another screen. Move what both need to ui, forms or app.',
      { path: '^src-renderer/features/([^/]+)/' },
      { path: '^src-renderer/features/', pathNot: '^src-renderer/features/$1/' },
    ),
    rule(
      'one-composition-root',
      'The application is put together in the entry of the window, the entry of the command line, and in tests.',
      { pathNot: '^src-main/(shell|cli)/main\\.ts$|^tests/' },
      { path: '^src-main/app/create-app\\.ts$' },
    ),
    rule(
      'product-never-imports-tests',
      'What ships does not lean on tests.',
      { path: '^src-' },
      { path: '^tests/' },
    ),
    rule(
      'product-never-imports-build',
      'The product does not know how it is built, or that a stand-in for Electron exists.',
      { path: '^src-' },
      { path: '^build/' },
    ),
    rule(
      'no-barrels',
      'Import from the file that has it. index.ts hides where things live; migrations/index.ts is the one exception.',
      {},
      { path: '^src-.*/index\\.tsx?$', pathNot: '^src-main/database/migrations/index\\.ts$' },
    ),
    rule(
      'no-cycles',
      'Two files that need each other are one thing, or hide a third.',
      {},
      { circular: true },
    ),
    rule('resolvable', 'This import leads nowhere.', {}, { couldNotResolve: true }),
  ],
  options: {
    // Without this, imports of types are invisible, and with them half of the violations.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
}
