import type { HomeFact } from '#main/features/waiting-list/waiting-list.rules.ts'
import type { Skill } from '#main/features/volunteers/volunteer-words.rules.ts'

/** What is asked, as in "vraagt hulp bij: …"; null: said in other words, because this word says too much. */
export const askedWords: Readonly<Record<Skill, string | null>> = {
  'sorting-post': 'post op orde brengen',
  'reading-letters': 'samen brieven lezen',
  forms: 'formulieren invullen',
  budgeting: 'overzicht maken',
  structure: 'structuur',
  teaching: 'leren het zelf te doen',
  'calm-pace': 'alles in een rustig tempo',
  benefits: 'toeslagen aanvragen',
  tax: 'de belastingaangifte',
  bookkeeping: 'de administratie bijhouden',
  digital: 'omgaan met computer of telefoon',
  messaging: 'contact via de app',
  'digid-help': 'leren omgaan met DigiD',
  'going-along': 'meegaan naar een gesprek',
  interpreting: 'vertalen',
  'calling-creditors': 'samen bellen met instanties',
  crisis: null,
  'home-visits': 'hulp bij de inwoner thuis',
}

/** The same for the resident, as in "Fatima kan u helpen met: …". */
export const canWords: Readonly<Record<Skill, string | null>> = {
  ...askedWords,
  structure: 'orde houden in uw papieren',
  teaching: 'leren om het zelf te doen',
  messaging: 'vragen stellen via de app',
  'home-visits': 'hulp bij u thuis',
}

/** What somebody meets at the door; who is alone at home is nobody's business on paper. */
export const doorWords: Readonly<Record<HomeFact, string | null>> = {
  smoking: 'er wordt gerookt',
  dog: 'er is een hond',
  cat: 'er is een kat',
  'other-pet': 'er is een huisdier',
  'woman-alone': null,
  'man-alone': null,
}

export const introductionWords = {
  saveTitle: 'Kennismakingsblad opslaan',
  dutch: 'Nederlands',
  page: (reference: string, page: number, count: number) =>
    `kenmerk ${reference} · pagina ${page} van ${count}`,
  footer: (coordinator: string, organisation: string, phone: string) =>
    [coordinator === '' ? 'coördinator' : `${coordinator} (coördinator)`, organisation, phone]
      .filter((part) => part !== '')
      .join(' · '),
  and: (parts: readonly string[]) => {
    const last = parts.at(-1) ?? ''
    return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} en ${last}`
  },
  labels: {
    who: 'Wie',
    when: 'Kennismaking',
    where: 'Waar',
    reach: 'Bereiken',
    language: 'Taal',
    free: 'Wanneer',
    asks: 'Vraag',
    door: 'Goed om te weten',
    call: 'Bel ons',
  },
  always: 'alle dagen, ook ’s avonds',
  wholeDay: (day: string) => `${day} de hele dag`,
  dayOpen: 'de dag hoor je van je coördinator',
  dayOpenResident: 'de dag hoort u van ons',
  placeOpen: 'de plek hoor je van je coördinator',
  placeOpenResident: 'de plek hoort u van ons',
} as const

export const volunteerWords = {
  title: (name: string) => `Kennismaking met ${name}`,
  nameless: 'een inwoner',
  forWhom: (name: string) => `Voor ${name}, persoonlijk`,
  lead: 'Dit blad is alleen voor jou. Laat het niet liggen en geef het na de kennismaking terug aan je coördinator.',
  address: 'het adres krijg je van je coördinator',
  meetingHome: 'jullie spreken af bij de inwoner thuis',
  meetingOutside: 'jullie spreken buitenshuis af',
  meetingTogether: 'ga met z’n tweeën, of spreek buitenshuis af',
  reachAsk: 'je coördinator brengt jullie met elkaar in contact',
  reachNotWhen: 'Vraag je coördinator eerst welk moment past',
  interpreterPhone: 'met een tolk aan de telefoon',
  interpreterAdult: 'er tolkt een volwassene',
  helps: (language: string) => `${language} helpt ook`,
  freeOpen: 'dat spreken jullie samen af',
  kinds: {
    maatje: 'een maatje voor langere tijd',
    'go-along': 'iemand die meegaat naar een gesprek',
  },
  talkOn: (day: string) => `het gesprek is op ${day}`,
  helpWith: (parts: string) => `hulp bij: ${parts}`,
  hurry: 'er is haast bij',
  meet: {
    title: 'De kennismaking',
    list: [
      'Vertel wie je bent en wat je graag doet. Vraag wat de ander van een maatje verwacht.',
      'Je hoeft nog niets te regelen of op te lossen.',
      'Spreek af hoe vaak jullie elkaar zien en hoe jullie elkaar bereiken.',
      'Denk er daarna allebei rustig over na. Zeg je coördinator of het klikt.',
    ],
  },
  not: {
    title: 'Wat je niet doet',
    list: [
      'geld bewaren, beheren, lenen of voorschieten',
      'een pinpas, pincode, DigiD of wachtwoord gebruiken',
      'een handtekening zetten voor de ander',
      'beslissen: dat doet de inwoner zelf',
    ],
  },
  noClick: {
    title: 'Klikt het niet?',
    text: 'Dat mag, en het heeft geen gevolgen. Zeg het tegen je coördinator. Je hoeft niet uit te leggen waarom. Dan zoeken we verder, voor jullie allebei.',
  },
  secret: {
    title: 'Geheimhouding',
    text: 'Wat je hoort en ziet, blijft tussen de inwoner, jou en je coördinator. Maak je je zorgen over de veiligheid van iemand? Zeg dat altijd tegen je coördinator. Is er direct gevaar? Bel 112.',
  },
}

export const residentWords = {
  title: (name: string) => `Kennismaking met ${name}`,
  nameless: 'uw maatje',
  forWhom: (name: string) => (name === '' ? '' : `Voor ${name}, persoonlijk`),
  lead: (name: string, organisation: string) =>
    `U vroeg om hulp van een vrijwilliger. ${name} wil graag kennismaken met u. Op dit blad staat wat u kunt verwachten.`.concat(
      organisation === '' ? '' : ` ${name} werkt als vrijwilliger bij ${organisation}.`,
    ),
  who: (name: string) => `${name}, vrijwilliger`,
  interpreterPhone: 'we bellen een tolk',
  interpreterAdult: 'een volwassene tolkt',
  freeOpen: 'dat spreekt u samen af',
  meetingHome: 'bij u thuis',
  meetingOutside: 'buitenshuis',
  meetingTogether: 'buitenshuis, of met twee vrijwilligers samen',
  meetingAny: 'u kiest zelf waar: bij u thuis of ergens anders',
  callAsk: 'vraag ons om het nummer',
  callWhy: 'bel als u iets wilt vragen of een afspraak wilt verzetten',
  can: {
    title: (name: string) => `Hier kan ${name} u bij helpen`,
    usual: ['samen de post openen en brieven lezen', 'papieren op orde brengen', 'meedenken en uitleggen'],
    end: 'U beslist zelf. U kiest wat u vertelt en wat niet.',
  },
  not: {
    title: (name: string) => `Dit doet ${name} niet`,
    list: [
      'uw geld bewaren, beheren of lenen',
      'uw pinpas, pincode, DigiD of wachtwoord gebruiken',
      'een handtekening voor u zetten of voor u beslissen',
    ],
    end: (phone: string) =>
      `Vraagt iemand u hier toch om? Geef het niet, en bel ons${phone === '' ? '' : `: ${phone}`}.`,
  },
  noClick: {
    title: 'Past het niet?',
    text: 'Dat mag. Het heeft geen gevolgen, ook niet voor de hulp die u al krijgt. Bel ons. U hoeft niet te vertellen waarom. We zoeken dan iemand anders.',
  },
  secret: {
    title: 'Wat u vertelt',
    text: (name: string) =>
      `${name} praat met niemand over wat u vertelt, alleen met ons als dat nodig is om u te helpen.`,
  },
}
