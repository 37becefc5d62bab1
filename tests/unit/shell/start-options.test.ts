import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readStartOptions } from '#main/shell/start-options.ts'

describe('what whoever starts the application may decide', () => {
  it('the folder of the vault, made absolute', () => {
    expect(readStartOptions(['electron', '.', '--vault=kluis'], {}, true).vaultFolder).toBe(resolve('kluis'))
    expect(readStartOptions(['electron', '.', '--vault='], {}, true).vaultFolder).toBeNull()
    expect(readStartOptions(['electron', '.'], {}, true).vaultFolder).toBeNull()
  })

  it('the clock, never in a packaged application', () => {
    const environment = { THUISBASIS_NOW: '2026-11-20T10:40' }
    expect(readStartOptions([], environment, false).clockStart).toBe('2026-11-20T10:40')
    expect(readStartOptions([], environment, true).clockStart).toBeNull()
    expect(readStartOptions([], {}, false).clockStart).toBeNull()
  })
})
