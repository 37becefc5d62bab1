import type { CreditorKind, DebtFlag } from './debts.rules.ts'

/** A way in which people name a creditor. */
export interface CreditorWord {
  readonly kind: CreditorKind
  /** Given when the word names what the debt is for: then this is the creditor, and the word stays in the note. */
  readonly stands?: string
}

const word = (kind: CreditorKind, pattern: string): readonly [CreditorWord, string] => [{ kind }, pattern]
const product = (kind: CreditorKind, stands: string, pattern: string): readonly [CreditorWord, string] => [
  { kind, stands },
  pattern,
]

/**
 * Names and words for creditors as pieces of a pattern. The one that stands first in a line decides; of those in the
 * same place the first of this list.
 */
export const creditorWords: readonly (readonly [CreditorWord, string])[] = [
  word('allowances-office', 'belastingdienst ?[\\/-]? ?toeslagen|(?:dienst )?toeslagen'),
  word('tax-office', 'belasting(?:dienst|aanslag|schuld)?'),
  product(
    'tax-office',
    'Belastingdienst',
    'inkomstenbelasting|omzetbelasting|btw|motorrijtuigenbelasting|wegenbelasting',
  ),
  product(
    'allowances-office',
    'Dienst Toeslagen',
    'terugvordering (?:van )?\\p{L}*toeslag|kindgebonden budget|(?:huur|zorg|kinderopvang)toeslag',
  ),
  word(
    'housing-corporation',
    '(?:woning)?corporatie|woningbouw(?:vereniging)?|woningstichting|woon\\p{L}{4,}',
  ),
  word('private-landlord', '(?:kamer|particuliere )?verhuurder|huisbaas'),
  word('mortgage-lender', 'hypotheek\\p{L}*'),
  word('heat-supplier', 'stadsverwarming|warmte(?:bedrijf|leverancier)?'),
  word(
    'energy-supplier',
    'energie(?:leverancier|bedrijf|rekening)?|gas(?: en licht)?|eneco|vattenfall|essent|greenchoice|engie|vandebron|budget energie|oxxio|energiedirect',
  ),
  word('water-board', 'waterschap|hoogheemraadschap'),
  word(
    'water-company',
    'water(?:bedrijf|leiding\\p{L}*|rekening)?|evides|vitens|dunea|oasen|brabant water|waternet',
  ),
  word('health-insurer', 'zorgverzeker(?:aar|ing)|zorgpremie|zilveren kruis|menzis|vgz|cz|onvz|dsw'),
  word('cak', 'cak'),
  word('uwv', 'uwv'),
  word('svb', 'svb'),
  word('duo', 'duo'),
  product('duo', 'DUO', 'studie(?:schuld|lening)|inburgeringslening'),
  word('cjib', 'cjib'),
  word('lbio', 'lbio'),
  word('municipality', 'gemeente|sociale dienst'),
  product(
    'municipality',
    'gemeente',
    'gemeentebelasting(?:en)?|afvalstoffenheffing|ozb|parkeer(?:boetes?|belasting)(?!.{0,40}gemeente)|naheffing parkeren',
  ),
  product('cjib', 'CJIB', '(?:verkeers)?boetes?'),
  word('pay-later', 'klarna|riverty|afterpay|billink|in3|tinka|paypal|achteraf betalen'),
  word('mail-order', 'postorder(?:bedrijf)?|webwinkel|wehkamp|otto|bol\\.com|zalando'),
  word(
    'telecom',
    'telecom(?:bedrijf)?|telefoon(?:abonnement(?:en)?|aanbieder|provider|rekening)?|mobiel|internet(?:provider)?|kpn|ziggo|vodafone|odido|t-mobile|tele2|simyo|lebara|youfone',
  ),
  word('lease', '\\p{L}*-?lease(?:maatschappij)?'),
  word('insurer', '\\p{L}*verzeker(?:aar|ing(?:en)?)'),
  word(
    'bank',
    '(?:krediet|spaar)?bank|rabobank|abn(?: amro)?|ing|sns|asn|bunq|knab|santander|creditcard(?:maatschappij)?',
  ),
  product('other', 'verhuurder', 'huur(?:achterstand|schuld)?|achterstand (?:op de )?huur'),
  product('bank', 'bank', 'rood ?stand|rood staan|doorlopend krediet|persoonlijke lening'),
  word('school-or-childcare', 'school|kinderopvang|bso|opvang|gastouderbureau'),
  word(
    'care-provider',
    'infomedics|famed|tandarts|ziekenhuis|verpleeghuis|verzorgingshuis|zorgcentrum|thuiszorg|huisarts|fysio\\p{L}*|apotheek|ggz|zorgaanbieder|kliniek|orthodontist',
  ),
  word(
    'family-or-friends',
    'ex(?:-?(?:man|vrouw|partner|vriend|vriendin))?|(?:schoon)?(?:zus(?:je|ter)?|broer(?:tje)?|moeder|vader|ouders)|oma|opa|tante|oom|neef|nicht|dochter|zoon|familie|vriend(?:in|en|innen)?|kennis(?:sen)?|collega|buur(?:vrouw|man)|buren|landgeno(?:o)?t(?:en)?',
  ),
  word('private-person', 'particulier'),
]

/** Who collects for another: what somebody is, or a known name. */
export const collectorWords: readonly (readonly ['bailiff' | 'collection-agency', string])[] = [
  ['bailiff', '(?:gerechts)?deurwaarder(?:skantoor)?|flanderijn|ggn|lavg|syncasso|agin'],
  ['collection-agency', 'incasso(?:bureau)?|intrum|vesting finance|cannock chase|eos'],
]
/** Words that name nobody: leave them to the kind. */
export const genericCollector = /^(?:(?:gerechts)?deurwaarder(?:skantoor)?|incasso(?:bureau)?)$/i

export const flagWords: readonly (readonly [flag: DebtFlag, pattern: string])[] = [
  ['estimated', 'geschat|schatting|ambtshalve'],
  ['business', 'omzetbelasting|btw|zakelijk|van het bedrijf|voor het bedrijf|eigen bedrijf'],
  [
    'disputed',
    'betwist|klopt niet|niet (?:van|door) (?:mij|haar|hem|ons)|oneens|niet mee eens|bezwaar (?:gemaakt|loopt)',
  ],
  ['joint', 'gezamenlijk|samen met|op beide namen|beide partners'],
  ['informal', 'geleend van|leent? van|onderling'],
  [
    'running-loan',
    'nog niet (?:aan het )?(?:aflossen|afgelost)|lopende lening|studie(?:schuld|lening)|inburgering(?:slening)?',
  ],
]
