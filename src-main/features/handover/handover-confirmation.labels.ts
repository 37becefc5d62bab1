import { sheetWords } from './handover-sheet.labels.ts'

/** Words of the letter to landlord, supplier or collector. It asks, it offers nothing and it acknowledges nothing. */
export const confirmationWords = {
  title: 'Bevestiging van een vraag om hulp',
  about: 'Betreft',
  request: 'verzoek om even te wachten met verdere stappen',
  yourReference: 'Uw kenmerk',
  inName: 'Op naam van',
  concerning: (creditor: string) => `inzake ${creditor}`,
  salutation: 'Geachte heer of mevrouw,',
  asked: (name: string, receiver: string, day: string, time: string) =>
    `${name} heeft de gemeente (${receiver}) om hulp bij schulden gevraagd. De gemeente weet dit sinds ${day} om ${time} uur.`,
  hold: 'Wij vragen u om verdere stappen uit te stellen tot de gemeente met de inwoner heeft gesproken. Laat ons weten als u dat niet kunt doen.',
  callGemeente: (receiver: string, phone: string) =>
    phone === ''
      ? `Wilt u bij de gemeente navragen of dit klopt? Vraag ons dan naar het nummer van ${receiver}.`
      : `Wilt u bij de gemeente navragen of dit klopt? Bel dan ${receiver}: ${phone}.`,
  noMore:
    'Deze brief zegt niets over de vordering zelf: hij erkent die niet en is geen voorstel om te betalen.',
  greeting: 'Met hartelijke groet,',
  resident: sheetWords.resident,
  coordinator: (name: string) => (name === '' ? 'Coördinator' : `${name} (coördinator)`),
  footer: sheetWords.footer,
}
