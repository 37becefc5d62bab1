import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from './seeded-tree.ts'

export interface SourceFile {
  /** From the project folder, with forward slashes. */
  readonly path: string
  readonly text: string
}

const isCode = (name: string) => /\.(tsx?|mjs|cjs)$/.test(name)

function* pathsBelow(folder: string): Generator<string> {
  for (const entry of readdirSync(join(projectRoot, folder), { withFileTypes: true })) {
    if (entry.isDirectory()) yield* pathsBelow(`${folder}/${entry.name}`)
    else if (isCode(entry.name)) yield `${folder}/${entry.name}`
  }
}

/** Every file of code below these folders of the project. */
export const sourceFiles = (...folders: readonly string[]): SourceFile[] =>
  folders
    .flatMap((folder) => [...pathsBelow(folder)])
    .map((path) => ({ path, text: readFileSync(join(projectRoot, path), 'utf8') }))

export const lineCount = (text: string): number => text.trimEnd().split('\n').length
