/** Words of the case screen around its tabs: header, crisis ribbon, tabs, right column. */
export const caseTexts = {
  windowTitle: 'Dossier · Thuisbasis',
  nameless: 'Nieuwe inwoner',
  born: (day: string) => `geboren op ${day}`,
  number: (number: string) => `dossier ${number}`,
  age: (years: number) => `${years} jaar`,
  ageRange: (from: number, to: number) => `${from} of ${to} jaar`,
  aliasNote: (name: string) => `naam binnen: ${name}`,
  hiddenAddress: 'adres blijft geheim',
  loading: 'Het dossier gaat open',
  notFound: 'Dit dossier is er niet, of niet meer.',
  toList: 'Naar alle inwoners',
  frozen: {
    title: (number: string) => `Dossier ${number} is bevroren`,
    lead: (day: string) =>
      `Sinds ${day} wordt dit dossier alleen bewaard. De inhoud is voor niemand te zien.`,
    why: 'Waarom',
    noGround: 'De reden staat niet opgeschreven.',
    still: 'Wat nog wel kan',
    possible: [
      'de inwoner inzage geven in de eigen gegevens',
      'de gegevens verwijderen als de inwoner dat vraagt',
      'nakijken wie dit dossier heeft gezien',
      'de beperking opheffen',
    ],
    who: 'Een coördinator of waarnemer heft de beperking op, nadat de inwoner het heeft gehoord.',
    toRequest: 'Naar het verzoek',
    lift: 'Beperking opheffen',
  },
  correction: {
    title: 'Correctie loopt',
    text: 'Pas gerust aan: wat er eerst stond, blijft bewaard bij het verzoek.',
    toRequest: 'Naar het verzoek',
  },

  reach: {
    title: (name: string) =>
      name === '' ? 'Zo bereik je deze inwoner veilig' : `Zo bereik je ${name} veilig`,
    none: 'Nog niet bekend. Vraag een nummer en of bellen veilig is.',
    safe: 'veilig',
    notSafe: 'niet veilig',
    unknownSafe: 'vraag: is dit veilig?',
    via: (person: string) => `via ${person}`,
  },

  crisis: {
    title: 'Crisis',
    noDate: 'datum nog niet bekend',
    at: (time: string) => `${time} uur`,
    daysLeft: (days: number) => {
      if (days > 1) return `nog ${days} dagen`
      if (days === 1) return 'morgen'
      if (days === 0) return 'vandaag'
      return days === -1 ? 'was gisteren' : `was ${-days} dagen geleden`
    },
    reported: (day: string) => `Bij ons gemeld ${day}: bel vandaag.`,
    told: (day: string) => `Gemeente gebeld ${day}:`,
    talkDue: (day: string) => `gesprek uiterlijk ${day}.`,
    talkDueUnknown: 'vraag zelf wanneer het gesprek is.',
    ifToday: (day: string) => `Dan is het gesprek uiterlijk ${day}.`,
    lastCall: (day: string) => `Laatste zinnige beldag: ${day}`,
    lastCallPassed: (day: string) => `Laatste zinnige beldag was ${day}. Bel nu meteen.`,
    toHandover: 'Naar de overdracht',
  },

  phaseLine: 'Waar staat dit dossier?',

  tabs: {
    label: 'Onderdelen van het dossier',
    talk: 'Gesprek',
    money: 'Geld',
    debts: 'Schulden',
    consent: 'Toestemming',
    handover: 'Overdracht',
    maatje: 'Maatje',
    timeline: 'Tijdlijn',
  },
  goOn: (tab: string) => `Verder naar ${tab}`,

  aside: {
    label: 'Stand van dit dossier',
    saved: (time: string) => `opgeslagen om ${time}`,
    savedNone: 'Je hebt hier vandaag nog niets gewijzigd.',
    savedNote: 'Alles wat je typt, staat meteen in de kluis. Je hoeft niet op te slaan.',
    missingTitle: 'Wat ontbreekt nog',
    missingNone: 'Niets dat je nu nodig hebt.',
    missingNote: 'Het mag ook zo mee. Het formulier zegt: “voor zover bekend”.',
    nextTitle: 'Wat nu',
    maatje: (name: string, state: string) => `${name}, ${state}`,
    more: (count: number) => `Nog ${count} meer`,
    less: 'Minder tonen',
  },

  gaps: {
    name: 'naam',
    birthDay: 'geboortedatum',
    address: 'adres',
    municipality: 'gemeente',
    reach: 'telefoonnummer of andere manier om te bereiken',
    safe: 'is dit nummer veilig?',
    household: 'wie er in huis wonen',
    reading: 'lukt lezen?',
    guardianship: 'is er bewind, curatele of mentorschap?',
    ownWords: 'de vraag in eigen woorden',
    companion: 'gaat er iemand mee naar het gesprek?',
    incomes: 'inkomen',
    costs: 'vaste lasten',
    debts: 'schulden',
    unknownIncomes: (count: number) =>
      count === 1 ? '1 inkomen zonder bedrag' : `${count} inkomens zonder bedrag`,
    unknownCosts: (count: number) =>
      count === 1 ? '1 uitgave zonder bedrag' : `${count} uitgaven zonder bedrag`,
    unknownDebts: (count: number) =>
      count === 1 ? '1 schuld zonder bedrag' : `${count} schulden zonder bedrag`,
    crisisDate: 'datum van de crisis',
    crisisDebt: 'welke schuld hoort bij de crisis?',
  },

  next: {
    call: 'Bel vandaag de gemeente en noteer het gesprek.',
    callAction: 'Naar het telefoontje',
    consent: 'Vraag of het naar de gemeente mag.',
    consentAction: 'Naar toestemming',
    make: 'Bekijk wat de gemeente ziet en maak de overdracht.',
    makeAction: 'Naar de overdracht',
    send: 'De overdracht is gemaakt. Geef hem af en vink aan dat hij weg is.',
    sendAction: 'Naar versturen',
    feedback: (day: string) => `Verstuurd. Verwacht bericht op ${day}.`,
    feedbackNoDay: 'Verstuurd. Spreek af wanneer je iets hoort.',
    refused: (day: string) => `Geen overdracht nu. Kom er op ${day} op terug.`,
    refusedNoDay: 'Geen overdracht nu. Spreek af wanneer je het weer vraagt.',
    start: 'Begin met de naam en de vraag. De rest mag later.',
    startAction: 'Naar het gesprek',
    search: {
      maatje: 'Er is een maatje gevraagd. Er is nog niemand voorgesteld.',
      'go-along': 'Iemand gaat mee naar het gesprek. Er is nog niemand voorgesteld.',
    },
    searchAction: 'Naar het verzoek',
    proposed: (name: string) => `${name} is voorgesteld. Bel allebei en spreek een kennismaking af.`,
    introduction: (name: string) => `Kennismaking met ${name}. Vraag daarna allebei: past het?`,
    introductionOn: (name: string, day: string) =>
      `Kennismaking met ${name} op ${day}. Vraag daarna allebei: past het?`,
    bothYes: (name: string) => `Allebei zeiden ja. Begin met ${name}.`,
    silent: (name: string, days: number) => `Al ${days} dagen geen contact met ${name}. Vraag hoe het gaat.`,
    matchAction: 'Naar Maatje',
  },

  choose: 'kies',
  staysHere: 'Blijft hier: dit gaat naar niemand.',
  enterAdds: 'Enter voegt toe',
  notAdded: 'Dit staat er nog niet bij. Het is wel bewaard.',
  again: 'Voeg alsnog toe',
  againOf: (line: string) => `Voeg alsnog toe: ${line}`,
  remove: (what: string) => `${what} weghalen`,
  removed: (what: string) => `${what} is weggehaald.`,
  change: (what: string) => `${what} wijzigen`,
  closeRow: 'Klaar',
} as const
