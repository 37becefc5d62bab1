import { createHash } from 'node:crypto'
import type { PersonKind } from '#main/core/person-kinds.ts'

/** What stands for a root record in the list of who was erased, in hexadecimal: without the id nobody finds it. */
export const rootDigest = (salt: string, kind: PersonKind, id: string): string =>
  createHash('sha256').update(`${salt}:${kind}:${id}`, 'utf8').digest('hex')

/** One fingerprint over everything that went, whatever the order. */
export const proofDigest = (salt: string, ids: readonly string[]): string => {
  const hash = createHash('sha256').update(salt, 'utf8')
  for (const id of ids.toSorted()) hash.update(`:${id}`, 'utf8')
  return hash.digest('hex')
}
