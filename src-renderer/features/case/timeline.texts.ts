/** Words of the tab Tijdlijn. */
export const timelineTexts = {
  title: 'Wat er gebeurde',
  standing: 'Stand van het dossier',
  phase: { label: 'Fase van dit dossier' },
  openedPlace: { label: 'Hoe kwam deze inwoner binnen?' },
  opened: (place: string) => `Dossier geopend: ${place}`,
  crisis: (kind: string) => `Crisis gemeld: ${kind}`,
  crisisResolved: (kind: string) => `Crisis voorbij: ${kind}`,
  told: 'crisis gemeld bij de gemeente',
  confirmationAsked: 'bevestiging gevraagd',
  consent: (receiver: string) => `Toestemming voor ${receiver}`,
  withdrawn: (receiver: string) => `Toestemming voor ${receiver} ingetrokken`,
  copies: {
    handover: {
      saved: (receiver: string) => `Overdracht voor ${receiver} bewaard als PDF`,
      printed: (receiver: string) => `Overdracht voor ${receiver} afgedrukt`,
    },
    confirmation: {
      saved: () => 'Bewijs van aanmelding bewaard als PDF',
      printed: () => 'Bewijs van aanmelding afgedrukt',
    },
  },
  step: (receiver: string, state: string, source: string) =>
    source === '' ? `Overdracht ${receiver}: ${state}` : `Overdracht ${receiver}: ${state} (${source})`,
  feedbackDue: (receiver: string) => `Bericht verwacht van ${receiver}`,
  remarks: (kind: string, count: number) =>
    count === 1 ? `Genoteerd bij ${kind}: 1 regel` : `Genoteerd bij ${kind}: ${count} regels`,
  match: (volunteer: string, state: string) => `Koppeling met ${volunteer}: ${state}`,
  minutes: (minutes: number) => `${minutes} minuten`,
  rights: 'Gegevens van deze inwoner',
  freeze: 'Bevries dit dossier',
  add: {
    title: 'Contact noteren',
    channel: 'Hoe?',
    withWhom: { label: 'Met wie?', example: 'bijvoorbeeld: inwoner, of de verhuurder' },
    number: { label: 'Nummer' },
    agreed: { label: 'Wat is afgesproken?' },
    who: 'Wie had het contact?',
    self: 'ik, of een collega',
    minutes: { label: 'Hoe lang?', unitAfter: 'minuten' },
    minutesUnread: 'Vul hele minuten in, bijvoorbeeld 45.',
    confirmation: 'Bevestiging gevraagd',
    action: 'Noteer',
    added: 'Het contact is genoteerd.',
  },
  edit: {
    at: { label: 'Wanneer', example: 'bijvoorbeeld vandaag 11:05' },
    what: 'dit contact',
  },
} as const
