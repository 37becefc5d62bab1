import { expect, it } from 'vitest'
import { matchedName } from '#main/features/volunteers/volunteers.labels.ts'

it('a match names its volunteer, and says so when there is none any more', () => {
  expect(matchedName({ givenName: 'Annelies', familyName: 'de Bruin' })).toBe('Annelies de Bruin')
  expect(matchedName({ givenName: 'Annelies', familyName: '' })).toBe('Annelies')
  expect(matchedName({ givenName: '', familyName: '' })).toBe('vertrokken vrijwilliger')
})
