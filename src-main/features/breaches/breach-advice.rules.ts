/** What can be said for or against reporting (art. 33) and telling the people concerned (art. 34). */
export const adviceReasons = [
  'encrypted-key-safe',
  'recovered-unread',
  'encrypted-key-known',
  'not-encrypted',
  'protection-unknown',
  'special-data',
  'financial-data',
  'hidden-address',
  'passwords',
  'vulnerable-people',
  'many-people',
  'nobody-concerned',
  'was-seen',
  'late',
] as const
export type AdviceReason = (typeof adviceReasons)[number]

export const advicePulls = ['report', 'inform', 'do-not-report', 'keep-in-mind'] as const
export type AdvicePull = (typeof advicePulls)[number]

/** Never a verdict: a person decides. */
export const reportAdvices = ['consider-reporting', 'consider-not-reporting', 'ask-first'] as const
export type ReportAdvice = (typeof reportAdvices)[number]
export const informAdvices = ['consider-informing', 'consider-not-informing', 'ask-first'] as const
export type InformAdvice = (typeof informAdvices)[number]

/** What has to be known before something can be said. */
export const adviceQuestions = ['encrypted', 'key-known', 'recovered', 'people', 'data'] as const
export type AdviceQuestion = (typeof adviceQuestions)[number]
