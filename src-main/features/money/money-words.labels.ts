import type { CostKind } from './cost.rules.ts'
import type { IncomeKind } from './income.rules.ts'

/**
 * Words by which people name a kind of income or cost, as pieces of a pattern. The word that stands first in a line
 * decides; of words in the same place the first of this list.
 */
export const incomeWords: readonly (readonly [kind: IncomeKind, pattern: string])[] = [
  ['child-budget', 'kindgebonden budget|kgb'],
  ['child-benefit', 'kinderbijslag'],
  ['rent-allowance', 'huurtoeslag'],
  ['care-allowance', 'zorgtoeslag'],
  ['childcare-allowance', 'kinderopvangtoeslag|toeslag (?:voor )?kinderopvang'],
  ['special-assistance', 'bijzondere bijstand'],
  ['income-supplement', '(?:individuele )?inkomenstoeslag'],
  ['energy-support', 'energietoeslag|noodfonds(?: energie)?'],
  ['participation-benefit', 'bijstand\\p{L}*|participatiewet|pw-uitkering'],
  ['holiday-pay', 'vakantiegeld|vakantietoeslag'],
  // Before WAO: a supplement from a pension fund tells of nothing.
  ['pension', 'wao-?hiaat\\p{L}*(?: ?pensioen)?'],
  ['wajong', 'wajong(?:-?uitkering)?'],
  ['wia', '(?:wia|wga|iva)(?:-?uitkering)?'],
  ['wao', 'wao(?:-?uitkering)?'],
  ['zw', 'ziektewet(?:uitkering)?|ziekengeld|zw(?:-uitkering)?'],
  ['ww', 'ww(?:-?uitkering)?|werkloosheidsuitkering'],
  ['ioaw', 'ioaw|ioaz'],
  ['anw', 'anw|nabestaanden\\p{L}*'],
  ['aow', 'aow'],
  ['pension', '(?:klein |ouderdoms|aanvullend )?pensioen'],
  ['student-finance', 'studiefinanciering|stufi|studiebeurs'],
  ['alimony', '(?:partner|kinder)?alimentatie'],
  ['boarding-money', 'kostgeld'],
  ['turnover', 'omzet'],
  ['self-employed', "zzp\\p{L}*|zzp'er|eigen bedrijf|zelfstandig\\p{L}*|winst"],
  ['tax-refund', 'voorlopige (?:teruggaaf|teruggave)|(?:belasting)?teruggaa?ve?|heffingskorting'],
  [
    'wage',
    'loon|salaris|(?:bij|deeltijd|oproep)?baan(?:tje)?|oproep\\p{L}*|werkt?|werken|dienstverband|uitzend\\p{L}*|krantenwijk',
  ],
]

export const costWords: readonly (readonly [kind: CostKind, pattern: string])[] = [
  ['service-costs', 'servicekosten'],
  ['rent', '(?:kale |kamer)?huurt?|kamer'],
  ['mortgage', 'hypotheek\\p{L}*'],
  [
    'energy',
    'gwl|g/w/l|gas, ?water,? ?(?:en )?(?:licht|stroom|elektra)|energie\\p{L}*|gas ?(?:en|,|\\/|\\+|&) ?(?:licht|stroom|elektra|elektriciteit)',
  ],
  ['gas', 'gas'],
  ['electricity', 'elektriciteit|elektra|stroom|licht'],
  ['heat', 'warmte|stadsverwarming|blokverwarming'],
  ['water-board', 'waterschap\\p{L}*'],
  ['water', 'water(?:bedrijf)?'],
  [
    'municipal-taxes',
    'gemeente(?:lijke )?belasting(?:en)?|ozb|afvalstoffenheffing|rioolheffing|hondenbelasting',
  ],
  ['wmo-contribution', '(?:eigen )?bijdrage (?:wmo|wlz|cak)|wmo(?:-bijdrage)?|wlz(?:-bijdrage)?'],
  [
    'own-risk',
    'eigen risico|medicijnen|tandarts|zorgkosten|apotheek|ziekenhuis|fysio\\p{L}*|ggz|therapie|psycho\\p{L}*|psychiater|pedicure|hoortoestel|bril(?:len)?|orthodontist',
  ],
  ['health-insurance', 'zorg(?:verzekering|premie|verzekeraar)?|ziektekosten(?:verzekering)?'],
  ['other-insurance', '\\p{L}*verzekering(?:en)?|inboedelverzekering|uitvaart'],
  ['childcare', 'bso|kinderopvang|opvang|gastouder|kinderdagverblijf|kdv|peuterspeelzaal'],
  [
    'subscriptions',
    'sportschool|fitness|basic-?fit|streaming(?:dienst)?|netflix|spotify|videoland|disney\\+?|krant|abonnement(?:en)?|lidmaatschap',
  ],
  [
    'phone-internet-tv',
    'telefoons?|tel|mobiel|internet|tv|televisie|kabel|ziggo|kpn|odido|vodafone|simyo|lebara',
  ],
  ['school', 'school(?:geld|kosten)?|studie|collegegeld|schoolboeken'],
  ['vehicle-upkeep', '(?:onderhoud )?(?:auto|fiets|scooter)(?:onderhoud)?|apk'],
  [
    'transport',
    'ov(?:-\\p{L}+)?|trein|bus|openbaar vervoer|benzine|brandstof|vervoer|wegenbelasting|\\p{L}*lease',
  ],
  ['alimony', '(?:partner|kinder)?alimentatie'],
  ['payment-arrangements', '(?:betalings)?regeling(?:en)?|afbetaling|aflossing|aflossen|lening(?:en)?'],
  ['protective-administration', 'bewind\\p{L}*|beschermingsbewind|budgetbeheer'],
  ['contributions', 'contributie|vakbond|vereniging|voetbal|zwemles'],
  ['boarding-money', 'kostgeld'],
  ['family-support', 'stuurt?|(?:geld )?naar (?:familie|huis|vrouw|zoon|dochter|moeder)'],
  ['clothing', '\\p{L}*kleding|kleren|schoenen'],
  ['furnishings', 'inventaris|meubels|witgoed|wasmachine'],
  ['home-upkeep', 'onderhoud(?: huis)?|tuin'],
  ['big-leisure', 'vakantie'],
  ['gifts', "cadeau'?s?|feestdagen|verjaardag(?:en)?"],
  ['groceries', 'boodschappen|voeding|eten|supermarkt|levensonderhoud|huishoudgeld'],
  ['cleaning-and-care', 'schoonmaak\\p{L}*|verzorging|luiers|kapper|drogist'],
  ['pocket-money', 'zakgeld'],
  ['pets', 'huisdier(?:en)?|(?:katten|honden)voer|kat|hond|dierenarts'],
  ['smoking-and-drink', 'roken|vapen|sigaretten|shag|tabak|drank|alcohol'],
  ['leisure', 'uitgaan|vrije tijd|hobby|uitjes|bioscoop'],
]
