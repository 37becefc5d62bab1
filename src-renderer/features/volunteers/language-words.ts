import { languageLevelLabels } from '#main/features/volunteers/volunteer-words.labels.ts'
import type { SpokenLanguage } from '#main/features/volunteers/volunteer-words.rules.ts'

/** `Nederlands, Tigrinya (een beetje)`: only a level that asks for attention is said. */
export const languageList = (languages: readonly SpokenLanguage[]): string =>
  languages
    .map(({ name, level }) => (level === 'basic' ? `${name} (${languageLevelLabels.basic})` : name))
    .join(', ')
