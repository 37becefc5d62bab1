import { caseRowColumns, labelled } from '#main/core/personal-data.ts'

const request = labelled({
  subject: 'resident',
  purpose: 'matching',
  category: 'normal',
  retention: 'with-case',
})
/** Health, origin or disability can be read from some of the answers. */
const telling = { category: 'special' } as const

export const maatjeRequestsData = {
  ...caseRowColumns,
  kind: request('Vraagt om'),
  state: request('Stand'),
  origin: request('Wie vraagt'),
  receiver_id: request('Gemeente die vraagt'),
  waiting_since: request('Wacht sinds'),
  priority: request('Voorrang'),
  weight: request('Zwaarte'),
  not_alone: request('Niet alleen op bezoek', telling),
  gender_wish: request('Wens: vrouw of man'),
  gender_hard: request('Is dat een voorwaarde'),
  age_wish: request('Wens: leeftijd'),
  language: request('Taal', telling),
  helpful_language: request('Taal die helpt', telling),
  interpreter: request('Tolk', telling),
  day_parts: request('Wanneer'),
  day_parts_hard: request('Is dat een voorwaarde'),
  talk_day: request('Dag van het gesprek'),
  skills: request('Wat een maatje kan'),
  affinities: request('Ervaring met', telling),
  place: request('Waar'),
  home_facts: request('In huis', telling),
  note: request('Aantekening', telling),
  // Somebody who was chosen for a plan and knows nothing of it yet.
  locked_volunteer_id: request(null, { subject: 'volunteer' }),
} as const
