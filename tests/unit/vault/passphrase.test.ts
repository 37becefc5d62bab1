import { expect, test } from 'vitest'
import { passphraseProblem } from '#main/vault/passphrase.ts'

const problem = (text: string, names: readonly string[] = []) =>
  passphraseProblem(new TextEncoder().encode(text), names)

test.each([
  ['twaalf tekens', null],
  ['abcdefghijkl', null],
  ['abcdefghijk', 'passphrase-too-short'],
  ['de ui is op', null],
  ['a b c d', 'passphrase-too-short'],
  ['', 'passphrase-too-short'],
  ['éééééé', 'passphrase-too-short'],
  ['één twee dr', 'passphrase-too-short'],
  ['één én twee à', null],
  ['111111111111', 'passphrase-too-short'],
  ['abababababab', 'passphrase-too-short'],
] as const)('%s', (text, expected) => {
  expect(problem(text)).toBe(expected)
})

test('the name of the organisation or the person is no passphrase, whatever the capitals and spaces', () => {
  const names = ['Thuisadministratie Oostland', 'Carla Wiersma']
  expect(problem('thuisadministratie oostland', names)).toBe('passphrase-is-name')
  expect(problem('CARLAWIERSMA', names)).toBe('passphrase-is-name')
  expect(problem('carla wiersma 1', names)).toBeNull()
  expect(problem('vier woorden op papier', ['', ' '])).toBeNull()
})
