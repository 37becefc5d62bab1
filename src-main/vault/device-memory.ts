import { readFileSync } from 'node:fs'
import type { DeviceMemory } from '#main/app/ports.ts'
import { writeDurably } from './durable-file.ts'

const parse = (text: string): Record<string, number> => {
  const json: unknown = JSON.parse(text)
  if (typeof json !== 'object' || json === null) return {}
  const counts = Object.entries(json).filter((entry): entry is [string, number] => Number.isInteger(entry[1]))
  return Object.fromEntries(counts)
}

/**
 * Counts in a small file on this device, outside every vault: ids of vaults and numbers, nothing about anybody. A file
 * that cannot be read or written costs a warning at most, never the opening.
 */
export const createDeviceMemory = (path: string): DeviceMemory => {
  const load = (): Record<string, number> => {
    try {
      return parse(readFileSync(path, 'utf8'))
    } catch {
      return {}
    }
  }
  return {
    read: (vaultId) => load()[vaultId] ?? null,
    write: (vaultId, count) => {
      try {
        const text = `${JSON.stringify({ ...load(), [vaultId]: count })}\n`
        writeDurably(path, new TextEncoder().encode(text))
      } catch {
        // Without a memory an older copy is not noticed; that is no reason to keep somebody out.
      }
    },
  }
}

/** Remembers as long as the program runs, where there is no place of its own (command line, tests). */
export const createShortMemory = (): DeviceMemory => {
  const counts = new Map<string, number>()
  return {
    read: (vaultId) => counts.get(vaultId) ?? null,
    write: (vaultId, count) => void counts.set(vaultId, count),
  }
}
