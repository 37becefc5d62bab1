import { bookkeeping, labelled, recordColumns } from '#main/core/personal-data.ts'

const volunteer = labelled({
  subject: 'volunteer',
  purpose: 'volunteering',
  category: 'normal',
  retention: 'while-volunteering',
})
const contact = { purpose: 'contact' } as const
const matching = { purpose: 'matching' } as const
/** Origin, health or belief can be read from some of the answers. */
const telling = { purpose: 'matching', category: 'special' } as const

export const volunteersData = {
  ...recordColumns,
  removed_at: bookkeeping,
  given_name: volunteer('Voornaam', contact),
  family_name: volunteer('Achternaam', contact),
  birth_day: volunteer('Geboortedatum', contact),
  gender: volunteer('Zegt zelf: vrouw, man of anders', matching),
  phone: volunteer('Telefoon', contact),
  email: volunteer('E-mail', contact),
  address: volunteer('Adres', contact),
  postcode: volunteer('Postcode', contact),
  place: volunteer('Woonplaats', contact),
  emergency_name: volunteer('Contact bij nood', { subject: 'third', purpose: 'contact' }),
  emergency_phone: volunteer('Telefoon bij nood', { subject: 'third', purpose: 'contact' }),
  status: volunteer('Stand'),
  status_reason: volunteer('Reden daarbij', { category: 'special' }),
  paused_until: volunteer('Pauze tot'),
  certificate_state: volunteer('VOG'),
  certificate_day: volunteer('VOG van'),
  certificate_kind: volunteer('Soort VOG'),
  agreement_state: volunteer('Overeenkomst'),
  agreement_day: volunteer('Overeenkomst getekend op'),
  languages: volunteer('Talen', telling),
  day_parts: volunteer('Wanneer beschikbaar', matching),
  availability_note: volunteer('Aantekening bij beschikbaarheid', matching),
  areas: volunteer('Postcodegebieden', matching),
  travel: volunteer('Komt met', matching),
  skills: volunteer('Kan', matching),
  affinities: volunteer('Werkt graag met', matching),
  limits: volunteer('Liever niet', telling),
  limits_note: volunteer('Aantekening bij liever niet', telling),
  wishes: volunteer('Wensen', matching),
  experience_expert: volunteer('Ervaringsdeskundig (eigen keuze)', telling),
  max_matches: volunteer('Hoogste aantal koppelingen', matching),
  other_matches: volunteer('Koppelingen buiten Thuisbasis', matching),
  note: volunteer('Aantekening', { category: 'special' }),
  person_id: bookkeeping,
} as const

export const volunteerTrainingsData = {
  ...recordColumns,
  removed_at: bookkeeping,
  volunteer_id: bookkeeping,
  kind: volunteer('Soort training'),
  description: volunteer('Training'),
  state: volunteer('Gedaan of gepland'),
  done_day: volunteer('Gedaan op'),
  valid_until: volunteer('Geldig tot'),
} as const

export const volunteerStepsData = {
  id: bookkeeping,
  volunteer_id: bookkeeping,
  at: volunteer('Wanneer'),
  actor_id: volunteer(null, { subject: 'staff' }),
  status: volunteer('Stand'),
  reason: volunteer('Reden', { category: 'special' }),
} as const

const record = { category: 'financial', retention: 'tax-record' } as const
export const volunteerHoursData = {
  ...recordColumns,
  removed_at: bookkeeping,
  volunteer_id: bookkeeping,
  day: volunteer('Dag', record),
  minutes: volunteer('Minuten', record),
  kilometres: volunteer('Kilometers', record),
  fee_cents: volunteer('Vergoeding in centen', record),
  expense_cents: volunteer('Onkosten in centen', record),
  approved: volunteer('Akkoord', record),
  description: volunteer('Omschrijving', record),
} as const
