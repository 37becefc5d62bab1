import type { BreachData, BreachKind } from './breaches.rules.ts'

/** What happened, in a letter to the people concerned. */
const happened: Readonly<Record<BreachKind, string>> = {
  'lost-device': 'Wij zijn een apparaat kwijt waar gegevens van u op staan.',
  'wrong-addressee': 'Gegevens van u zijn bij iemand terechtgekomen voor wie ze niet waren.',
  stolen: 'Er is iets van ons gestolen waar gegevens van u op of in staan.',
  'unauthorised-look': 'Iemand heeft gegevens van u gezien die dat niet mocht.',
  published: 'Gegevens van u konden een tijd door iedereen worden gezien.',
  'lost-paper': 'Wij zijn papieren kwijt waar gegevens van u op staan.',
  other: 'Er is iets misgegaan met gegevens van u.',
}

const data: Readonly<Record<BreachData, string>> = {
  names: 'uw naam',
  contact: 'uw adres, telefoonnummer of e-mailadres',
  'hidden-address': 'uw adres, dat geheim is',
  financial: 'uw inkomsten en schulden',
  health: 'iets over uw gezondheid of een ander gevoelig onderwerp',
  criminal: 'iets over een straf of de politie',
  number: 'uw burgerservicenummer of het nummer van een pas',
  passwords: 'een wachtwoord of een code',
  other: 'andere gegevens',
}

/** What somebody can do, by what got out. */
const advice: Partial<Readonly<Record<BreachData, string>>> = {
  contact: 'Let extra op telefoontjes, berichten en brieven van mensen die u niet kent.',
  'hidden-address': 'Voelt u zich niet veilig? Bel ons meteen. Is er gevaar? Bel 112.',
  financial: 'Vraagt iemand u om geld over te maken of om een code? Doe het niet. Bel ons eerst.',
  number: 'Krijgt u een rekening van iets dat u niet hebt gekocht? Bel ons. Wij helpen u.',
  passwords: 'Kies een nieuw wachtwoord, ook op andere plekken waar u hetzelfde gebruikt.',
}

export const breachLetterWords = {
  file: 'bericht',
  subject: 'bericht over uw gegevens',
  intro: (day: string) => `Wij hebben u iets te vertellen over uw gegevens. Wij ontdekten dit op ${day}.`,
  happened,
  whichData: 'Het gaat om deze gegevens:',
  data,
  unknownData: 'Wij zoeken nog uit om welke gegevens het gaat.',
  consequences:
    'Iemand anders kan deze gegevens misschien lezen of gebruiken. Dat vinden wij erg. Het spijt ons.',
  protectedData: 'De gegevens zijn versleuteld. Zonder wachtwoord zijn ze niet te lezen.',
  recovered: 'Wij hebben alles terug.',
  measures: 'Dit hebben wij gedaan.',
  noMeasures: 'Wij zoeken uit hoe dit kon en zorgen dat het niet nog een keer gebeurt.',
  youCan: 'Dit kunt u doen:',
  advice,
  contact: (organisation: string, ways: readonly string[]) =>
    ways.length === 0
      ? `Hebt u vragen? Stel ze aan ${organisation}. Wij denken met u mee.`
      : `Hebt u vragen? Neem contact op met ${organisation}: ${ways.join(' of ')}. Wij denken met u mee.`,
  authority:
    'U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens: autoriteitpersoonsgegevens.nl.',
}
