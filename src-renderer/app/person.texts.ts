import type { PersonKind } from '#main/core/person-kinds.ts'

const kinds: Readonly<Record<PersonKind, string>> = {
  resident: 'inwoner',
  household: 'huisgenoot',
  volunteer: 'maatje',
  receiver: 'contactpersoon',
  staff: 'gebruiker',
}

/** Finding somebody of whom something is kept, whatever they are here. */
export const personTexts = {
  kinds,
  example: 'een stuk van de naam, of een dossiernummer',
  latest: 'Wie het laatst binnenkwam staat bovenaan. Typ een naam om te zoeken.',
  found: (n: number) => (n === 1 ? '1 persoon gevonden' : `${n} personen gevonden`),
  results: 'Wie bedoel je?',
  none: (text: string) => `Niemand gevonden met “${text}”.`,
  noneLead: 'Probeer een ander stuk van de naam.',
  noteRequest: 'Verzoek of klacht noteren',
  nameless: 'nog geen naam',
} as const
