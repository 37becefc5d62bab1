const hours = (n: number): string => (n === 1 ? '1 uur' : `${n} uur`)
const left = (n: number): string => {
  const days = Math.floor(n / 24)
  return n < 48 ? hours(n) : `${days} dagen en ${hours(n % 24)}`
}

export const breachesTexts = {
  title: 'Privacy: datalekken',
  lead: 'Alles waarbij gegevens kwijt zijn of bij een ander kwamen. Ook wat je niet meldt, staat hier.',
  add: 'Datalek noteren',
  caption: 'Datalekken',
  columns: { what: 'Wat', discovered: 'Ontdekt', clock: 'Melden bij de AP', inform: 'Vertellen' },
  clock: {
    running: (n: number) => `nog ${left(n)}`,
    soon: (n: number) => `nog ${hours(n)}`,
    red: (n: number) => (n === 0 ? 'nog minder dan een uur' : `nog maar ${hours(n)}`),
    late: (n: number) => `${left(n)} te laat`,
  },
  until: (when: string) => `melden kan tot ${when}`,
  reported: (when: string) => `gemeld op ${when}`,
  toReport: 'besloten te melden',
  notReported: 'besloten niet te melden',
  informed: (day: string) => `verteld op ${day}`,
  toInform: 'nog vertellen',
  notInformed: 'besloten niet te vertellen',
  undecided: 'nog niet besloten',
  closed: (day: string) => `afgerond op ${day}`,
  empty: {
    title: 'Er is geen datalek',
    lead: 'Laptop kwijt, brief bij de buren, papieren in de trein? Noteer het meteen, ook als je twijfelt. De klok van 72 uur loopt dan mee.',
  },
} as const

export const newBreachTexts = {
  title: 'Datalek noteren',
  back: 'Alle datalekken',
  kind: 'Wat is er gebeurd?',
  kindMissing: 'Kies wat er is gebeurd.',
  discovered: 'Wanneer ontdekte je het?',
  discoveredExample: 'bijvoorbeeld vandaag 9:30, of 18-11 14:00; vanaf dan lopen de 72 uur',
  today: 'vandaag',
  save: 'Noteren en verder',
  after: 'Schrijf in het datalek zelf geen namen: aantallen en soorten zijn genoeg.',
} as const

export const breachTexts = {
  title: 'Datalek',
  back: 'Alle datalekken',
  gone: 'Dit datalek is er niet meer.',
  clock: {
    title: (words: string) => `Melden bij de AP: ${words}`,
    until: (when: string) =>
      `Beslis voor ${when} of je meldt. Twijfel je? Meld dan alvast; aanvullen kan later.`,
    late: (when: string) =>
      `De 72 uur waren voorbij op ${when}. Meld alsnog en schrijf op waarom het later werd.`,
  },
  happened: {
    title: 'Wat is er gebeurd?',
    lead: 'Schrijf geen namen op. Alles wat je typt, is meteen bewaard.',
    kind: 'Soort',
    what: 'In een paar zinnen',
    whatExample: 'bijvoorbeeld: tas met laptop gestolen uit de auto, laptop was uit',
    happenedText: 'Wanneer gebeurde het?',
    happenedExample: 'bijvoorbeeld “tussen vrijdag en maandag”',
    discovered: 'Wanneer ontdekte je het?',
    measures: 'Wat heb je gedaan?',
    measuresExample: 'bijvoorbeeld: kopie teruggehaald, wachtzin gewijzigd, gebeld',
  },
  people: {
    title: 'Om wie en wat gaat het?',
    count: 'Om hoeveel mensen gaat het?',
    countExample: 'ongeveer mag; leeg is nog niet bekend',
    countUnread: 'Schrijf een heel getal, bijvoorbeeld 12, of laat het leeg.',
    kinds: 'Wie zijn het?',
    data: 'Welke gegevens?',
  },
  protection: {
    title: 'Hoe goed was het beschermd?',
    encrypted: 'Was het versleuteld?',
    keyKnown: 'Kan een ander het wachtwoord kennen?',
    recovered: 'Is het terug, en heeft niemand erin gekeken?',
    yesNo: { yes: 'ja', no: 'nee', unknown: 'weet ik niet' },
    risk: 'Hoe groot schat je het risico voor deze mensen?',
  },
  advice: {
    title: 'Wat spreekt ervoor en ertegen?',
    lead: 'Dit is een hulp bij het denken. Jij beslist, samen met wie bij jullie over privacy gaat.',
    report: 'Melden bij de AP',
    inform: 'Vertellen aan de mensen',
    reasons: 'Redenen',
    none: 'Vul hierboven meer in, dan staan hier de redenen.',
    article: (article: string) => `artikel ${article}`,
    open: 'Dit weten we nog niet',
  },
  decide: {
    title: 'Besluiten',
    report: 'Melden bij de AP?',
    reportNote: 'Waarom?',
    reportNoteExample: 'nodig als je niet meldt; ook dat bewaar je',
    inform: 'Vertellen aan de mensen om wie het gaat?',
    informNote: 'Waarom?',
    informNoteExample: 'nodig als je het niet vertelt',
    missing: 'Kies eerst wat jullie besluiten.',
    saveReport: 'Besluit over melden vastleggen',
    saveInform: 'Besluit over vertellen vastleggen',
    decided: (what: string) => `Besloten: ${what}.`,
    other: 'Anders besluiten',
    otherReport: 'Anders besluiten over melden',
    otherInform: 'Anders besluiten over vertellen',
    reported: {
      title: 'De melding',
      at: 'Wanneer?',
      atExample: 'bijvoorbeeld vandaag 16:20',
      reference: 'Meldnummer',
      save: 'Melding vastleggen',
      done: (when: string, reference: string) =>
        `Gemeld op ${when}${reference === '' ? '' : `, meldnummer ${reference}`}.`,
    },
    informed: {
      title: 'Wanneer is het verteld?',
      day: 'Op welke dag?',
      save: 'Vertellen vastleggen',
      done: (day: string) => `Verteld op ${day}.`,
    },
    today: 'vandaag',
    failures: {
      closed: 'Dit datalek is afgerond. Open het opnieuw als er nog iets bij hoort.',
      'already-reported': 'Dit datalek is al gemeld. Het besluit blijft daarom staan.',
      'before-discovered': 'Dit ligt voor het moment van ontdekken. Kijk het nog eens na.',
    },
  },
  letter: {
    title: 'Bericht aan de mensen om wie het gaat',
    lead: 'Gemaakt uit wat hierboven staat. Het adres staat alleen op de brief en wordt niet bewaard.',
    words: 'Wat wil je er zelf bij zeggen?',
    wordsExample: 'bijvoorbeeld wat jullie voor deze mensen doen',
    addressee: 'Voor wie is de brief?',
    addresseeExample: 'naam en adres, onder elkaar; mag leeg',
    text: 'Zo staat het in de brief',
    name: 'Brief over het datalek',
  },
  close: {
    title: 'Afronden',
    lead: 'Dat kan als beide besluiten zijn genomen en gedaan is wat is besloten.',
    close: 'Datalek afronden',
    closed: (day: string) => `Afgerond op ${day}`,
    reopen: 'Opnieuw openen',
    failures: {
      closed: 'Dit datalek is al afgerond.',
      'not-decided': 'Neem eerst beide besluiten: melden en vertellen.',
      'not-reported': 'Jullie besloten te melden. Leg eerst de melding vast.',
      'not-informed': 'Jullie besloten het te vertellen. Leg eerst vast wanneer dat is gedaan.',
      'not-closed': 'Dit datalek is nog open.',
    },
  },
} as const
