/** What is typed back where somebody has no case number. */
export const confirmWord = 'verwijderen'

/** A table, as people call what is in it. */
export const tableTitles: Readonly<Record<string, string>> = {
  people: 'Gebruiker',
  change_log: 'Wie wat heeft veranderd',
  residents: 'Inwoner',
  cases: 'Dossier',
  household_members: 'Huisgenoten',
  contact_points: 'Telefoon, e-mail en andere contactgegevens',
  remarks: 'Aantekeningen',
  contact_moments: 'Contactmomenten',
  fact_marks: 'Van wie we iets weten en of het door mag',
  drafts: 'Getypt en nog niet bewaard',
  search_rows: 'Plaats in de zoeklijst',
  search_entries: 'Zoeklijst',
  incomes: 'Inkomsten',
  costs: 'Vaste lasten',
  debts: 'Schulden',
  crises: 'Bedreigende situaties',
  receivers: 'Contactpersoon van een ontvanger',
  consents: 'Toestemmingen',
  consent_parts: 'Onderdelen van een toestemming',
  handovers: 'Overdrachten',
  handover_steps: 'Stappen van een overdracht',
  handover_copies: 'Kopieën van wat is overgedragen',
  volunteers: 'Vrijwilliger',
  volunteer_trainings: 'Trainingen',
  volunteer_steps: 'Verloop als vrijwilliger',
  volunteer_hours: 'Uren en vergoedingen',
  volunteer_imports: 'Regels in een ingelezen lijst',
  maatje_requests: 'Vragen om een maatje',
  matches: 'Koppelingen',
  match_steps: 'Verloop van koppelingen',
  match_roles: 'Rollen van een maatje',
  match_evaluations: 'Evaluaties',
  pair_bars: 'Niet samen',
  rights_requests: 'AVG-verzoeken en klachten',
  restrictions: 'Bevriezingen',
  corrections: 'Oude waarden van correcties',
  correction_tellings: 'Wie een correctie heeft gehoord',
  bundles: 'Gemaakte inzagebundels',
  bundle_omissions: 'Weggelaten uit een inzagebundel',
  retention_holds: 'Bewaarstops',
  breaches: 'Datalekken',
  access_entries: 'Inzagelog',
}

/** Falls back on the name of the table: a number without a name would be worse. */
export const tableTitle = (table: string): string => tableTitles[table] ?? table

export const saveProofTitle = 'Verwijderbewijs bewaren'

/** On the proof: what kind of person. */
export const kindWords = {
  resident: 'Een inwoner, met het hele dossier',
  household: 'Een huisgenoot van een inwoner',
  volunteer: 'Een vrijwilliger',
  receiver: 'Een contactpersoon van een ontvanger',
  staff: 'Iemand die met Thuisbasis werkte',
} as const

export const groundWords = {
  request: 'De persoon heeft erom gevraagd (AVG artikel 17)',
  retention: 'De bewaartermijn is voorbij',
  mistake: 'De gegevens hoorden hier niet',
  'consent-withdrawn': 'De persoon heeft de toestemming ingetrokken',
  'from-copy': 'Opnieuw verwijderd, omdat een oudere reservekopie is teruggezet',
} as const

export const proofWords = {
  title: 'Verwijderbewijs',
  intro: 'Op deze pagina staat wat er is verwijderd. Er staan geen gegevens van de persoon zelf op.',
  at: 'Verwijderd op',
  kind: 'Van wie',
  ground: 'Waarom',
  digest: 'Vingerafdruk',
  counts: 'Wat is verwijderd',
  what: 'Soort gegevens',
  rows: 'Aantal',
  copies:
    'Reservekopieën worden na 60 dagen weggegooid. Wie eerder een kopie terugzet, krijgt deze persoon niet terug: de lijst van verwijderingen wordt dan opnieuw toegepast.',
  file: 'Ook het zoekregister, getypte maar niet bewaarde teksten en de vrije ruimte in het bestand zijn leeggemaakt.',
  page: (reference: string, page: number, count: number): string =>
    `${reference} · pagina ${page} van ${count}`,
} as const
