import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { wordListLength } from '#main/vault/words.ts'

/**
 * The words of `resources/words`, for passphrases that the application makes.
 * @throws when the list is not whole: then the installation is damaged, and a passphrase from it would be weaker than it looks.
 */
export function loadWords(resourcesFolder: string): readonly string[] {
  const words = readFileSync(join(resourcesFolder, 'words', 'woorden.txt'), 'utf8')
    .split('\n')
    .filter(Boolean)
  if (new Set(words).size !== wordListLength || words.length !== wordListLength)
    throw new Error('the list of words is not whole')
  return words
}
