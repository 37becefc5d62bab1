export const handoversTexts = {
  title: 'Overdrachten',
  lead: 'Elke overdracht die nog niet klaar is. Terugkoppeling die uitblijft, staat bovenaan in de groep.',
  groups: {
    prepare: 'Klaarmaken en versturen',
    wait: 'Wachten op de gemeente',
    along: 'Onderweg naar hulp',
    stuck: 'Vastgelopen of gestopt',
  },
  groupLead: {
    prepare: 'Nog niet verstuurd.',
    wait: 'Verstuurd. De terugkoppeling is nog niet binnen.',
    along: 'De gemeente heeft contact gehad.',
    stuck: 'Hier is iets misgegaan. Bespreek wat er wel kan.',
  },
  caption: (group: string) => `Overdrachten: ${group}`,
  columns: {
    name: 'Inwoner',
    receiver: 'Naar',
    reference: 'Kenmerk',
    state: 'Stand',
    next: 'Terugkoppeling',
  },
  nameless: 'nog geen naam',
  sentOn: (day: string) => `verstuurd ${day}`,
  due: (day: string) => `verwacht ${day}`,
  overdue: (day: string) => `uitgebleven sinds ${day}`,
  empty: {
    title: 'Er loopt geen overdracht',
    lead: 'Een overdracht begin je in het dossier van de inwoner, bij Overdracht.',
  },
} as const
