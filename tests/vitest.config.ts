import { fileURLToPath } from 'node:url'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

/** One project per kind of test: the folder is its name, files end in `.test.ts`. Times in seconds. */
const project = (name: string, patience: number, more: object = {}): TestProjectInlineConfiguration => ({
  root,
  test: {
    name,
    include: [`tests/${name}/**/*.test.{ts,tsx}`],
    environment: 'node',
    testTimeout: patience * 1000,
    hookTimeout: patience * 1000,
    ...more,
  },
})

export default defineConfig({
  root,
  test: {
    allowOnly: false,
    maxWorkers: 2,
    projects: [
      project('unit', 20),
      project('contract', 60),
      project('migrations', 120),
      project('integration', 120),
      project('documents', 120),
      project('architecture', 240),
      // A window wants the whole machine: two at a time would wait for each other.
      project('e2e', 240, { fileParallelism: false }),
    ],
  },
})
