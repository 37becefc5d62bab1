import type { VolunteerField } from './volunteer-import.rules.ts'

/**
 * Words above a column, as whole patterns on the header without capitals, dots and double spaces. The first that fits
 * decides, so what is said more exactly stands first.
 */
export const headerWords: readonly (readonly [field: VolunteerField, pattern: string])[] = [
  ['emergencyPhone', '(?:tel\\p{L}*|nummer|mobiel) (?:van )?(?:nood\\p{L}*|contactpersoon|ice)'],
  ['emergencyPhone', '(?:nood\\p{L}*|ice) ?-?(?:tel\\p{L}*|nummer)'],
  [
    'emergencyContact',
    'nood(?:geval\\p{L}*|contact\\p{L}*)?|contactpersoon(?: bij nood)?|ice|in geval van nood|bellen bij nood',
  ],
  ['birthDay', 'geb\\p{L}*(?: ?-?(?:datum|dat|dag))?|geboren(?: op)?|verjaardag|birth ?da(?:te|y)'],
  ['email', 'e-?mail(?:adres)?|mail(?:adres)?|mailadres|e-?post'],
  [
    'phone',
    '(?:(?:mobiel|vast|prive|privé)e? )?(?:tel(?:efoon)?(?:nr|nummer)?|telnr)(?: ?\\(?(?:mobiel|vast|1|2)\\)?)?|mobiel(?: ?(?:nr|nummer))?|mob|gsm|06|06-?(?:nr|nummer)|phone|vaste lijn|bellen',
  ],
  ['namePrefix', 'tussenv(?:oegsels?|gsl)?|tv|voorvoegsels?'],
  ['givenName', 'voorna(?:am|men)|roepnaam|first ?name'],
  ['familyName', 'achternaam|familienaam|surname|last ?name'],
  [
    'name',
    '(?:volledige )?naam(?: (?:van (?:de )?)?(?:vrijwilliger|maatje))?|namen|name|wie|vrijwilliger|maatje|achternaam en voornaam|achternaam voornaam|voor- en achternaam',
  ],
  [
    'postcode',
    'postcodes?|post ?code|pc|zip|pc en plaats|postcode en (?:woon)?plaats|postcode (?:woon)?plaats',
  ],
  ['place', '(?:woon)?plaats(?:naam)?|dorp|kern|woont in|city'],
  [
    'address',
    'adres(?:gegevens)?|straat(?:naam)?(?: en huisnummer)?|huis ?-?(?:nr|nummer)|woonadres|toev(?:oeging)?|straat ?\\+ ?(?:huis)?(?:nr|nummer)',
  ],
  ['areas', 'gebied(?:en)?|werkgebied|regio|wijk(?:en)?|postcodegebied(?:en)?|inzetgebied'],
  ['travel', 'vervoer(?:middel)?|reist met|auto|rijbewijs|reizen'],
  ['gender', 'm ?v(?: ?x)?|v ?m(?: ?x)?|geslacht|gender|man ?vrouw'],
  ['languages', 'talen|taal|spreekt|talenkennis|languages?'],
  [
    'availability',
    'beschikbaar(?:heid)?|wanneer(?: beschikbaar)?|dagdelen|dagen|beschikb|kan op|inzetbaar op|tijden',
  ],
  [
    'otherMatches',
    'nu|lopend\\p{L}*(?: (?:matches|koppelingen|trajecten))?|huidige?(?: (?:matches|koppelingen))?|actieve (?:matches|koppelingen)|aantal nu|nu gekoppeld|gekoppeld|bezet',
  ],
  [
    'maxMatches',
    'max(?:imum|imaal)?(?: ?(?:aantal|matches|koppelingen|huishoudens|deelnemers))*|capaciteit|plek(?:ken)?|aantal max|hoeveel',
  ],
  [
    'certificate',
    'vog(?: ?-?(?:d ?d|datum|afgegeven|afgifte|gezien|dd|van|op|ja nee))*|datum vog|verklaring omtrent (?:het )?gedrag',
  ],
  [
    'agreement',
    '(?:vrijw(?:illigers)?)?-?overeenkomst(?: (?:getekend|ondertekend|d ?d|datum))*|vwo|contract(?: getekend)?|ovk|overeenk|getekend',
  ],
  [
    'training',
    'training(?:en)?|scholing|cursus(?:sen)?|opleiding(?:en)?|gevolgd(?:e training)?|basistraining',
  ],
  [
    'limits',
    'liever niet|niet bij|grenzen|bezwaren|wil niet|allergie(?:en|ën)?|beperkingen inzet|geen match met',
  ],
  [
    'skills',
    'ervaring(?: ?kan)?|kan(?: goed)?|vaardighe\\p{L}+|deskundig\\p{L}+|expertise|kwaliteit(?:en)?|goed in|sterk in|kennis|skills|affiniteit|doelgroep(?:en)?|ervaring met|wat kan (?:hij|zij|je)',
  ],
  ['wishes', 'wens(?:en)?|voorkeur(?:en)?|wil graag|motivatie'],
  ['status', 'status|stand|fase|actief'],
  ['experienceExpert', 'ervaringsdeskundig(?:e|heid)?'],
  ['note', 'opm(?:erking(?:en)?)?|notities?|bijzonderheden|overig(?:e)?|toelichting|memo|aantekening(?:en)?'],
]

/** Columns that are never kept, whatever stands in them. */
export const forbiddenHeader =
  /(?<!\p{L})(?:bsn|burgerservicenummer|sofi\p{L}*|iban|(?:bank)?rekening\p{L}*|wachtwoord\p{L}*|password|pin(?:code)?|paspoort\p{L}*|(?:id|identiteit)\p{L}*-?(?:kaart|bewijs)\p{L}*|rijbewijsnummer|documentn\p{L}*)(?!\p{L})/iu

/** For a column without a name. */
export const unnamedColumn = (column: number): string => `Kolom ${column + 1}`
