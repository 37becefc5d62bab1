import type { LanguageLevel } from '#main/features/volunteers/volunteer-words.rules.ts'

/** Short and other names of languages, beside their full Dutch name. */
export const languageNames: Readonly<Record<string, string>> = {
  nl: 'Nederlands',
  ned: 'Nederlands',
  dutch: 'Nederlands',
  en: 'Engels',
  eng: 'Engels',
  english: 'Engels',
  de: 'Duits',
  du: 'Duits',
  fr: 'Frans',
  es: 'Spaans',
  sp: 'Spaans',
  pl: 'Pools',
  ar: 'Arabisch',
  tr: 'Turks',
  ma: 'Marokkaans-Arabisch',
  marokkaans: 'Marokkaans-Arabisch',
  darija: 'Marokkaans-Arabisch',
  berber: 'Berbers',
  tamazight: 'Berbers',
  tigrinja: 'Tigrinya',
  amhaars: 'Amhaars',
  amharisch: 'Amhaars',
  farsi: 'Perzisch',
  oekraiens: 'Oekraïens',
  gebaren: 'Nederlandse Gebarentaal',
  gebarentaal: 'Nederlandse Gebarentaal',
  'nederlandse gebarentaal': 'Nederlandse Gebarentaal',
  'marokkaans arabisch': 'Marokkaans-Arabisch',
  ngt: 'Nederlandse Gebarentaal',
}

/** What stands behind a language, without brackets. */
export const levelWords: readonly (readonly [LanguageLevel, string])[] = [
  ['native', 'moedertaal|thuistaal|native|vloeiend'],
  ['good', 'goed|prima|uitstekend|c1|c2|b2'],
  ['basic', 'redelijk|matig|basis|beetje|een beetje|weinig|slecht|a1|a2|b1'],
]

/** Words that stand in such a column and name no language. */
export const noLanguage =
  /^(?:geen|nee|niet|onbekend|etc|e\.d|overig|alle|beide|veel|taal|talen|spreekt|ook)$/iu
