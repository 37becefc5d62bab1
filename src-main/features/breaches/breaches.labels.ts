import type {
  AdvicePull,
  AdviceQuestion,
  AdviceReason,
  InformAdvice,
  ReportAdvice,
} from './breach-advice.rules.ts'
import type {
  BreachData,
  BreachKind,
  BreachPeople,
  BreachRisk,
  InformDecision,
  ReportDecision,
} from './breaches.rules.ts'

export const breachKindLabels: Readonly<Record<BreachKind, string>> = {
  'lost-device': 'laptop, telefoon of usb-stick kwijt',
  'wrong-addressee': 'naar de verkeerde gestuurd of gegeven',
  stolen: 'gestolen',
  'unauthorised-look': 'iemand keek mee of keek waar dat niet mocht',
  published: 'openbaar geworden',
  'lost-paper': 'papieren kwijt of laten liggen',
  other: 'iets anders',
}

export const breachPeopleLabels: Readonly<Record<BreachPeople, string>> = {
  residents: 'inwoners',
  household: 'partners en huisgenoten',
  children: 'kinderen',
  volunteers: 'vrijwilligers',
  receivers: 'contactpersonen',
  staff: 'medewerkers',
}

export const breachDataLabels: Readonly<Record<BreachData, string>> = {
  names: 'namen',
  contact: 'adres, telefoon of e-mail',
  'hidden-address': 'een geheim adres',
  financial: 'inkomsten en schulden',
  health: 'gezondheid of een ander gevoelig onderwerp',
  criminal: 'straf of politie',
  number: 'burgerservicenummer of nummer van een pas',
  passwords: 'wachtwoorden of codes',
  other: 'andere gegevens',
}

export const breachRiskLabels: Readonly<Record<BreachRisk, string>> = {
  low: 'klein',
  risk: 'er is een risico',
  high: 'groot',
}

export const reportDecisionLabels: Readonly<Record<ReportDecision, string>> = {
  report: 'melden bij de AP',
  'do-not-report': 'niet melden',
}

export const informDecisionLabels: Readonly<Record<InformDecision, string>> = {
  inform: 'vertellen aan de mensen om wie het gaat',
  'do-not-inform': 'niet vertellen',
}

export const reportAdviceLabels: Readonly<Record<ReportAdvice, string>> = {
  'consider-reporting': 'Overweeg om dit te melden bij de AP.',
  'consider-not-reporting': 'Overweeg of melden nodig is. Er is een reden om het niet te doen.',
  'ask-first': 'Zoek eerst uit wat er nog open staat. Wacht daar niet te lang mee.',
}

export const informAdviceLabels: Readonly<Record<InformAdvice, string>> = {
  'consider-informing': 'Overweeg om het te vertellen aan de mensen om wie het gaat.',
  'consider-not-informing': 'Overweeg of vertellen nodig is. Er is geen teken van een groot risico.',
  'ask-first': 'Zoek eerst uit om wie en om welke gegevens het gaat.',
}

export const adviceReasonLabels: Readonly<Record<AdviceReason, string>> = {
  'encrypted-key-safe': 'Het is versleuteld en niemand anders kent het wachtwoord.',
  'recovered-unread': 'Het is terug en niemand heeft erin gekeken.',
  'nobody-concerned': 'Er stonden geen gegevens van mensen in.',
  'encrypted-key-known': 'Het is versleuteld, maar een ander kan het wachtwoord kennen.',
  'not-encrypted': 'Het is niet versleuteld: wie het vindt, kan het lezen.',
  'protection-unknown': 'Het is nog niet duidelijk hoe goed het beschermd is.',
  'was-seen': 'Iemand die dat niet mocht, heeft het gezien of kan het zien.',
  'special-data': 'Er staat iets in over gezondheid, straf, of een nummer van de overheid.',
  'financial-data': 'Er staat iets in over inkomsten of schulden.',
  'hidden-address': 'Er staat een geheim adres in. Iemand kan daardoor gevaar lopen.',
  passwords: 'Er staan wachtwoorden of codes in.',
  'vulnerable-people': 'Het gaat om mensen die extra kwetsbaar zijn.',
  'many-people': 'Het gaat om veel mensen.',
  late: 'De 72 uur zijn voorbij. Schrijf bij een melding op waarom het later werd.',
}

export const advicePullLabels: Readonly<Record<AdvicePull, string>> = {
  report: 'pleit voor melden',
  inform: 'pleit voor melden en vertellen',
  'do-not-report': 'pleit voor niet melden',
  'keep-in-mind': 'om te weten',
}

export const adviceQuestionLabels: Readonly<Record<AdviceQuestion, string>> = {
  encrypted: 'Was het versleuteld?',
  'key-known': 'Kan een ander het wachtwoord kennen?',
  recovered: 'Is het terug, en heeft niemand erin gekeken?',
  people: 'Om wie gaat het?',
  data: 'Om welke gegevens gaat het?',
}
