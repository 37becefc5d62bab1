import type { PassphraseAdvice, StrengthLevel } from '#main/features/users/passphrase-strength.rules.ts'

const levels: Readonly<Record<StrengthLevel, string>> = {
  empty: '',
  weak: 'Te makkelijk te raden.',
  fair: 'Bruikbaar.',
  good: 'Goed.',
  strong: 'Sterk.',
}
const advice: Readonly<Record<PassphraseAdvice, string>> = {
  longer: 'Nog te kort. Neem vier woorden, of twaalf tekens.',
  'other-words': 'Neem er een woord bij dat nergens mee te maken heeft.',
  'no-names': 'Er zit een naam in. Die raadt iemand die je kent.',
  'no-dates': 'Er zit een datum of jaartal in. Een gewoon woord is beter.',
  'no-patterns': 'Er herhaalt zich iets. Neem andere woorden.',
  'no-known-password': 'Dit staat op de lijst die iedereen het eerst probeert.',
  'let-us-pick': 'Weet je niets? Laat Thuisbasis zes woorden kiezen.',
}

/** A passphrase that is being chosen, wherever that is. */
export const passphraseTexts = {
  example: 'Tip: vier of vijf woorden die niets met elkaar te maken hebben. Spaties mogen.',
  again: 'Nog een keer dezelfde wachtzin',
  differs: 'De twee wachtzinnen zijn niet gelijk. Typ de tweede opnieuw.',
  make: 'Maak een wachtzin voor mij',
  makeOther: 'Maak een andere',
  words: 'De woorden',
  madeTitle: 'Schrijf deze woorden over',
  made: 'Ze staan al in het bovenste veld. Typ ze over in het tweede veld, dan weet je dat je ze goed hebt.',
  levels,
  advice,
} as const

/** Why a new passphrase is not taken. */
export const passphraseRefusals = {
  'passphrase-too-short': 'Deze wachtzin is te makkelijk te raden. Neem vier woorden, of twaalf tekens.',
  'passphrase-is-name': 'Neem als wachtzin iets anders dan een naam die hier staat.',
  'passphrase-taken': 'Iemand anders heeft deze wachtzin al. Kies een andere.',
} as const

/** The recovery code, when the vault is made and when its keys are renewed. */
export const recoveryTexts = {
  steps: [
    'Schrijf de code over op papier, of druk hem af.',
    'Leg het papier op een veilige plek thuis. Niet bij de laptop, en niet als foto op je telefoon.',
    'Typ daarna hieronder twee groepen over.',
  ],
  label: 'Herstelcode',
  group: (n: number) => `groep ${n}`,
  readAs:
    'Er komt geen letter O, I, L of U in voor: een rondje is altijd een nul, een streepje altijd een één.',
  print: 'Afdrukken',
  check: 'Overtypen ter controle',
  typeGroup: (n: number) => `Groep ${n}`,
  printTitle: 'Herstelcode van de kluis van Thuisbasis',
  printBlank: 'Van wie: ______________________________   Datum: ____________________',
  printKeep:
    'Bewaar dit papier op een veilige plek, niet bij de laptop. Met deze code opent iemand de hele kluis.',
  differ: 'Dit is niet wat er op het papier staat. Kijk nog eens goed: een rondje is een nul.',
} as const
