/**
 * Words that say something about somebody's health (special data, AVG article 9), also where they hide in ordinary
 * values. What everybody has (basic insurance, zorgtoeslag) is not among them. Own list, from the field.
 */
const benefits = /\b(?:wajong|wia|wao|waz|wga|iva|ziektewet|arbeidsongeschikt\w*)\b/i
const starts = [
  'ziek(?!enfonds|tekostenverzekering)',
  'psych',
  'fysio',
  'medic',
  'medisch',
  'apothe',
  'therap',
  'tandarts',
  'huisarts',
  'dokter',
  'zwanger',
  'bevall',
  'kraamzorg',
  'verloskund',
  'verslav',
  'verslaaf',
  'depress',
  'burn-?out',
  'kanker',
  'diabet',
  'revalid',
  'beroerte',
  'dement',
  'autis',
  'gehandicapt',
  'handicap',
  'rolstoel',
  'slechthorend',
  'slechtziend',
  'zorgaanbieder',
  'zorginstelling',
]
const words = [
  'wmo',
  'wlz',
  'pgb',
  'ggz',
  'lvb',
  'ptss',
  'adhd',
  'doof',
  'blind',
  'eigen risico',
  'hoort slecht',
  'beperking',
]
const others = new RegExp(`\\b(?:${starts.join('|')})|\\b(?:${words.join('|')})\\b`, 'i')

/** True when the text tells, or lets one guess, something about health. */
export const tellsHealth = (text: string): boolean => benefits.test(text) || others.test(text)
/** True for a benefit that only comes with illness or disability. */
export const isHealthBenefit = (text: string): boolean => benefits.test(text)
