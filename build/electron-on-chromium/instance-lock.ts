import { mkdirSync, readFileSync, unlinkSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

const holder = (path: string): number => {
  try {
    return Number(readFileSync(path, 'utf8'))
  } catch {
    return 0
  }
}

/**
 * One running application per user folder. A second one says so to the first by touching a file, and gets false.
 * A lock left by a process that was killed is taken over.
 */
export const takeInstanceLock = (folder: string, onSecond: () => void): boolean => {
  mkdirSync(folder, { recursive: true })
  const lock = join(folder, 'stand-in.lock')
  const knock = join(folder, 'stand-in.knock')
  const owner = holder(lock)
  if (owner !== 0 && owner !== process.pid && alive(owner)) {
    writeFileSync(knock, String(process.pid))
    return false
  }
  writeFileSync(lock, String(process.pid))
  const watcher = watch(folder, (_event, name) => {
    if (name !== 'stand-in.knock') return
    try {
      unlinkSync(knock)
      onSecond()
    } catch {
      // Our own removal fires the watcher as well.
    }
  })
  watcher.unref()
  process.once('exit', () => {
    if (holder(lock) === process.pid) unlinkSync(lock)
  })
  return true
}
