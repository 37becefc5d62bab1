/** Whole numbers that can be set: what holds until somebody sets it, and the ends within which it may be set. */
export const numberSettings = {
  /** Minutes without a key or a click before the vault locks. */
  lockAfterMinutes: { usual: 5, least: 1, most: 60 },
  /** Age of a certificate of conduct from which it had better be renewed, in months. */
  certificateWarnMonths: { usual: 33, least: 1, most: 120 },
  /** Age from which there is no new match. An own rule: a certificate has no legal end date. */
  certificateBlockMonths: { usual: 36, least: 1, most: 120 },
  /** Days without a contact in a match after which somebody asks how it goes. */
  silenceDays: { usual: 14, least: 1, most: 365 },
  /** Days after which it stands out. */
  longSilenceDays: { usual: 30, least: 1, most: 365 },
  /** Days between two visits in a new match. */
  matchRhythmDays: { usual: 14, least: 1, most: 365 },
} as const
export type NumberSetting = keyof typeof numberSettings

/** What is on or off, and what holds until somebody sets it: the safe side. */
const flagSettings = {
  /** Keep the window out of screen captures. */
  contentProtection: true,
  /** No new match without a training that is done and still counts. */
  trainingNeeded: true,
  /** No new match without a signed agreement. */
  agreementNeeded: true,
} as const
type FlagSetting = keyof typeof flagSettings

export type Settings = { readonly [K in NumberSetting]: number } & { readonly [K in FlagSetting]: boolean }
export type SettingName = keyof Settings
export const settingNames = [
  'lockAfterMinutes',
  'certificateWarnMonths',
  'certificateBlockMonths',
  'silenceDays',
  'longSilenceDays',
  'matchRhythmDays',
  'contentProtection',
  'trainingNeeded',
  'agreementNeeded',
] as const satisfies readonly SettingName[]

type Stored = Readonly<Partial<Record<SettingName, unknown>>>

function numberIn(stored: Stored, name: NumberSetting): number {
  const { usual, least, most } = numberSettings[name]
  const value = stored[name]
  const fits = typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
  return fits ? value : usual
}

function flagIn(stored: Stored, name: FlagSetting): boolean {
  const value = stored[name]
  return typeof value === 'boolean' ? value : flagSettings[name]
}

/** Settings from what is stored. A value that is missing or odd gives the default, never a vault that does not lock. */
export const readSettings = (stored: Stored): Settings => ({
  lockAfterMinutes: numberIn(stored, 'lockAfterMinutes'),
  certificateWarnMonths: numberIn(stored, 'certificateWarnMonths'),
  certificateBlockMonths: numberIn(stored, 'certificateBlockMonths'),
  silenceDays: numberIn(stored, 'silenceDays'),
  longSilenceDays: numberIn(stored, 'longSilenceDays'),
  matchRhythmDays: numberIn(stored, 'matchRhythmDays'),
  contentProtection: flagIn(stored, 'contentProtection'),
  trainingNeeded: flagIn(stored, 'trainingNeeded'),
  agreementNeeded: flagIn(stored, 'agreementNeeded'),
})

/** Pairs of which the first warns of the second, so it does not come later. */
const warnings = [
  ['certificateWarnMonths', 'certificateBlockMonths'],
  ['silenceDays', 'longSilenceDays'],
] as const satisfies readonly (readonly [NumberSetting, NumberSetting])[]

/** The settings of a pair that came to stand the wrong way round; empty when all is well. */
export const reversedTerms = (settings: Settings): readonly NumberSetting[] =>
  warnings.flatMap(([warning, end]) => (settings[warning] > settings[end] ? [warning, end] : []))
