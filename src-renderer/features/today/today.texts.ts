export const todayTexts = {
  title: 'Vandaag',
  crises: 'Crisis',
  crisesLead: 'Het dringendst staat bovenaan.',
  noCrises: 'Er is nu geen crisis.',
  noCrisesLead: 'Meld je een ontruiming of afsluiting bij een inwoner, dan lopen hier de twee klokken.',
  nameless: 'nog geen naam',
  openCase: 'Naar dossier',
  dayUnknown: 'dag niet bekend',
  at: (day: string, time: string) => (time === '' ? day : `${day} om ${time} uur`),
  clocks: {
    us: 'Bij ons gemeld',
    callToday: 'Bel vandaag nog met de gemeente',
    called: (day: string) => `De gemeente is gebeld op ${day}`,
    gemeente: 'Klok van de gemeente',
    talkDue: (day: string) => `Gesprek uiterlijk ${day}`,
    talkIfToday: (day: string) => `Bel je vandaag, dan is het gesprek uiterlijk ${day}`,
    notStarted: 'Loopt nog niet',
    statutory: 'wettelijke termijn',
    fourWeeks: 'gewone termijn van vier weken',
    lastCall: 'Laatste zinnige beldag',
    lastCallPassed: (day: string) => `was ${day}; bel toch, en vraag om spoed`,
  },
  handovers: 'Overdrachten die wachten',
  reasons: {
    'agreed-not-sent': (day: string) => `afgesproken op ${day}, nog niet verstuurd`,
    'feedback-overdue': (day: string) => `terugkoppeling werd verwacht op ${day}`,
  },
  to: (receiver: string) => `naar ${receiver}`,
  noHandovers: 'Er wacht geen overdracht op jou.',
  maatjes: {
    title: 'Maatjes',
    with: (name: string) => `met ${name}`,
    quiet: (days: number) => `${days} dagen geen contact; vraag hoe het gaat`,
    long: (days: number) => `al ${days} dagen geen contact; bel vandaag`,
    running: (n: number) => (n === 1 ? 'er loopt 1 koppeling' : `er lopen ${n} koppelingen`),
    introduction: (place: string) =>
      place === '' ? 'kennismaking vandaag' : `kennismaking vandaag, ${place}`,
    evaluation: (day: string) => `evaluatie sinds ${day}`,
    pause: (day: string) => `pauze tot ${day}: gaan ze verder?`,
    asks: { maatje: 'vraagt een maatje', 'go-along': 'vraagt iemand die meegaat' },
    urgent: (days: number) =>
      days === 0
        ? 'heeft haast, nog niemand'
        : days === 1
          ? 'heeft haast, wacht 1 dag'
          : `heeft haast, wacht ${days} dagen`,
    list: 'Wachtlijst',
    count: (n: number, days: number) =>
      `${n === 1 ? '1 inwoner wacht' : `${n} inwoners wachten`}${days === 0 ? '' : `, het langst ${days === 1 ? '1 dag' : `${days} dagen`}`}`,
    nobody: 'Niemand wacht op een maatje.',
  },
  privacy: {
    title: 'Privacy',
    breach: 'Datalek',
    breachLeft: (hours: number, when: string) =>
      `melden kan nog ${hours === 1 ? '1 uur' : `${hours} uur`}, tot ${when}`,
    breachLate: (when: string) => `melden kon tot ${when}; meld alsnog`,
    due: (days: number, day: string) =>
      days === 0 ? 'antwoord vandaag' : `antwoord voor ${day}, nog ${days === 1 ? '1 dag' : `${days} dagen`}`,
    late: (days: number) => `${days === 1 ? '1 dag' : `${days} dagen`} te laat`,
    agreement: 'afspraak over gegevens',
    ending: (day: string) => `loopt af op ${day}`,
    ended: (day: string) => `liep af op ${day}`,
    retention: 'Bewaartermijnen',
    mayGo: (count: number, oldest: string) =>
      `${count === 1 ? '1 termijn is voorbij' : `${count} termijnen zijn voorbij`}${oldest === '' ? '' : count === 1 ? `, sinds ${oldest}` : `, de oudste sinds ${oldest}`}`,
  },
  recent: 'Ga verder met',
  noRecent: 'Hier komen de dossiers waar je het laatst aan werkte.',
  questions: (n: number) => (n === 1 ? '1 vraag open' : `${n} vragen open`),
  backup: {
    problem:
      'De automatische kopie is vandaag niet gelukt. Je kunt gewoon werken. Maak zelf een kopie op een USB-stick.',
    go: 'Naar Reservekopie',
  },
  empty: {
    title: 'Nog niemand in de kluis',
    lead: 'Begin met een nieuwe inwoner. Je kunt meteen typen; alles wordt vanzelf bewaard.',
  },
} as const
