import { spanWords, type DecidedTerms } from './data-words.labels.ts'
import { proposedTerms, type RetentionCategory } from '#main/features/retention/retention.rules.ts'

/** The privacy sheet: one page, B1, "u". Says what this application does and promises nothing else. */
export const sheetWords = {
  title: 'Uw gegevens bij ons',
  who: {
    title: 'Wie zijn wij?',
    text: (organisation: string) =>
      `${organisation} helpt mensen met geld, post en schulden. Dat doen wij samen met vrijwilligers. Wij zorgen goed voor uw gegevens. Op dit blad leest u hoe.`,
  },
  what: {
    title: 'Wat schrijven wij op?',
    list: [
      'uw naam, adres en hoe wij u veilig kunnen bereiken',
      'wie er bij u in huis woont, als dat voor de hulp nodig is',
      'uw inkomsten, uitgaven en schulden',
      'wat wij met u bespreken en afspreken',
      'uw gezondheid of thuissituatie, alleen als u dat zelf vertelt en het nodig is voor de hulp',
    ],
    not: 'Wij schrijven uw burgerservicenummer niet op. Wij maken geen kopie van uw paspoort en bewaren geen wachtwoorden, pincode of DigiD.',
  },
  why: {
    title: 'Waarom?',
    text: 'Om u te helpen, een maatje te vinden dat bij u past, en u goed over te dragen aan wie u verder helpt. Wij verkopen niets en maken geen reclame. Geen computer neemt een beslissing over u: dat doen mensen.',
  },
  sees: {
    title: 'Wie ziet uw gegevens?',
    list: [
      'de coördinator en zijn of haar waarnemer',
      'uw maatje: alleen uw dossier en niet dat van anderen',
      'de gemeente of een andere organisatie: alleen als u ja zegt, en alleen de onderdelen waar u ja op zegt',
    ],
    end: 'Alles staat versleuteld op onze laptop, niet op internet. Wij houden bij wie er in uw dossier kijkt.',
  },
  long: {
    title: 'Hoe lang bewaren wij ze?',
    text: (terms: DecidedTerms) => {
      const span = (category: RetentionCategory) =>
        spanWords(terms[category] ?? proposedTerms[category].months)
      return `Zolang wij u helpen, en daarna hoogstens ${span('closed-case')}. Kwam er na uw aanmelding geen hulp? Dan wissen wij uw gegevens na ${span('sign-up')}. Daarna verdwijnen ze ook uit onze reservekopieën, binnen 60 dagen.`
    },
  },
  rights: {
    title: 'Wat kunt u vragen?',
    list: [
      'Wat weten jullie van mij? U krijgt een overzicht.',
      'Dit klopt niet. Wij verbeteren het of schrijven erbij wat u vindt.',
      'Wis mijn gegevens, of doe er voorlopig niets mee.',
      'Geef mijn gegevens mee, zodat ik ze ergens anders kan gebruiken.',
      'Ik trek mijn toestemming in. Dat kan altijd en heeft geen gevolgen voor hoe wij met u omgaan.',
    ],
    end: 'Het kost niets. U krijgt binnen een maand antwoord.',
  },
  complain: {
    title: 'Niet tevreden?',
    text: (reach: string) =>
      `Vertel het ons${reach === '' ? '' : `: ${reach}`}. U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens, via autoriteitpersoonsgegevens.nl.`,
  },
  call: (organisation: string, reach: string) =>
    reach === '' ? `Vragen? Stel ze aan ${organisation}` : `Vragen? ${organisation}: ${reach}`,
  version: (day: string) => `Dit blad is van ${day}`,
} as const
