/** A passphrase that is being chosen, wherever that is. */
export const passphraseTexts = {
  example: 'Tip: vier of vijf woorden die niets met elkaar te maken hebben. Spaties mogen.',
  again: 'Nog een keer dezelfde wachtzin',
  differs: 'De twee wachtzinnen zijn niet gelijk. Typ de tweede opnieuw.',
  make: 'Maak een wachtzin voor mij',
  makeOther: 'Maak een andere',
  madeTitle: 'Schrijf deze woorden over',
  made: 'Ze staan al in het bovenste veld. Typ ze over in het tweede veld, dan weet je dat je ze goed hebt.',
  strength: {
    empty: '',
    short: 'Nog te kort. Neem vier woorden, of twaalf tekens.',
    same: 'Te veel dezelfde letters. Neem er andere woorden bij.',
    good: 'Goed. Een woord erbij maakt hem nog sterker.',
    strong: 'Sterk.',
  },
} as const

/** Why a new passphrase is not taken. */
export const passphraseRefusals = {
  'passphrase-too-short': 'Deze wachtzin is te makkelijk te raden. Neem vier woorden, of twaalf tekens.',
  'passphrase-is-name': 'Neem als wachtzin iets anders dan een naam die hier staat.',
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
