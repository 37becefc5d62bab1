import { fileURLToPath } from 'node:url'
import { defineConfig } from 'electron-vite'
import react from '@vitejs/plugin-react'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Three builds: main (window and command line share chunks), one sandboxed preload bundle, renderer. */
export default defineConfig({
  main: {
    build: {
      outDir: here('./out/main'),
      rollupOptions: {
        input: { main: here('./src-main/shell/main.ts'), thuisbasis: here('./src-main/cli/main.ts') },
        // Everything else is bundled: the package then holds one native module and no dependency tree.
        external: ['electron', 'better-sqlite3'],
      },
    },
  },
  preload: {
    build: {
      outDir: here('./out/preload'),
      externalizeDeps: false,
      rollupOptions: {
        input: { preload: here('./src-main/shell/preload.ts') },
        external: ['electron'],
        // A sandboxed preload can only be one CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: here('./src-renderer'),
    plugins: [react()],
    build: { outDir: here('./out/renderer'), rollupOptions: { input: here('./src-renderer/index.html') } },
  },
})
