export const proposeTexts = {
  title: (volunteer: string, resident: string) => `${volunteer} voorstellen aan ${resident}?`,
  lead: 'Hiermee noteer je een voorstel. Er gaat geen bericht uit: jij belt zelf.',
  steps: [
    'Bel de vrijwilliger en vertel kort wat er gevraagd wordt.',
    'Bel de inwoner en vraag of een kennismaking goed is.',
    'Willen allebei? Plan dan de kennismaking in het dossier, bij Maatje.',
    'Allebei mogen nee zeggen. Dat heeft geen gevolgen.',
  ],
  next: 'Wat gebeurt er daarna?',
  place: (volunteer: string) => `Zolang het voorstel loopt, houdt het een plek bij ${volunteer} bezet.`,
  cancel: 'Annuleren',
  yes: 'Stel voor',
  done: (volunteer: string, resident: string) => `${volunteer} is voorgesteld aan ${resident}.`,
  failures: {
    'already-proposed':
      'Deze twee zijn al aan elkaar voorgesteld, of er loopt al een voorstel voor dit verzoek. Kijk in het dossier, bij Maatje.',
    excluded: 'Deze vrijwilliger kan nu niet. Kijk wat er in de weg zit.',
  },
  excludedBy: (rule: string) => `Dit kan nu niet: ${rule}.`,
} as const
