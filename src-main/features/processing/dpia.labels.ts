/** Input for a DPIA: facts of this application, and questions that only the organisation can answer. No verdict. */
export const dpiaWords = {
  title: 'Gegevens voor de DPIA',
  about: (organisation: string, day: string) => `Van ${organisation}, gemaakt op ${day}`,
  intro: {
    title: 'Wat dit is',
    texts: [
      'Een DPIA is een onderzoek vooraf naar de privacyrisico’s van een verwerking (artikel 35 AVG). De Autoriteit Persoonsgegevens heeft een lijst van verwerkingen waarvoor het verplicht is. Bij schuldhulp is het vaak nodig.',
      'Hier staan de feiten die het programma kent, en de vragen die de organisatie zelf beantwoordt. Het programma zegt niet of een risico klein of groot is. Bespreek het met de functionaris gegevensbescherming, als die er is.',
    ],
  },
  purposes: {
    title: 'Wat wordt er gedaan, en waarom?',
    table: 'Verwerkingen',
    header: ['Verwerking', 'Over wie', 'Grondslag'] as const,
  },
  data: {
    title: 'Welke gegevens?',
    table: 'Gevoelige gegevens per verwerking',
    header: ['Verwerking', 'Bijzonder', 'Financieel', 'Hoe lang'] as const,
    text: 'Bijzonder betekent: uit het gegeven kan gezondheid, afkomst of geloof blijken, al is het maar bij sommige mensen. De betrokkenen zijn vaak kwetsbaar en afhankelijk van de hulp.',
  },
  none: {
    title: 'Wat het programma niet doet',
    list: [
      'Het neemt geen besluiten over mensen. Een volgorde of voorstel komt met redenen, en een mens beslist.',
      'Het maakt geen verbinding met internet en stuurt niets weg.',
      'Het bewaart geen burgerservicenummers, kopieën van papieren of inloggegevens.',
      'Het volgt niemand en maakt geen profielen buiten het eigen dossier.',
    ],
  },
  measures: { title: 'Maatregelen in het programma' },
  limits: {
    title: 'Wat het programma niet kan',
    list: [
      'Wie op de laptop de kluis met een wachtzin opent, kan met ander gereedschap meer lezen dan zijn rol laat zien. Rollen worden door het programma bewaakt, niet door de versleuteling.',
      'Wat is geprint, opgeslagen of meegegeven, ligt buiten het programma. Het kan dat niet terughalen.',
      'Een printer kan zelf een kopie bewaren, zeker in een bibliotheek.',
      'Zonder wachtzin en zonder herstelcode is de kluis niet te openen, ook niet door de makers.',
    ],
  },
  questions: {
    title: 'Vragen aan de organisatie',
    list: [
      'Welke grondslag past bij elke verwerking? Is toestemming hier wel vrij, als iemand de hulp hard nodig heeft?',
      'Is alles wat wordt opgeschreven nodig? Wat kan korter, of weg?',
      'Passen de bewaartermijnen bij het doel? Heeft het bestuur ze vastgesteld?',
      'Wie heeft een wachtzin? Wie haalt die weg als iemand stopt?',
      'Waar ligt de laptop ’s avonds, en is de schijf zelf ook versleuteld?',
      'Waar liggen reservekopieën en wie kan erbij?',
      'Wat gebeurt er met papier: intakes, prints, overdrachten?',
      'Wat spreekt u af met vrijwilligers over thuis bellen, appen en foto’s?',
      'Hoe weten inwoners wat u opschrijft? Krijgen zij het privacyblad en begrijpen zij het?',
      'Is er een afspraak op papier met de gemeente en met andere partners?',
      'Wat doet u in het eerste uur na een datalek, en wie belt u?',
      'Wat vinden inwoners en vrijwilligers ervan? Heeft u het hun gevraagd?',
    ],
    answer: 'Antwoord:',
  },
  risks: {
    title: 'Risico’s om te bespreken',
    table: 'Wat kan er misgaan?',
    header: [
      'Wat kan er gebeuren',
      'Wat het programma doet',
      'Hoe groot vindt u het, en wat doet u?',
    ] as const,
    rows: [
      ['De laptop wordt gestolen of verloren.', 'De kluis is versleuteld en vergrendelt zichzelf.', ''],
      [
        'Iemand kijkt mee in de bibliotheek.',
        'Snel wegkijken met één toets; een stand waarin alleen deze inwoner te zien is.',
        '',
      ],
      [
        'Een medewerker kijkt zonder reden in een dossier.',
        'Inzagelog, gevoelige delen dicht, rollen per aanroep.',
        '',
      ],
      [
        'Een overdracht gaat naar de verkeerde, of met te veel erin.',
        'Toestemming per onderdeel, voorbeeld vooraf, ontvanger met functie en nummer.',
        '',
      ],
      [
        'Een adres of nummer komt bij iemand voor wie het geheim is.',
        'Geheim adres, “veilig bereiken” en delen per gegeven.',
        '',
      ],
      ['Gegevens blijven te lang staan.', 'Een wekelijkse lijst met wat weg kan; wissen met bewijs.', ''],
      ['Gegevens raken kwijt.', 'Bewaren vanaf de eerste toets, reservekopieën, herstelcode.', ''],
      [
        'Iemand durft zijn rechten niet te gebruiken.',
        'Privacyblad, overzicht in gewone taal, klok per verzoek.',
        '',
      ],
    ],
  },
}
