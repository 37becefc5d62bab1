import type { Criterion, ExclusionRule, HelpingAct } from './matching-shape.rules.ts'

/** A term in months as people say it: "3 jaar", "33 maanden". */
const monthsText = (months: number): string => {
  if (months % 12 === 0) return `${months / 12} jaar`
  return months === 1 ? '1 maand' : `${months} maanden`
}

const exclusionLabels: Readonly<Record<Exclude<ExclusionRule, 'certificate-too-old'>, string>> = {
  'not-deployable': 'nog niet inzetbaar',
  paused: 'heeft pauze',
  full: 'geen plek vrij',
  'certificate-not-seen': 'VOG nog niet gezien',
  'agreement-not-signed': 'overeenkomst nog niet getekend',
  'training-not-done': 'training nog niet gedaan',
  'training-ended': 'training niet meer geldig',
  'language-missing': 'spreekt de gevraagde taal niet, en er is geen tolk',
  'gender-not-as-wished': 'niet het gewenste geslacht (harde wens)',
  'gender-not-filled-in': 'geslacht niet ingevuld (harde wens)',
  'day-parts-do-not-fit': 'kan niet op de gevraagde dagdelen',
  'day-parts-not-filled-in': 'dagdelen niet ingevuld',
  related: 'familie van elkaar',
  acquainted: 'kennen elkaar al',
  'no-click': 'eerder kennisgemaakt, geen klik',
  'resident-declined': 'inwoner koos eerder anders',
  'volunteer-declined': 'maatje koos eerder anders',
  'not-alone': 'niet alleen op huisbezoek',
  'limit-at-home': 'grens van het maatje: dit is zo bij deze inwoner thuis',
  'area-not-reachable': 'woont buiten het gebied van het maatje',
}

/** Why somebody is left out. The age of a certificate is the organisation's own term, no law. */
export const exclusionLabel = (rule: ExclusionRule, certificateBlockMonths: number): string =>
  rule === 'certificate-too-old'
    ? `VOG langer dan ${monthsText(certificateBlockMonths)} geleden (eigen afspraak)`
    : exclusionLabels[rule]

/** What somebody can do about it, as on a list of things to do. */
export const helpingActLabels: Readonly<Record<HelpingAct, string>> = {
  'make-deployable': 'op inzetbaar zetten',
  'end-pause': 'vragen of de pauze voorbij is',
  'free-a-place': 'een plek vrijmaken',
  'see-certificate': 'VOG laten zien',
  'renew-certificate': 'nieuwe VOG aanvragen',
  'sign-agreement': 'overeenkomst laten tekenen',
  'finish-training': 'training afmaken',
  'refresh-training': 'training opfrissen',
  'record-interpreter': 'tolk regelen en noteren',
  'ask-gender': 'vragen wat het maatje zelf invult bij geslacht',
  'ask-day-parts': 'vragen welke dagdelen kunnen',
  'ask-other-day-part': 'vragen of een ander dagdeel kan',
  'go-with-two': 'met twee maatjes gaan',
  'meet-outside': 'buitenshuis afspreken',
  'ask-area': 'vragen of deze wijk ook kan',
}

export const criterionLabels: Readonly<Record<Criterion, string>> = {
  skills: 'ervaring',
  affinity: 'doelgroep',
  'day-parts': 'dagdelen',
  'talk-day': 'dag van het gesprek',
  'gender-wish': 'wens geslacht',
  'age-wish': 'wens leeftijd',
  language: 'taal',
  distance: 'afstand',
  experience: 'training bij deze zaak',
  room: 'plek vrij',
  'not-asked': 'langst niet gevraagd',
  continuity: 'kent elkaar van een eerdere koppeling',
  'rather-not': 'liever niet',
  'certificate-age': 'VOG',
}
