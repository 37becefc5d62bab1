/**
 * Dutch words in free text that say something about somebody's health, as pieces of a pattern. "Zorgverzekering" and
 * "zorgtoeslag" say nothing: everybody has them.
 */
export const healthWords: readonly string[] = [
  'wajong\\p{L}*',
  'wia|wga|iva|wao',
  'ziektewet\\p{L}*|ziekengeld|zw-uitkering',
  'wmo\\p{L}*',
  'wlz|pgb',
  'eigen risico',
  'ziek(?:e|te|tes|gemeld|meld\\p{L}*)?|zieken\\p{L}*',
  '(?:huis|tand|bedrijfs)?arts(?:en)?',
  'fysio\\p{L}*|therapie|therapeut|psycho\\p{L}*|psychiater|ggz|poh',
  'apotheek|medicijn(?:en)?|medicatie',
  'operatie|opname|beroerte|kanker|reuma|diabetes|hartaanval|hersen\\p{L}*|burn-?out|depress\\p{L}*|trauma',
  'zwanger\\p{L}*|bevalling',
  'beperking(?:en)?|lvb|handicap|rolstoel|invalide|arbeidsongeschikt\\p{L}*',
  'verslav\\p{L}*|verslaafd\\p{L}*',
  // A job in care says nothing about who works there.
  '(?<!(?:loon|baan|salaris|werkt?|werken)(?: in| bij)?(?: de)? )thuiszorg|wijkverpleging|verpleeghuis|verzorgingshuis|zorgcentrum|hospice|huishoudelijke hulp|hulp in de huishouding',
  'pedicure|letselschade\\p{L}*|infomedics|famed|kliniek|orthodont\\p{L}*|dialyse|chemo\\p{L}*|epilep\\p{L}*|copd|astma',
  'zorgaanbieder|zorginstelling|kraamzorg|verloskund\\p{L}*|medisch\\p{L}*|medicus',
  'doof|dove|blind|slechthorend\\p{L}*|slechtziend\\p{L}*|dement\\p{L}*|autis\\p{L}*|adhd|ptss|revalid\\p{L}*',
  'slaapt niet|slapeloos\\p{L}*|slecht slapen|gehoorapparaat|hoort slecht',
]
