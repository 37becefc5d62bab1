import type { TellingWay } from './corrections.rules.ts'

export const tellingWayLabels: Readonly<Record<TellingWay, string>> = {
  letter: 'met een brief',
  phone: 'per telefoon',
  mail: 'per e-mail',
  spoken: 'in een gesprek',
}

/** For a field that has no name of its own in an export. */
export const correctionWords = {
  removed: 'Weggehaald of teruggezet',
  other: 'Ander gegeven',
}

/** Letter to somebody who got data before. It names what changed and never what it was or became. */
export const tellingWords = {
  file: 'doorgeven',
  /** Amounts are kept in cents; nobody outside speaks of them so. */
  field: (label: string) => label.replace(/ in centen$/, ''),
  subject: 'gegevens die u eerder van ons kreeg',
  sent: (reference: string, day: string) => `${reference}, verstuurd op ${day}`,
  ourReference: 'Ons kenmerk',
  corrected:
    'U kreeg van ons gegevens van een inwoner. Een deel daarvan klopte niet. Wij hebben dit verbeterd:',
  ask: 'Gebruikt u deze gegevens nog? Neem dan contact met ons op. Wij geven u de juiste gegevens, als de inwoner dat goed vindt.',
  erased:
    'U kreeg van ons gegevens van een inwoner. De inwoner heeft gevraagd om die te verwijderen. Wilt u de gegevens ook verwijderen? Laat ons weten als dat niet kan.',
  restricted:
    'U kreeg van ons gegevens van een inwoner. De inwoner heeft gevraagd om die voorlopig niet te gebruiken. Wilt u de gegevens alleen bewaren tot u weer van ons hoort?',
  law: 'Wij laten u dit weten omdat de wet dat vraagt (artikel 19 van de AVG).',
  about: 'Wij noemen geen naam. Met ons kenmerk kunt u zien om wie het gaat.',
}
