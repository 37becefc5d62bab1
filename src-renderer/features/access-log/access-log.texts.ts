export const accessLogTexts = {
  title: 'Wie zag wat',
  lead: 'Elke keer dat iemand een dossier of maatje bekijkt, verandert of afdrukt, wordt dat opgeschreven.',
  whereTitle: 'Waar vind je het?',
  where: [
    'Van een inwoner: in het dossier, onderaan Tijdlijn.',
    'Van een maatje: bij het maatje, onder Verloop.',
    'Een inwoner krijgt het mee bij een inzage, met rollen in plaats van namen.',
    'Het is er alleen om te zien of iemand zonder reden keek. Het heeft een eigen bewaartermijn.',
  ],
  check: 'Is het nog heel?',
  checkLead:
    'Elke regel zit vast aan de regel ervoor. Haalt iemand er buiten Thuisbasis iets uit, dan zie je dat hier.',
  look: 'Kijk het na',
  looking: 'Alle regels worden nagekeken.',
  intact: 'De lijst is heel',
  links: (n: number) => (n === 1 ? 'Er is 1 regel nagekeken.' : `Er zijn ${n} regels nagekeken.`),
  broken: 'De lijst klopt niet meer',
  brokenAt: (place: number, links: number) =>
    `Regel ${place} van ${links} past niet op de regel ervoor. Bewaar een reservekopie en bel iemand die ervan weet.`,
} as const
