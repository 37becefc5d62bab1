import type {
  AskedPart,
  BasePart,
  ConsentBlock,
  ConsentCapacity,
  ConsentForm,
  ConsentInterpreter,
  SheetPart,
} from './consent.rules.ts'

/** Names of the parts as the resident is asked about them. */
export const partLabels: Readonly<Record<BasePart | AskedPart | SheetPart, string>> = {
  identity: 'naam, geboortedatum en adres',
  household: 'gezin',
  contact: 'hoe u te bereiken bent',
  crisis: 'de bedreigende situatie',
  'own-words': 'uw vraag in eigen woorden',
  companion: 'wie er meegaat',
  actions: 'wat er al gedaan is',
  income: 'inkomen',
  costs: 'vaste lasten',
  debts: 'schulden',
  reading: 'lezen',
  language: 'taal en tolk',
  digital: 'omgaan met computer en telefoon',
  strengths: 'wat goed gaat',
  missing: 'wat nog ontbreekt',
  'identity-sheet': 'volledige naam, geboortedatum en adres op een los blad',
  'identity-address': 'adres op het losse blad',
}

export const consentFormLabels: Readonly<Record<ConsentForm, string>> = {
  'signature-on-paper': 'handtekening op papier',
  'oral-with-witness': 'mondeling, met een getuige',
  oral: 'mondeling',
}

export const consentInterpreterLabels: Readonly<Record<ConsentInterpreter, string>> = {
  none: 'zonder tolk',
  professional: 'met een tolk van een tolkdienst',
  phone: 'met een tolk via de telefoon',
  'other-adult': 'met een andere volwassene als tolk',
}

export const consentCapacityLabels: Readonly<Record<ConsentCapacity, string>> = {
  self: 'inwoner zelf',
  partner: 'partner',
  parent: 'ouder',
  curator: 'curator',
  bewindvoerder: 'bewindvoerder',
  mentor: 'mentor',
}

/** Why nothing may go yet, and what to do about it. */
export const consentBlockLabels: Readonly<Record<ConsentBlock, string>> = {
  'consent-missing': 'Voor deze ontvanger is er nog geen toestemming. Vraag de inwoner of dit mag.',
  'consent-withdrawn': 'De inwoner heeft de toestemming voor deze ontvanger ingetrokken.',
  'consent-refused': 'De inwoner wil geen overdracht. Vraag het opnieuw op de dag die is afgesproken.',
  'signature-required': 'Deze ontvanger vraagt een handtekening. Nu is er alleen mondeling ja gezegd.',
}
