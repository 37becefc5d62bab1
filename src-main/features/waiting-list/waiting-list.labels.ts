import type {
  AgeWish,
  HomeFact,
  Interpreter,
  MeetingPlace,
  Priority,
  RequestKind,
  RequestOrigin,
  RequestState,
  Weight,
} from './waiting-list.rules.ts'

export const requestKindLabels: Readonly<Record<RequestKind, string>> = {
  maatje: 'maatje',
  'go-along': 'mee naar het gesprek',
}

export const requestStateLabels: Readonly<Record<RequestState, string>> = {
  waiting: 'wacht',
  'on-hold': 'even niet',
  matched: 'heeft iemand',
  done: 'afgerond',
  withdrawn: 'ingetrokken',
}

export const requestOriginLabels: Readonly<Record<RequestOrigin, string>> = {
  'own-case': 'eigen dossier',
  gemeente: 'vraag van een gemeente',
}

export const priorityLabels: Readonly<Record<Priority, string>> = {
  urgent: 'spoed',
  soon: 'snel nodig',
  normal: 'gewoon',
}

export const weightLabels: Readonly<Record<Weight, string>> = {
  light: 'licht',
  medium: 'gemiddeld',
  heavy: 'zwaar',
}

export const interpreterLabels: Readonly<Record<Interpreter, string>> = {
  none: 'geen tolk',
  'by-phone': 'tolk via de telefoon',
  adult: 'een volwassene die tolkt',
}

export const meetingPlaceLabels: Readonly<Record<MeetingPlace, string>> = {
  home: 'bij de inwoner thuis',
  outside: 'ergens anders, zoals de bibliotheek',
  any: 'maakt niet uit',
}

/** What a volunteer finds at the door. */
export const homeFactLabels: Readonly<Record<HomeFact, string>> = {
  smoking: 'er wordt gerookt',
  dog: 'hond',
  cat: 'kat',
  'other-pet': 'ander huisdier',
  'woman-alone': 'vrouw, alleen thuis',
  'man-alone': 'man, alleen thuis',
}

export const ageWishLabels: Readonly<Record<AgeWish, string>> = {
  young: 'liefst iemand die jong is',
  older: 'liefst iemand die ouder is',
}

/** Conditions that decide, for a short line: "vaste wens: taal, niet alleen". */
export const hardWishLabels: Readonly<Record<'language' | 'gender' | 'day-parts' | 'not-alone', string>> = {
  language: 'taal',
  gender: 'man of vrouw',
  'day-parts': 'dagdelen',
  'not-alone': 'niet alleen op bezoek',
}
