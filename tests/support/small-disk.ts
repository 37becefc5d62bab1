import { execFileSync } from 'node:child_process'
import { onTestFinished, type TestContext } from 'vitest'
import { tempFolder } from './temp-folder.ts'

/** A disk of its own, so that "full" and "write-protected" are real. Skips, with the reason, where that cannot be. */
export interface SmallDisk {
  readonly folder: string
  protect(): void
  release(): void
}

export const smallDisk = ({ skip }: TestContext, sizeKiB: number): SmallDisk => {
  if (process.platform !== 'linux') skip('needs Linux: a small disk is mounted for the test')
  if (process.getuid?.() !== 0) skip('needs root: a small disk is mounted for the test')
  const folder = tempFolder()
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${sizeKiB}k`, 'tmpfs', folder], { stdio: 'pipe' })
  } catch {
    skip('this machine lets nobody mount a disk')
  }
  const remount = (option: string) =>
    execFileSync('mount', ['-o', `remount,${option}`, folder], { stdio: 'pipe' })
  onTestFinished(() => void execFileSync('umount', ['-l', folder], { stdio: 'pipe' }))
  return { folder, protect: () => void remount('ro'), release: () => void remount('rw') }
}
