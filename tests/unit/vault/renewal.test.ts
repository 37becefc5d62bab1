import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { serialiseHeader } from '#main/vault/header.ts'
import { beginRenewal, commitRenewal, settleRenewal, stageHeader } from '#main/vault/renewal.ts'
import { vaultPaths } from '#main/vault/vault-folder.ts'
import { makeTestHeader } from '#tests/support/header-fixture.ts'
import { tempFolder } from '#tests/support/temp-folder.ts'
import { testPorts } from '#tests/support/test-ports.ts'

const bytes = (letter: string) => Buffer.from(letter.repeat(64))

/** A vault of files that only have to be told apart, with new ones waiting beside it. */
async function staged() {
  const header = await makeTestHeader(testPorts().keyDerivation)
  const folder = join(tempFolder(), 'kluis')
  const paths = vaultPaths(folder)
  mkdirSync(folder)
  writeFileSync(paths.database, bytes('o'))
  writeFileSync(paths.header, 'the old header')
  const copy = beginRenewal(folder)
  writeFileSync(copy, bytes('n'))
  stageHeader(folder, header)
  return { folder, paths, copy, newHeader: Buffer.from(serialiseHeader(header)) }
}

test('K4 what counts is finished: new database and new header together', async () => {
  const { folder, paths, newHeader } = await staged()
  commitRenewal(folder)
  expect(settleRenewal(folder)).toBe(true)
  expect(readFileSync(paths.database)).toEqual(bytes('n'))
  expect(readFileSync(paths.header)).toEqual(newHeader)
  expect(settleRenewal(folder)).toBe(false)
})

test('K4 a new database that another program took away leaves the old one with its own header', async () => {
  const { folder, paths, copy } = await staged()
  commitRenewal(folder)
  rmSync(copy)
  expect(settleRenewal(folder)).toBe(false)
  expect(readFileSync(paths.database)).toEqual(bytes('o'))
  expect(readFileSync(paths.header, 'utf8')).toBe('the old header')
  expect(existsSync(join(folder, 'renewal.json'))).toBe(false)
})

test('K4 what was taken away before it counted does not count', async () => {
  const { folder, paths } = await staged()
  rmSync(join(folder, 'renewal.part'), { recursive: true })
  expect(() => commitRenewal(folder)).toThrow()
  expect(settleRenewal(folder)).toBe(false)
  expect(readFileSync(paths.header, 'utf8')).toBe('the old header')
})
