/** Another list, with all that can be the matter: columns to guess and not to keep, questions, lines that do not come in. */
export const otherVolunteerListText = [
  'Naam;BSN;Mail adres;VOG;Wanneer?;Talen;Max;Iets',
  'Bakker, Joost;123456782;joost.b@example.org;ja;za;Nederlands;2;x',
  'Karel Kramer;111222333;karel@example.org;2024;avonden;Nederlands, Duits;1;y',
  'Lies Lauw;;lies@;3-3-2030;avonden;Nederlands;;',
  'Mia Muis;;mia@example.org;4-4-2026;do;NL/EN;3;',
  ';;wie@example.org;;;;;z',
].join('\n')
