import type { HandoverState, HandoverWarning, MaatjeRole, SendingWay, StayReason } from './handover.rules.ts'

export const handoverStateLabels: Readonly<Record<HandoverState, string>> = {
  draft: 'concept',
  agreed: 'afgesproken met de inwoner',
  sent: 'verstuurd',
  received: 'ontvangen',
  'first-talk-planned': 'eerste gesprek gepland',
  'joint-talk-held': 'samen gesproken',
  admitted: 'toegelaten',
  refused: 'niet toegelaten',
  'not-come-about': 'niet tot stand gekomen',
  completed: 'afgerond',
  'threatens-to-fail': 'dreigt te mislukken',
  withdrawn: 'ingetrokken',
}

export const maatjeRoleLabels: Readonly<Record<MaatjeRole, string>> = {
  'goes-along': 'gaat mee naar het eerste gesprek',
  'keeps-administration': 'blijft helpen met de administratie',
  'on-request': 'helpt alleen als daarom gevraagd wordt',
  stops: 'stopt na de overdracht',
  unknown: 'nog niet bekend',
}

export const sendingWayLabels: Readonly<Record<SendingWay, string>> = {
  'handed-over': 'overhandigd',
  post: 'per post',
  'secure-mail': 'met beveiligde mail',
  desk: 'aan de balie afgegeven',
}

/** Why something is not on the form, for us. */
export const stayReasonLabels: Readonly<Record<StayReason, string>> = {
  never: 'niet doorgeven',
  'not-to-receiver': 'niet aan deze ontvanger',
  'answered-no': 'de inwoner zei nee',
  'not-asked': 'nog niet gevraagd',
  health: 'deze ontvanger wil geen gegevens over gezondheid',
  names: 'zonder namen',
  internal: 'alleen voor onszelf',
  unsafe: 'niet veilig',
  'not-needed': 'niet nodig: er is geen tolk nodig',
  number: 'dit nummer mag niet op papier',
  echo: 'noemt iets dat hier blijft; schrijf het anders op als het mee moet',
}

/** What could be better before it goes. None of these stops anything. */
export const handoverWarningLabels: Readonly<Record<HandoverWarning, string>> = {
  'receiver-incomplete':
    'Van deze ontvanger is nog geen functie of rechtstreeks nummer bekend. Vraag het op.',
  'crisis-not-called':
    'Er is nog niet gebeld over de bedreigende situatie. Deze ontvanger wil eerst een telefoontje.',
  'crisis-debt-missing':
    'Bij de bedreigende situatie staat nog geen schuld. Dan zijn dossiernummer en bedrag onbekend.',
  'own-words-missing': 'De vraag in eigen woorden is nog leeg.',
  'birth-day-missing': 'De geboortedatum is nog niet bekend.',
  'reach-missing': 'Het formulier zegt nog niet hoe de inwoner te bereiken is.',
  'reach-safety-not-asked': 'Vraag of bellen en appen veilig is.',
  'companion-open': 'Nog niet bekend is wie er meegaat naar het gesprek.',
  'papers-incomplete': 'Van niet alle schulden is een brief gezien.',
  'amounts-unknown': 'Niet alle bedragen zijn bekend.',
  'income-incomplete': 'Het inkomen is nog niet compleet. Het formulier noemt daarom geen tekort.',
  'partner-not-asked': 'De partner heeft nog niet zelf ja gezegd.',
  'interpreter-other-adult': 'Een kennis heeft getolkt. Vraag het opnieuw met een tolk van een tolkdienst.',
  'witness-may-be-child': 'Is de getuige volwassen? Een kind is nooit getuige of tolk.',
  'interpreter-unclear': 'Vraag of er een tolk nodig is.',
  'guardianship-not-asked': 'Vraag of er bewind, curatele of mentorschap is.',
  'signature-to-follow': 'Er is mondeling ja gezegd. De handtekening volgt nog.',
  'identity-without-person':
    'Het losse blad met de volledige naam kan pas mee als er een naam of functie bij de ontvanger staat.',
  'letters-not-printable':
    'Sommige letters kan Thuisbasis nog niet afdrukken. Kijk of de namen goed op papier komen.',
  'resident-tells-rest':
    'Niet alles gaat mee. Vertel de inwoner dat de wet vraagt om zelf alle schulden bij de gemeente te noemen.',
  'text-may-tell':
    'Een tekst die meegaat, noemt misschien iets dat hier blijft. Lees het voorbeeld nog eens als ontvanger.',
}

/** Words for the list of what stays; read by us only. */
export const stayWords = {
  identity: 'naam, geboortedatum en adres',
  fullName: 'volledige naam',
  birthDay: 'geboortedatum',
  address: 'adres',
  household: 'gezin',
  guardianship: 'bewind, curatele of mentorschap',
  contact: 'bereikbaarheid',
  contactPerson: 'contactpersoon',
  ownWords: 'vraag in eigen woorden',
  companion: 'wens over wie meegaat',
  crisis: 'bedreigende situatie',
  reading: 'lezen',
  digital: 'omgaan met computer en telefoon',
  incomes: 'inkomen',
  costs: 'vaste lasten',
  debts: 'schulden',
  actions: 'wat er al gedaan is',
  strengths: 'wat goed gaat',
  missing: 'wat nog ontbreekt',
  worries: 'zorgen',
  ownNote: 'notitie voor onszelf',
  number: 'nummer of wachtwoord in een tekst',
  askToday: 'vraag aan de ontvanger',
  companionWhen: 'wanneer iemand mee kan',
  identitySheet: 'los blad met volledige naam, geboortedatum en adres',
  identityAddress: 'adres op het losse blad',
  language: (language: string) => `taal: ${language}`,
  member: (kind: string, name: string) => `${memberWord(kind)}${name.trim() === '' ? '' : ` ${name.trim()}`}`,
  reach: (person: string, value: string) =>
    [person, value]
      .map((word) => word.trim())
      .filter((word) => word !== '')
      .join(' '),
  contactWith: (whom: string) => `gesprek met ${whom.trim() === '' ? 'iemand anders' : whom.trim()}`,
  income: (what: string) => `inkomen: ${what}`,
  cost: (what: string) => `uitgave: ${what}`,
  debt: (what: string) => `schuld: ${what}`,
  questionOf: (what: string) => `${what} (vraag)`,
  noteOf: (what: string) => `${what} (aantekening)`,
  nameOf: (what: string) => `${what} (naam)`,
  wordOf: (what: string) => `${what} (omschrijving)`,
}

export function memberWord(kind: string): string {
  if (kind === 'partner') return 'partner'
  return kind === 'child' ? 'kind' : 'huisgenoot'
}

/** What stands in a text where something was covered. */
export const hidingWords = { address: '(adres)', place: '(plaats)', mail: '(e-mailadres)' } as const

/** What stands where a name or a word about health stood. */
export const neutralWords = {
  lender: 'particulier',
  creditor: 'schuldeiser',
  collectorOf(kind: string): string {
    if (kind === 'bailiff') return 'gerechtsdeurwaarder'
    return kind === 'collection-agency' ? 'incassobureau' : ''
  },
}

/** Where a step comes from when nobody typed it. */
export const sourceWords = { consent: 'toestemming van de inwoner' }

export const handoverWords = { saveTitle: 'Waar wil je het document bewaren?' }
