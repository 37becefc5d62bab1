import { bookkeeping, labelled, markColumns, recordColumns } from '#main/core/personal-data.ts'

const resident = labelled({
  subject: 'resident',
  purpose: 'contact',
  category: 'normal',
  retention: 'with-case',
})
const help = { purpose: 'help' } as const
/** Health, disability or origin can be read from some of the answers. */
const telling = { purpose: 'help', category: 'special' } as const

export const residentsData = {
  ...recordColumns,
  given_name: resident('Voornaam'),
  family_name: resident('Achternaam'),
  initials: resident('Voorletters'),
  alias: resident('Naam die rond mag gaan'),
  birth_day: resident('Geboortedatum'),
  address: resident('Adres'),
  address_hidden: resident('Adres is geheim'),
  postcode: resident('Postcode'),
  place: resident('Woonplaats'),
  municipality: resident('Gemeente'),
  languages: resident('Talen', telling),
  interpreter_needed: resident('Tolk nodig', telling),
  interpreter_language: resident('Taal van de tolk', telling),
  reading: resident('Lezen', telling),
  digital: resident('Digitaal', help),
  guardianship: resident('Bewind, curatele of mentorschap', telling),
} as const

export const casesData = {
  ...recordColumns,
  resident_id: bookkeeping,
  number: resident('Dossiernummer', help),
  opened_at: resident('Dossier geopend op', help),
  opened_place: resident('Eerste gesprek', help),
  phase: resident('Fase', help),
  household_kind: resident('Soort huishouden', help),
  own_words: resident('Vraag in eigen woorden', telling),
  companion_wanted: resident('Wil dat iemand meegaat', help),
  companion_wish: resident('Wens over wie meegaat', telling),
  handover_wish: resident('Akkoord met een overdracht', { purpose: 'handover' }),
  handover_wish_reason: resident('Reden daarbij', { purpose: 'handover', category: 'special' }),
  review_day: resident('Opnieuw vragen op', { purpose: 'handover' }),
  closed_on: resident('Dossier afgesloten op', help),
  frozen_since: resident('Bevroren sinds', { purpose: 'rights' }),
} as const

export const factMarksData = {
  ...recordColumns,
  ...markColumns,
  case_id: bookkeeping,
  field: resident('Gegeven', help),
} as const
