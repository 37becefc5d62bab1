import type { TrainingKind } from '#main/features/volunteers/volunteer-words.rules.ts'

export const yesWords =
  /^(?:ja|j|yes|y|x|v|✓|✔|ok|oke|oké|akkoord|waar|true|1|aanwezig|in bezit|binnen|gezien|heeft)[.!]?$/iu
export const noWords = /^(?:nee|n|no|geen|nvt|n\.v\.t\.?|-|–|0|onwaar|false|niet|ontbreekt|nog niet)[.!]?$/iu
/** A certificate that is on its way. */
export const requestedWords =
  /(?<!\p{L})(?:aangevraagd|aanvraag|aanvragen|in behandeling|loopt|onderweg|wacht(?:en)?(?: op)?(?: vog)?|volgt|lopend)(?!\p{L})/iu
/** Signed, or handed out to be signed. */
export const signedWords = /(?<!\p{L})(?:getekend|ondertekend|gesigneerd)(?!\p{L})/iu
export const givenWords =
  /(?<!\p{L})(?:gegeven|meegegeven|uitgereikt|verstuurd|gestuurd|opgestuurd|gemaild|ligt bij)(?!\p{L})/iu
export const notYetWords = /(?<!\p{L})(?:nog niet|nog tekenen|nog doen|niet|nog)(?!\p{L})/iu

export const trainingWords: readonly (readonly [TrainingKind, string])[] = [
  ['refresher', 'opfris(?:cursus|training|sing|t)?|herhaling(?:s\\p{L}+)?|refresh\\p{L}*'],
  ['basic', 'basis(?:training|cursus|module)?|start(?:training|cursus)?|introductie(?:training)?'],
  ['crisis', 'crisis(?:training)?'],
  ['young-people', 'jongeren(?:training)?|jeugd'],
  ['mild-intellectual-disability', 'lvb(?:-?training)?|licht verstandelijk\\p{L}* beperk\\p{L}*'],
  ['yearly', 'jaarlijks\\p{L}*|jaartraining|themabijeenkomst'],
]
/** Still to be done. */
export const plannedWords =
  /(?<!\p{L})(?:nog doen|nog te doen|gepland|nog niet|moet nog|volgt|ingeschreven|start|aangemeld|nog)(?!\p{L})/iu
export const noTraining = /^(?:geen|nee|n|-|–|nog niet|nog doen|nog te doen|nog|moet nog)[.!]?$/iu
