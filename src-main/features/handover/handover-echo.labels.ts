/** Words of lending, as a pattern: beside the name of a private lender they tell of the loan. */
export const lendingWords =
  /(?<!\p{L})(?:ge)?(?:leen|leend)(?:d|de|t|den)?(?!\p{L})|lening|lenen|terugbetal|aflos|schuld|voorgeschoten/iu

/** Words for a child. An adult daughter is one too, so this only asks. */
export const childWords = /kind|zoon|dochter|jongen|meisje/iu

/** Words so common in this work that they point at nothing. */
export const commonWords: ReadonlySet<string> = new Set(
  (
    'aan al alle als altijd beetje bedrag bel betaal bij brief dan dat deze deurwaarder die dit doe door een eigen en er ' +
    'gaat gebeld gemeente gezin goed graag haar had heb heeft heel help hem het hij hulp huur iets in is kan kom ' +
    'komt kost lenen maand maar maatje mag meer met moet naar niet nog nu of om omdat ook op over per post recht ' +
    'samen schuld snap soms straks te tot uit van vaak veel vindt voor vraag waar wat week weet wel werk wil woning ' +
    'word worden zegt zelf zich zijn zonder zou adres notitie inkomen uitgave bereikbaar schulden volledig naam inwoner'
  ).split(' '),
)
