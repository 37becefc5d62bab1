import type {
  ExtensionReason,
  IdentityWay,
  ReceivedWay,
  RefusalGround,
  RequestState,
  RestrictionGround,
  RightsKind,
  RightsLetter,
} from './rights.rules.ts'

export const rightsKindLabels: Readonly<Record<RightsKind, string>> = {
  access: 'inzage',
  portability: 'gegevens meenemen',
  rectification: 'verbeteren',
  erasure: 'verwijderen',
  restriction: 'bevriezen',
  objection: 'bezwaar',
  complaint: 'klacht',
}

export const receivedWayLabels: Readonly<Record<ReceivedWay, string>> = {
  spoken: 'in een gesprek',
  phone: 'per telefoon',
  letter: 'met een brief',
  mail: 'per e-mail',
  form: 'met een formulier',
}

/** What is chosen is how it was seen. Nothing of it is copied or kept. */
export const identityWayLabels: Readonly<Record<IdentityWay, string>> = {
  'known-in-person': 'ik ken deze persoon en heb die zelf gesproken',
  'document-shown': 'pas of rijbewijs laten zien (we bewaren geen kopie en geen nummer)',
  'called-back': 'teruggebeld op het nummer dat we al hadden',
  'by-representative': 'iemand anders vraagt het namens deze persoon; de machtiging is bekeken (geen kopie)',
}

export const requestStateLabels: Readonly<Record<RequestState, string>> = {
  open: 'open',
  answered: 'beantwoord',
  refused: 'geweigerd',
  withdrawn: 'ingetrokken',
}

export const extensionReasonLabels: Readonly<Record<ExtensionReason, string>> = {
  complex: 'het verzoek is ingewikkeld',
  'many-requests': 'er zijn op dit moment veel verzoeken',
}

export const refusalGroundLabels: Readonly<Record<RefusalGround, string>> = {
  'identity-unknown': 'we weten niet zeker wie het vraagt',
  repeated: 'kort geleden al beantwoord',
  'harms-others': 'het raakt de rechten van anderen',
  'legal-duty': 'de wet vraagt ons dit te bewaren',
  'not-about-this-person': 'het gaat niet over gegevens van deze persoon',
}

export const restrictionGroundLabels: Readonly<Record<RestrictionGround, string>> = {
  'accuracy-contested': 'deze persoon zegt dat gegevens niet kloppen',
  unlawful: 'we mochten de gegevens niet gebruiken, maar deze persoon wil ze niet laten verwijderen',
  'needed-for-claim': 'deze persoon heeft de gegevens nodig voor een rechtszaak of een claim',
  objection: 'deze persoon maakt bezwaar en we wegen dat nog af',
}

export const rightsLetterLabels: Readonly<Record<RightsLetter, string>> = {
  received: 'ontvangstbevestiging',
  identity: 'vraag om te laten zien wie je bent',
  extension: 'bericht van verlengen',
  answer: 'antwoord',
  refusal: 'weigering',
  restricted: 'bericht van bevriezen',
  lifting: 'bericht voor het opheffen',
}
