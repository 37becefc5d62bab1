import type { ErasureBlock, ErasureWarning, StayCode } from '#main/features/erasure/erasure.rules.ts'

const stays: Readonly<Record<StayCode, string>> = {
  'tax-record': 'Betaalde vergoedingen, met de naam. De belastingwet vraagt zeven jaar.',
  'request-outcome': 'Dat er iets gevraagd is, met dag en uitkomst. De woorden gaan weg.',
  'file-of-resident': 'Koppelingen en contacten in dossiers van inwoners, zonder de naam.',
  'words-of-others': 'Wat anderen in een dossier schreven. Daar kan de naam in staan: kijk dat zelf na.',
  organisation: 'De organisatie waar deze persoon werkt.',
  'work-without-name': 'Het werk dat hier gedaan is, met een nummer in plaats van de naam.',
  'log-digests': 'Een rij getallen die laat zien dat de inzagelog heel is. Er valt niets uit te lezen.',
  'anonymous-figures': 'Aantallen per jaar, zonder personen.',
}
const warnings: Readonly<Record<ErasureWarning, string>> = {
  'running-match': 'Er loopt een koppeling. Vertel het aan de ander, of rond de koppeling eerst af.',
  'open-handover': 'Er loopt een overdracht. Vertel de ontvanger dat die stopt.',
  'open-crisis': 'Er is een crisis die nog niet is opgelost.',
  'open-case': 'Het dossier is nog open.',
  'open-request': 'Er is nog een verzoek dat op antwoord wacht.',
  restricted: 'Het dossier is bevroren. Wie dat vroeg, wil het misschien juist bewaren.',
  'import-running': 'Er wordt een lijst ingelezen waar deze persoon in staat.',
}
const blocks: Readonly<Record<ErasureBlock, string>> = {
  held: 'Er geldt een bewaarstop. Hef die eerst op.',
  'still-active': 'Deze persoon kan nog naar binnen. Verwijder eerst de gebruiker bij Gebruikers.',
}

export const erasureTexts = {
  title: 'Verwijderen',
  lead: 'Voorgoed weg uit de kluis, ook uit reservekopieën. Je ziet eerst wat er gaat en wat er blijft.',
  pick: 'Wie wil je verwijderen?',
  back: 'Iemand anders kiezen',
  toRequest: 'Naar het verzoek',
  nameless: 'nog geen naam',

  goes: {
    title: 'Dit gaat weg',
    caption: 'Wat weggaat, met aantallen',
    columns: ['Soort gegevens', 'Aantal'],
    none: 'Er is niets om weg te halen.',
    also: 'Ook uit het zoekregister, uit getypte teksten die nog niet bewaard zijn, en uit lege ruimte in het bestand.',
  },
  stays: {
    title: 'Dit blijft, en waarom',
    none: 'Er blijft niets.',
    reasons: stays,
    rows: (n: number) => (n === 1 ? '1 keer' : `${n} keer`),
    until: (day: string) => `tot ${day}`,
  },
  receivers: {
    title: 'Wie heeft eerder iets gekregen',
    lead: 'Wat daar ligt, kunnen wij niet weghalen. Vertel ze dat deze persoon weg wil zijn.',
    none: 'Niemand heeft iets gekregen.',
    handover: 'overdracht',
    copy: 'afgedrukt of bewaard',
    line: (what: string, day: string, reference: string) => `${what}, ${day}, kenmerk ${reference}`,
  },
  backups: {
    title: 'Reservekopieën',
    none: 'Er zijn geen reservekopieën met deze persoon.',
    some: (n: number, day: string) =>
      n === 1
        ? `Eén reservekopie heeft deze persoon nog. Die is weg op ${day}.`
        : `${n} reservekopieën hebben deze persoon nog. De laatste is weg op ${day}.`,
    put: 'Zet iemand er een terug, dan wordt deze persoon er meteen weer uit gehaald.',
    stick: 'Staan er kopieën op een USB-stick? Die zijn van jullie zelf: haal ze daar weg.',
  },
  warningsTitle: 'Dit loopt nog',
  warnings,
  blocksTitle: 'Eerst nog iets anders',
  blocks,
  hold: (reason: string, day: string) => `Bewaarstop tot ${day}: ${reason}`,

  act: {
    title: 'Verwijderen',
    lead: 'Dit kan niet terug. Geef eerst mee wat iemand nog wil hebben, bij Inzage.',
    ground: 'Waarom?',
    grounds: {
      request: 'de persoon vraagt het',
      retention: 'de bewaartermijn is voorbij',
      mistake: 'het had hier niet in gehoord',
      'consent-withdrawn': 'de toestemming is ingetrokken',
    },
    groundMissing: 'Kies waarom.',
    confirm: (word: string) => `Typ ${word} om te bevestigen`,
    differs: (word: string) => `Typ precies dit: ${word}`,
    button: 'Verwijder voorgoed',
    busy: 'Alles van deze persoon wordt weggehaald. Dit duurt een paar tellen.',
    failures: {
      held: blocks.held,
      'still-active': blocks['still-active'],
    },
  },

  proof: {
    doneTitle: 'Verwijderd',
    done: 'Alles van deze persoon is weg. Dit bewijs heeft geen persoonsgegevens; bewaar het bij het verzoek.',
    title: 'Verwijderbewijs',
    listTitle: 'Bewijzen van eerdere verwijderingen',
    listLead: 'Zonder namen. Ze laten zien dát er iets is verwijderd, en hoeveel.',
    listNone: 'Er is nog niemand verwijderd.',
    at: 'Verwijderd op',
    kind: 'Van wie',
    ground: 'Waarom',
    by: 'Door',
    byGone: 'iemand die zelf verwijderd is',
    digest: 'Vingerafdruk',
    counts: 'Wat is verwijderd',
    request: 'Naar het verzoek',
    save: 'Bewaar als PDF',
    print: 'Druk af',
    of: (what: string, when: string) => `${what}: bewijs van ${when}`,
    savedAt: (path: string) => `Het staat hier: ${path}`,
    saved: 'Het bewijs is bewaard',
    printed: 'Het bewijs is naar de printer',
    again: 'Terug naar Verwijderen',
    failures: {
      cancelled: 'Er is niets gemaakt.',
      exists: 'Daar staat al een bestand met deze naam. Kies een andere naam of map.',
      'not-writable': 'Op die plek kan Thuisbasis niet schrijven. Kies een andere map.',
      'no-printer': 'Er is geen printer gevonden. Bewaar het bewijs als PDF.',
    },
  },
} as const
