import { copyFileSync } from 'node:fs'
import { test } from 'vitest'
import { breachLetter, rightsLetter, tellingLetter } from './support/desk-letters.ts'
test('look', async () => {
  copyFileSync((await rightsLetter('refusal')).path, `/tmp/f-letters/refusal.pdf`)
  copyFileSync((await breachLetter()).path, '/tmp/f-letters/breach.pdf')
  copyFileSync((await tellingLetter()).path, '/tmp/f-letters/telling.pdf')
})
