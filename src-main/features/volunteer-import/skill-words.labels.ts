import type {
  Affinity,
  LimitKind,
  Skill,
  TravelMeans,
} from '#main/features/volunteers/volunteer-words.rules.ts'
import type { VolunteerStatus } from '#main/features/volunteers/volunteers.rules.ts'

/** What a word in a list says about somebody: one word may say two things. */
export interface SkillWord {
  readonly skills?: readonly Skill[]
  readonly affinities?: readonly Affinity[]
}
const can = (...skills: readonly Skill[]): SkillWord => ({ skills })
const likes = (...affinities: readonly Affinity[]): SkillWord => ({ affinities })

/** Whole pieces between commas. */
export const skillWords: readonly (readonly [SkillWord, string])[] = [
  [
    can('sorting-post'),
    '(?:de )?(?:post|administratie|papieren|mappen) ?(?:ordenen|sorteren|uitzoeken|opruimen|bijhouden)|ordenen|administratie|ordners?|post',
  ],
  [can('reading-letters'), 'brieven(?: (?:lezen|uitleggen|begrijpen))?|post (?:lezen|uitleggen)|lezen'],
  [can('forms'), 'formulier(?:en)?(?: invullen)?|aanvragen invullen|invullen'],
  [
    can('budgeting'),
    'budget(?:t?eren|beheer|coach(?:ing)?|plan)?|budgetteren|rondkomen|huishoudboekje|geldplan',
  ],
  [can('structure'), 'structuur(?: (?:geven|bieden|aanbrengen))?|plannen|overzicht|organiseren'],
  [
    can('teaching'),
    'leren|uitleggen|les(?:geven)?|onderwijs|docent|leraar|lerares|coachen|coaching|taalcoach',
  ],
  [can('calm-pace'), 'rustig(?: tempo)?|geduld(?:ig)?|rust|in eigen tempo|langzaam tempo'],
  [can('benefits'), 'toeslag(?:en)?(?: aanvragen)?|uitkering(?:en)?|regelingen|bijstand|kwijtschelding'],
  [can('tax'), 'belasting(?:en|aangifte|zaken)?|aangifte|fiscaal'],
  [can('bookkeeping'), 'boekhoud(?:en|ing)|boekhouder|accountant|financieel|financiën|cijfers'],
  [can('digital', 'messaging'), 'sociale media|social media|socials'],
  [can('digital'), 'digitaal|digi|computer|computers|pc|ict|internet|online|digitale vaardigheden'],
  [can('messaging'), 'appen|app|whatsapp|whatsappen|berichten|chatten'],
  [can('digid-help'), 'digid(?:[ -]?hulp)?|digid aanvragen|mijnoverheid'],
  [
    can('going-along'),
    'mee ?gaan(?: naar (?:gesprek(?:ken)?|afspraken?|de gemeente|instanties|loket))?|mee naar (?:het )?gesprek(?:ken)?|gesprekken|begeleiden naar gesprekken',
  ],
  [can('interpreting'), 'tolk(?:en)?|vertalen|tolk ?\\/ ?vertaler'],
  [
    can('calling-creditors'),
    '(?:schuldeisers|deurwaarders?|instanties) (?:bellen|opbellen|aanschrijven)|bellen(?: met (?:schuldeisers|instanties))?|onderhandelen|regelingen treffen',
  ],
  [can('crisis'), 'crisis(?:sen|hulp|situaties)?|spoed|ontruiming(?:en)?|afsluiting(?:en)?'],
  [can('home-visits'), 'huis ?bezoek(?:en)?|thuis ?bezoek(?:en)?|aan huis|bij mensen thuis'],
  [likes('young-people'), 'jong(?:eren|volwassenen)|jeugd|studenten'],
  [likes('elderly'), 'ouderen|senioren|65\\+|bejaarden'],
  [
    likes('mild-intellectual-disability'),
    'lvb|licht verstandelijk\\p{L}* beperk\\p{L}*|verstandelijke beperking',
  ],
  [likes('entrepreneurs'), 'ondernemers?|zzp(?:.?ers?)?|zelfstandigen|bedrijven'],
  [likes('status-holders'), 'statushouders?|vluchtelingen|nieuwkomers|inburgeraars'],
  [likes('families'), 'gezin(?:nen)?(?: met kinderen)?|ouders|alleenstaande ouders?|moeders'],
  [likes('home-owners'), 'woningeigenaren|huiseigenaren|koopwoning(?:en)?|hypotheek'],
  [likes('low-literacy'), 'laaggeletterd(?:en|heid)?|taal|moeite met lezen'],
]

export const limitWords: readonly (readonly [LimitKind, string])[] = [
  ['smoking', 'rok(?:ers?|en)|rook(?:lucht)?|sigaretten|roker'],
  ['dogs', 'hond(?:en|je|jes)?'],
  ['cats', 'kat(?:ten)?|poes(?:en)?|kat(?:je|jes)'],
  ['pets', 'huisdieren|dieren|knaagdieren|vogels|beesten'],
  [
    'woman-alone-at-home',
    '(?:alleenstaande|alleen wonende|alleenwonende|enkele)? ?vrouw(?:en)? (?:alleen )?thuis|alleenstaande vrouw(?:en)?(?: thuis)?',
  ],
  [
    'man-alone-at-home',
    '(?:alleenstaande|alleen wonende|alleenwonende|enkele)? ?man(?:nen)? (?:alleen )?thuis|alleenstaande man(?:nen)?(?: thuis)?',
  ],
  ['home-visits', 'huis ?bezoek(?:en)?|thuis ?bezoek(?:en)?|bij mensen thuis|aan huis'],
]
/** A reason of health: then the limit is hard, and the reason is not written down. */
export const healthReason =
  /(?<!\p{L})(?:allergi\p{L}*|astma|copd|longen?|hooikoorts|gezondheid|medisch\p{L}*|hart|zwanger)(?!\p{L})/iu
/** Said to be impossible. */
export const hardWords = /(?<!\p{L})(?:absoluut|nooit|beslist|echt|geen enkele)(?!\p{L})/iu
/** Limits that hold without a word of how much. */
export const alwaysHard: readonly LimitKind[] = ['woman-alone-at-home', 'man-alone-at-home', 'home-visits']

export const travelWords: readonly (readonly [TravelMeans, string])[] = [
  ['car', 'auto|eigen auto|met (?:de )?auto|heeft auto|rijbewijs(?: en auto)?'],
  ['bike', '(?:elektrische )?fiets|met (?:de )?fiets|e-?bike'],
  ['public-transport', 'ov|openbaar vervoer|bus|metro|trein|tram'],
  ['walking', 'lopend|te voet|lopen'],
]

export const genderWords: readonly (readonly ['woman' | 'man' | 'other', string])[] = [
  ['woman', 'v|vr|vrouw|f|female'],
  ['man', 'm|man|male'],
  ['other', 'x|anders|non-?binair|overig'],
]
/** In a note only whole words say it, on their own. */
export const genderInNote: readonly (readonly ['woman' | 'man', string])[] = [
  ['woman', 'vrouw'],
  ['man', 'man'],
]

/** Somebody who knows a participant: to be written down with that case, by hand. */
export const relationToParticipant =
  /(?<!\p{L})(?:broer|zus(?:ter|je)?|moeder|vader|zoon|dochter|partner|man|vrouw|neef|nicht|oom|tante|opa|oma|schoon\p{L}+|buur\p{L}*|familie|vriend(?:in)?|ex|kennis|collega|ouder|kind)s? van(?!\p{L})/iu
export const waitsForCertificate =
  /(?<!\p{L})(?:wacht(?:en)? op|in afwachting van|aangevraagd:?) ?(?:de )?vog(?!\p{L})|(?<!\p{L})vog (?:is )?aangevraagd(?!\p{L})/iu

/** `active`: no status of its own. */
export const statusWords: readonly (readonly [VolunteerStatus | 'active', string])[] = [
  ['active', 'actief|inzetbaar|beschikbaar|lopend|gekoppeld|actieve vrijwilliger'],
  ['new', 'nieuw|aangemeld|aanmelding'],
  ['meeting', 'kennismaking|kennismaken|intake|gesprek(?: gepland)?'],
  ['certificate-pending', '(?:wacht op )?vog|vog (?:loopt|aangevraagd)'],
  ['training', 'in opleiding|in training|training'],
  ['paused', 'pauze|gepauzeerd|tijdelijk (?:niet|gestopt)|slapend|ziek'],
  ['leaving', 'stopt|gaat weg|stopt binnenkort'],
  ['left', 'gestopt|weg|vertrokken|oud-?vrijwilliger|inactief|niet actief|uit dienst'],
  ['declined', 'afgewezen|geweigerd|niet geschikt'],
]
