import type {
  ExtensionReason,
  RefusalGround,
  RestrictionGround,
  RightsKind,
  RightsLetter,
} from './rights.rules.ts'

/** What was asked, as it stands after "uw". */
export const askedWords: Readonly<Record<RightsKind, string>> = {
  access: 'verzoek om uw gegevens te zien',
  portability: 'verzoek om uw gegevens mee te nemen',
  rectification: 'verzoek om gegevens te verbeteren',
  erasure: 'verzoek om uw gegevens te verwijderen',
  restriction: 'verzoek om uw gegevens stil te zetten',
  objection: 'bezwaar tegen het gebruik van uw gegevens',
  complaint: 'klacht',
}

const extensionWords: Readonly<Record<ExtensionReason, string>> = {
  complex: 'uw vraag is ingewikkeld',
  'many-requests': 'wij krijgen op dit moment veel vragen',
}

const refusalWords: Readonly<Record<RefusalGround, string>> = {
  'identity-unknown':
    'Wij weten niet zeker dat u het bent. Wij geven en veranderen gegevens alleen als wij dat wel weten (artikel 12 van de AVG).',
  repeated:
    'Wij hebben deze vraag kort geleden al beantwoord. Er is daarna niets veranderd (artikel 12, lid 5 van de AVG).',
  'harms-others':
    'Wij doen dan andere mensen tekort: ook zij hebben recht op bescherming van hun gegevens (artikel 15, lid 4 van de AVG en artikel 41 van de Uitvoeringswet AVG).',
  'legal-duty': 'De wet vraagt ons om deze gegevens te bewaren.',
  'not-about-this-person': 'Uw vraag gaat over gegevens die wij niet van u hebben.',
}

const restrictionWords: Readonly<Record<RestrictionGround, string>> = {
  'accuracy-contested': 'U zegt dat gegevens niet kloppen. Wij zoeken dat eerst uit.',
  unlawful: 'Wij mochten de gegevens niet gebruiken. U wilt wel dat wij ze bewaren.',
  'needed-for-claim': 'U hebt de gegevens nog nodig, bijvoorbeeld voor een rechtszaak.',
  objection: 'U hebt bezwaar gemaakt. Wij wegen dat eerst af.',
}

/** Sentences of the letters. B1, "u". */
export const rightsWords = {
  subject: (asked: string) => `uw ${asked}`,
  got: (day: string, asked: string) => `Op ${day} kregen wij uw ${asked}.`,
  thanks: 'Dank u wel voor uw bericht.',
  due: (day: string) => `U krijgt uiterlijk op ${day} antwoord.`,
  complaintDue: (day: string) =>
    `Wij zoeken uit wat er is gebeurd. U hoort uiterlijk op ${day} wat wij ervan vinden en wat wij doen.`,
  free: 'Het kost u niets.',
  who: 'Wij geven gegevens alleen aan de persoon zelf. Daarom willen wij eerst weten dat u het bent. Dat kan zo:',
  whoWays: [
    'U komt langs en laat uw paspoort, identiteitskaart of rijbewijs zien.',
    'Of u vraagt ons om u terug te bellen. Wij bellen dan het nummer dat wij al van u hebben.',
    'Of iemand die u vertrouwt doet het voor u. Geef die persoon een briefje mee waarin dat staat, met uw handtekening.',
  ],
  noCopy: 'Stuur geen kopie van uw paspoort of rijbewijs. Wij maken en bewaren ook geen kopie.',
  more: (reason: string) => `Wij hebben meer tijd nodig: ${reason}.`,
  newDue: (day: string) =>
    `U krijgt uiterlijk op ${day} antwoord. Dat mag volgens de wet (artikel 12, lid 3 van de AVG).`,
  answer: 'Dit is ons antwoord.',
  withCopy:
    'U krijgt van ons een overzicht van uw gegevens. Vragen over wat erin staat? Wij leggen het graag uit.',
  others:
    'Hebben wij deze gegevens eerder aan anderen gegeven? Dan laten wij hun dit weten. Wilt u weten wie dat zijn? Vraag het ons.',
  refused: 'Wij doen niet wat u vraagt. Dit is de reden:',
  extension: extensionWords,
  refusal: refusalWords,
  restriction: restrictionWords,
  frozen: (day: string) =>
    `Sinds ${day} staan uw gegevens stil. Dat betekent: wij bewaren ze, maar wij gebruiken ze niet.`,
  frozenUse:
    'Gebruiken wij ze toch? Alleen als u dat goed vindt, voor een rechtszaak, of om iemand anders te beschermen (artikel 18 van de AVG).',
  frozenEnd: 'Voordat wij uw gegevens weer gebruiken, hoort u dat van ons.',
  lifting: (day: string) => `Sinds ${day} staan uw gegevens stil. Wij willen ze binnenkort weer gebruiken.`,
  liftingWhy:
    'De reden om ze stil te zetten is voorbij. U hoort dit van ons voordat wij beginnen (artikel 18, lid 3 van de AVG).',
  liftingNo: 'Wilt u dat niet? Laat het ons dan snel weten.',
  disagree: 'Bent u het hier niet mee eens? Dan kunt u dit doen:',
  atUs: (organisation: string, ways: readonly string[]) =>
    `Vertel het aan ${organisation}${ways.length === 0 ? '' : ` (${ways.join(' of ')})`}. Wij kijken er dan opnieuw naar.`,
  atAuthority:
    'Dien een klacht in bij de Autoriteit Persoonsgegevens (AP). Die let erop dat iedereen zich aan de privacywet houdt: autoriteitpersoonsgegevens.nl.',
  atJudge:
    'Ga naar de rechter. Dat kan tot zes weken nadat u deze brief kreeg (artikel 35 van de Uitvoeringswet AVG). Het Juridisch Loket geeft gratis advies.',
}

/** Last word of the name of a file. */
export const rightsFileWords: Readonly<Record<RightsLetter, string>> = {
  received: 'ontvangst',
  identity: 'wie',
  extension: 'verlenging',
  answer: 'antwoord',
  refusal: 'weigering',
  restricted: 'stilgezet',
  lifting: 'opheffen',
}
