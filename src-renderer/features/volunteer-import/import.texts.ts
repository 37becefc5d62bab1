import type { ImportPart } from '#renderer/app/paths.ts'

const partLabels: Readonly<Record<ImportPart, string>> = {
  kolommen: 'Kolommen',
  vragen: 'Vragen en meldingen',
  voorbeeld: 'Voorbeeld',
}

/** Words of bringing in a list of volunteers. */
export const importTexts = {
  title: 'Lijst inlezen',
  nameless: 'geen naam',
  line: (line: number) => `regel ${line}`,
  quoted: (text: string) => `“${text}”`,
  back: 'Terug',

  start: {
    title: 'Neem de lijst die je al hebt',
    lead: 'Excel (xlsx) of CSV, met de kolommen in welke volgorde dan ook. Er verandert niets tot je zelf op toevoegen drukt.',
    steps: [
      'Je ziet wat er in elke kolom staat, en waar het komt.',
      'Wat we niet zeker weten, vragen we. Niets verdwijnt stil.',
      'Je kijkt alles na, regel voor regel. Dan pas komen de maatjes erbij.',
    ],
    choose: 'Kies een lijst',
    reading: 'De lijst wordt gelezen.',
    unchanged: 'Er is niets veranderd.',
  },
  failures: {
    'not-readable':
      'Dit bestand gaat niet open. Zit de stick er goed in? Sluit het bestand in Excel en probeer het opnieuw.',
    'not-found': 'Deze lijst is er niet meer. Kies hem zo nodig opnieuw.',
    'already-accepted': 'Deze lijst is al toegevoegd.',
  },

  begun: {
    title: 'Verder waar je was',
    lead: 'Deze lijsten zijn gelezen, maar nog niet toegevoegd.',
    what: (when: string, lines: number) =>
      lines === 1 ? `Lijst van ${when}, 1 regel` : `Lijst van ${when}, ${lines} regels`,
    open: 'Verder',
    openNamed: (what: string) => `Verder met: ${what}`,
    dropNamed: (what: string) => `Vergeet deze lijst: ${what}`,
  },
  drop: {
    button: 'Vergeet deze lijst',
    title: 'Deze lijst vergeten?',
    text: 'Er komt niemand bij. Ook je keuzes en antwoorden gaan weg. Je eigen bestand blijft zoals het is.',
    yes: 'Lijst vergeten',
  },

  sheet: {
    parts: 'Onderdelen van deze lijst',
    partLabels,
    loading: 'De lijst gaat open',
    sources: { csv: 'een CSV-bestand', xlsx: 'een Excel-werkmap' },
    lead: (lines: string, source: string, when: string) =>
      `${lines} uit ${source}, gelezen op ${when}. Er is nog niemand toegevoegd.`,
    lines: (n: number) => (n === 1 ? '1 regel' : `${n} regels`),
    openNote: (n: number) => (n === 1 ? '1 vraag open' : `${n} vragen open`),
    guessNote: (n: number) => (n === 1 ? '1 nakijken' : `${n} nakijken`),
    addNote: (n: number) => `${n} toevoegen`,
    gone: 'Deze lijst is er niet meer: hij is toegevoegd of vergeten.',
    toStart: 'Een lijst kiezen',
    next: (part: string) => `Verder: ${part}`,
    add: (n: number) => (n === 1 ? '1 maatje toevoegen' : `${n} maatjes toevoegen`),
    nobody: 'Er is nu niemand om toe te voegen.',
    skips: (n: number) => (n === 1 ? '1 regel wordt overgeslagen.' : `${n} regels worden overgeslagen.`),
    open: (n: number) => (n === 1 ? 'Er is nog 1 vraag open.' : `Er zijn nog ${n} vragen open.`),
    noneOpen: 'Alle vragen zijn beantwoord.',
    more: (n: number) => `Toon de volgende ${n}`,
  },

  columns: {
    title: 'Waar gaat elke kolom over?',
    lead: 'Kijk vooral bij een gok. Een andere keuze zie je meteen terug in het voorbeeld.',
    caption: 'Kolommen van de lijst, met wat erin staat en waar het komt',
    heads: {
      header: 'Kolom in je lijst',
      samples: 'Dit staat erin',
      field: 'Komt bij',
      mark: 'Hoe weten we dat?',
    },
    fieldOf: (header: string) => `Waar gaat de kolom “${header}” over?`,
    noSamples: 'niets',
    sure: 'herkend',
    guess: 'gok, kijk na',
    chosen: 'door jou gekozen',
    readable: 'niet gelezen',
    readableHint: 'Tot je toevoegt, lees je dit nog na bij elke regel.',
    notKept: 'bewaren we niet',
    notKeptHint: 'Dit nummer of dit gegeven is gevoelig. Het is onleesbaar gemaakt en gaat niet mee.',
    released: (header: string) =>
      `De kolom “${header}” staat nu op “blijft alleen leesbaar”: dit gegeven komt uit één kolom.`,
    noName: {
      title: 'In welke kolom staan de namen?',
      text: 'Zonder naam kan een regel niet meekomen. Kies “naam”, of “voornaam” en “achternaam”.',
    },
  },

  questions: {
    title: 'Vragen',
    lead: (open: number, all: number) =>
      open === 0
        ? `Alle vragen (${all}) zijn beantwoord.`
        : `${open} van ${all} nog open. Weet je het niet? Laat de vraag staan: dan nemen we de voorzichtige lezing, het eerste antwoord.`,
    none: 'Er zijn geen vragen bij wie je toevoegt.',
    skipped: 'Bij regels die je overslaat, vragen we niets.',
    in: (header: string) => `In “${header}” staat:`,
    about: (part: string) => `Het gaat om “${part}”.`,
    open: 'open',
    answered: 'beantwoord',
    proposal: 'zo lezen we het nu',
    takeBack: 'Neem het antwoord terug',
    takeBackOf: (what: string, name: string) => `Neem het antwoord terug: ${what}, ${name}`,
    alike: (n: number, part: string) =>
      n === 1
        ? `Zelfde antwoord bij nog 1 regel met “${part}”`
        : `Zelfde antwoord bij nog ${n} regels met “${part}”`,
    day: {
      label: 'Datum op de VOG',
      example: 'bijvoorbeeld 12-1-2025',
      keep: 'Leg vast',
      unknown: 'Nog niet bekend',
      isUnknown: 'Je antwoord: nog niet bekend. Zonder datum telt de VOG nog niet.',
      is: (day: string) => `Je antwoord: ${day}.`,
    },
  },

  problems: {
    title: 'Meldingen',
    lead: 'Wat opviel bij het lezen. Wat nergens paste, staat bij het maatje in de aantekening.',
    none: 'Er viel verder niets op.',
    caption: (severity: string) => `Meldingen: ${severity}`,
    heads: { line: 'Regel', name: 'Wie', field: 'Waarover', what: 'Wat we zagen' },
    aboveList: 'boven de lijst',
    through: (first: number, last: number) => `${first} t/m ${last}`,
    together: (n: number) => `${n} regels`,
    wholeLine: 'hele regel',
    group: (severity: string, n: number) => `${severity} (${n})`,
  },

  preview: {
    title: 'Dit komt ervan',
    lead: 'Zo zien de maatjes eruit als je ze toevoegt. Bij “Vergelijk” staat je eigen lijst ernaast.',
    caption: 'Wat elke regel wordt',
    heads: {
      name: 'Wie',
      status: 'Stand',
      when: 'Wanneer',
      languages: 'Talen',
      can: 'Kan en wil',
      places: 'Plaatsen',
      papers: 'VOG, overeenkomst, training',
      take: 'Meenemen',
    },
    take: 'toevoegen',
    skipped: 'overslaan',
    stopped: 'komt niet mee',
    compare: 'Vergelijk',
    compareOf: (name: string, line: number) => `Vergelijk met je lijst: ${name}, regel ${line}`,
    notFilledIn: 'niet ingevuld',
    places: (free: number, max: number) => (max === 0 ? 'geen' : `${free} van ${max} vrij`),
    twin: 'Staat al bij de maatjes:',
    twinInFile: 'Staat vaker in deze lijst.',
    open: (n: number) => (n === 1 ? '1 vraag open' : `${n} vragen open`),
  },
  compare: {
    caption: (name: string) => `Je lijst en wat we ervan lezen: ${name}`,
    heads: { header: 'Kolom', original: 'Staat in je lijst', understood: 'Zo lezen we het' },
    empty: 'leeg',
    readable: 'niet gelezen',
    also: 'uit de andere vakken',
    as: (field: string, words: string) => `${field}: ${words}`,
    nothing: 'hieruit nemen we niets over',
  },
  words: {
    certificateSeen: (day: string) => `VOG ${day}`,
    certificateOther: (state: string) => `VOG ${state}`,
    agreement: (state: string) => `overeenkomst ${state}`,
    agreementOn: (state: string, day: string) => `${state} op ${day}`,
    training: (kind: string, when: string) => `${kind} ${when}`,
    noTraining: 'geen training',
    likes: (groups: string) => `graag met ${groups}`,
    never: (limit: string) => `${limit} (kan niet)`,
    yes: 'ja',
    no: 'nee',
  },

  accept: {
    title: (n: number) => (n === 1 ? '1 maatje toevoegen?' : `${n} maatjes toevoegen?`),
    openText: (n: number) =>
      n === 1
        ? 'Er is nog 1 vraag open. Als je nu toevoegt, nemen we de voorzichtige lezing. Je kunt dit later bij het maatje zelf veranderen.'
        : `Er zijn nog ${n} vragen open. Als je nu toevoegt, nemen we de voorzichtige lezing. Je kunt dit later bij elk maatje zelf veranderen.`,
    toQuestions: 'Naar de vragen',
    text: 'Daarna vergeten we de lijst zelf. Alleen wat in het voorbeeld staat, blijft.',
    skips: (n: number) =>
      n === 1
        ? '1 regel wordt overgeslagen en komt niet mee.'
        : `${n} regels worden overgeslagen en komen niet mee.`,
    busy: 'De maatjes worden toegevoegd.',
  },
  done: {
    title: (n: number) => (n === 1 ? '1 maatje is toegevoegd' : `${n} maatjes zijn toegevoegd`),
    forgotten:
      'De lijst zelf is vergeten: de vakken staan niet meer in Thuisbasis. Je eigen bestand is niet veranderd.',
    skipped: (n: number) => (n === 1 ? '1 regel is overgeslagen.' : `${n} regels zijn overgeslagen.`),
    whoTitle: 'Wie erbij kwam',
    byHandTitle: 'Dit leg je nog zelf vast',
    byHandLead: 'Hoort een maatje bij een dossier? Leg dat vast bij dat dossier, dan komen ze niet samen.',
    nextTitle: 'En nu?',
    toList: 'Naar alle maatjes',
    toExpiring: 'Kijk wat nog ontbreekt of verloopt',
    another: 'Nog een lijst inlezen',
  },
} as const
