import { formatEuro } from '#main/core/money-format.ts'
import type { VolunteerFee } from '#main/core/volunteer-fees.ts'

/** Whole euros without cents: "€ 220". */
const euro = (cents: number): string => formatEuro(cents).replace(/,00$/, '')

/** Dutch words of what a volunteer gets on paper. B1, "je", no promise that the organisation did not make. */
export const paperWords = {
  saveTitle: 'Waar wil je de PDF opslaan?',
  signDay: 'Datum',
  signature: 'Handtekening',
  volunteer: (name: string) => `${name} (vrijwilliger)`,
  coordinator: (name: string) => (name === '' ? 'Coördinator' : `${name} (coördinator)`),
  footer: (coordinator: string, organisation: string, phone: string) => {
    const who = [coordinator, organisation].filter((piece) => piece !== '').join(', ')
    return phone === '' ? `Vragen? Stel ze aan ${who}` : `Vragen? Bel ${who}: ${phone}`
  },
  page: (reference: string, page: number, count: number) =>
    `kenmerk ${reference} · pagina ${page} van ${count}`,
  ourOrganisation: 'onze organisatie',
}

export const agreementWords = {
  title: 'Afspraken met een maatje',
  subtitle: 'vrijwilligersovereenkomst',
  who: 'Vrijwilliger',
  organisation: 'Organisatie',
  coordinator: 'Coördinator',
  intro: (name: string, organisation: string) =>
    `Dit zijn de afspraken tussen ${name} en ${organisation}. De wet vraagt hier niet om. We schrijven ze op, zodat we allebei weten wat we van elkaar kunnen verwachten.`,
  work: {
    title: 'Wat je doet',
    text: 'Je helpt als maatje een inwoner met post, papieren en geldzaken. Jij helpt, de inwoner beslist zelf.',
    list: [
      'samen de post openen en papieren op orde brengen',
      'samen brieven lezen en formulieren invullen',
      'meegaan naar een gesprek',
      'luisteren, moed geven en voordoen, zodat iemand het later zelf kan',
    ],
    end: 'Wat je bij een inwoner doet, spreken we samen af. Je begint als je coördinator de koppeling heeft gemaakt.',
  },
  not: {
    title: 'Wat je niet doet',
    text: 'Dit hoort niet bij een maatje, ook niet als een inwoner erom vraagt:',
    list: [
      'geld van een inwoner bewaren, beheren, lenen of voorschieten',
      'een pinpas of pincode van een inwoner gebruiken of bewaren',
      'inloggen met de DigiD of een wachtwoord van een inwoner',
      'een handtekening zetten voor een inwoner',
      'een voorstel doen aan een schuldeiser, of er een aannemen',
    ],
    end: 'Vraagt iemand dit toch? Zeg dat het niet bij een maatje hoort en bel je coördinator. Je hoeft het niet alleen op te lossen.',
  },
  time: {
    title: 'Tijd',
    most: (count: number) =>
      count === 1
        ? 'Je helpt één inwoner tegelijk.'
        : count === 0
          ? 'Hoeveel inwoners je tegelijk helpt, spreken we nog af.'
          : `Je helpt hoogstens ${count} inwoners tegelijk.`,
    text: 'Hoeveel tijd je geeft, kies je zelf. In het begin is dat vaak ongeveer een uur per week bij een inwoner. Kun je een keer niet? Laat het de inwoner en je coördinator op tijd weten. Een pauze kan altijd.',
  },
  term: {
    title: 'Begin en einde',
    text: 'De afspraken beginnen op de dag waarop we allebei hebben getekend.',
    end: 'Je kunt op elk moment stoppen. Zeg het liefst een maand van tevoren, dan dragen we rustig over wat je doet. Wij kunnen ook stoppen; dan leggen we uit waarom. Stop je? Geef papieren van inwoners dan terug en bewaar zelf niets.',
  },
  guidance: {
    title: 'Begeleiding en training',
    who: (name: string, phone: string) =>
      `Je coördinator is ${name === '' ? 'iemand van onze organisatie' : name}${phone === '' ? '' : `, ${phone}`}. Bel als je iets wilt vragen, twijfelt of ergens mee zit.`,
    text: 'Wij zorgen voor de training die je nodig hebt. Tijdens een koppeling bellen of spreken we elkaar geregeld.',
    first: 'Je begint bij een inwoner als je de basistraining hebt gedaan.',
    certificate:
      'We vragen om een VOG (verklaring omtrent het gedrag). We kijken hem samen in en schrijven op welke dag we hem zagen. Het nummer en een kopie bewaren we niet.',
  },
  say: {
    title: 'Meepraten',
    text: 'Je praat mee over het werk van maatjes. Heb je een idee, of kan iets beter? Zeg het. Elk jaar praten we over hoe het gaat en wat jij graag wilt.',
  },
  money: {
    title: 'Kosten en vergoeding',
    text: 'Kosten die je voor het werk maakt, krijg je terug als je ze van tevoren met je coördinator hebt besproken. Bewaar de bonnetjes.',
    fee: (fee: VolunteerFee) =>
      `Krijg je een vergoeding voor je tijd? In ${fee.validFrom.slice(0, 4)} is die zonder belasting tot ${formatEuro(fee.perHourCents)} per uur (${formatEuro(fee.perHourUnder21Cents)} als je jonger bent dan 21), ${euro(fee.perMonthCents)} per maand en ${euro(fee.perYearCents)} per jaar. Vergoedingen van al je vrijwilligerswerk tellen daarbij samen.`,
    noFee:
      'Krijg je een vergoeding voor je tijd? Vraag je coördinator tot welk bedrag die dit jaar zonder belasting is. Vergoedingen van al je vrijwilligerswerk tellen daarbij samen.',
  },
  insurance: {
    title: 'Verzekering',
    text: 'Voor schade en ongevallen tijdens het werk ben je verzekerd via:',
    line: 'Naam van de verzekering',
    end: 'Gebeurt er iets? Bel dezelfde dag je coördinator.',
  },
  conflict: {
    title: 'Als het niet goed gaat',
    text: 'Loopt het niet goed, met een inwoner of met ons? Praat er eerst over met je coördinator. Helpt dat niet, dan kun je terecht bij:',
    line: 'Naam en telefoon',
  },
  secret: {
    title: 'Geheimhouding',
    text: 'Wat je bij een inwoner hoort en ziet, blijft tussen de inwoner, jou en je coördinator. Ook als je gestopt bent.',
    list: [
      'Praat er thuis en met vrienden niet over, ook niet zonder naam.',
      'Bewaar geen papieren, foto’s of namen van inwoners op je eigen telefoon of computer.',
      'Maak je je zorgen over de veiligheid van iemand? Zeg dat altijd tegen je coördinator.',
    ],
  },
  two: 'We tekenen twee keer hetzelfde: één voor jou en één voor ons.',
}

/** What somebody brings or does. */
export const missingWords = {
  'certificate-none': 'Je VOG (verklaring omtrent het gedrag): je coördinator helpt je met aanvragen.',
  'certificate-requested': 'Je VOG: die is aangevraagd. Laat hem zien als hij er is.',
  'certificate-old': 'Een nieuwe VOG: die van jou is van een tijd geleden.',
  training: 'De basistraining: we zoeken een datum die jou past.',
  'training-ended': 'Een opfristraining: je laatste training is van een tijd geleden.',
  agreement: 'Onze afspraken (de overeenkomst): lees ze rustig door, daarna tekenen we samen.',
} as const

/** What somebody tells, one after the other in a single line. */
export const tellWords = {
  phone: 'je telefoonnummer',
  email: 'je mailadres, als je dat hebt',
  'day-parts': 'op welke dagen en tijden je kunt',
  languages: 'welke talen je spreekt',
  areas: 'naar welke buurten je kunt en hoe je reist',
  emergency: 'wie we bellen als er iets met jou is',
} as const
export const tellUs = (parts: readonly string[]): string => `Vertel ons nog: ${parts.join('; ')}.`

export const welcomeWords = {
  salutation: (name: string) => `Beste ${name},`,
  welcome: (organisation: string) =>
    `Welkom bij ${organisation}. Fijn dat je maatje wilt worden. Zo pakken we het samen aan.`,
  call: {
    title: 'Wie kun je bellen?',
    coordinator: 'Coördinator',
    organisation: 'Organisatie',
    text: 'Bel of mail gerust. Een vraag is nooit te klein. Is iemand in gevaar? Bel eerst 112 en daarna je coördinator.',
  },
  steps: {
    title: 'Zo beginnen we',
    meet: 'We maken kennis. Je vertelt wat je graag doet en wat je liever niet doet.',
    certificate: 'We regelen de VOG. We kijken hem samen in en bewaren geen kopie.',
    training: 'Je doet de basistraining.',
    agreement: 'We lezen en tekenen samen de afspraken.',
    match:
      'We zoeken een inwoner bij wie je past. Jullie leren elkaar eerst kennen. Klikt het niet? Dan zoeken we verder, dat is heel gewoon.',
  },
  missing: {
    title: 'Dit hebben we nog van je nodig',
    none: 'We hebben alles wat we nodig hebben. Dank je wel!',
  },
  know: {
    title: 'Goed om te weten',
    text: 'Je helpt, en de inwoner beslist zelf. Een maatje zorgt niet voor het geld van een inwoner, gebruikt geen pinpas, pincode of DigiD van een inwoner, zet geen handtekening voor een ander en doet geen voorstel aan een schuldeiser. Wat je hoort, houd je voor je. Met je coördinator kun je alles bespreken.',
  },
  greeting: 'Met hartelijke groet,',
}
