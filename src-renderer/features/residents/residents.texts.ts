export const residentsTexts = {
  title: 'Inwoners',
  search: 'Zoek',
  searchExample: 'een stuk van de naam, een telefoonnummer, postcode of dossiernummer',
  count: (n: number) => (n === 1 ? '1 inwoner' : `${n} inwoners`),
  found: (n: number, text: string) => (n === 1 ? `1 gevonden met “${text}”` : `${n} gevonden met “${text}”`),
  atLeast: (n: number) => `de eerste ${n}`,
  more: 'Toon meer',
  nameless: 'nog geen naam',
  caption: 'Inwoners, nieuwste eerst',
  columns: {
    name: 'Naam',
    born: 'Geboren',
    place: 'Plaats',
    phase: 'Fase',
    opened: 'Begonnen',
    number: 'Dossier',
  },
  crisis: 'crisis',
  crisisOn: (day: string) => `crisis ${day}`,
  empty: {
    title: 'Nog niemand in de kluis',
    lead: 'Kies “Nieuwe inwoner” en begin te typen. Ook met halve gegevens kun je verder.',
  },
  none: {
    title: (text: string) => `Niemand gevonden met “${text}”`,
    lead: 'Probeer een kleiner stuk van de naam, of de laatste cijfers van het telefoonnummer.',
  },
} as const
