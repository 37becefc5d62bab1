import type {
  AlternativeCode,
  FileProblem,
  ImportProblemCode,
  QuestionCode,
  Severity,
  VolunteerField,
} from './volunteer-import.rules.ts'

/** What a column is about. */
export const volunteerFieldLabels: Readonly<Record<VolunteerField, string>> = {
  name: 'naam',
  givenName: 'voornaam',
  namePrefix: 'tussenvoegsel',
  familyName: 'achternaam',
  birthDay: 'geboortedatum',
  gender: 'geslacht, zoals iemand het zelf zegt',
  phone: 'telefoon',
  email: 'e-mail',
  address: 'adres',
  postcode: 'postcode',
  place: 'plaats',
  areas: 'gebied',
  travel: 'vervoer',
  languages: 'talen',
  availability: 'beschikbaar',
  maxMatches: 'hoeveel koppelingen hoogstens',
  otherMatches: 'koppelingen die nu lopen',
  certificate: 'VOG',
  agreement: 'overeenkomst',
  training: 'training',
  skills: 'ervaring en wat iemand kan',
  limits: 'liever niet',
  wishes: 'wensen',
  emergencyContact: 'wie te bellen bij nood',
  emergencyPhone: 'nummer bij nood',
  status: 'status',
  experienceExpert: 'ervaringsdeskundig',
  note: 'opmerking',
}
/** For a column without a field. */
export const readableOnlyLabel = 'blijft alleen leesbaar'

export const severityLabels: Readonly<Record<Severity, string>> = {
  stops: 'komt niet mee',
  ask: 'kijk dit na',
  note: 'ter info',
}

const problemTexts: Readonly<Record<ImportProblemCode, string>> = {
  'name-missing': 'Er staat geen naam. Deze regel komt niet mee.',
  'name-too-long': 'De naam is te lang. Staat er meer in dit vak dan een naam? Deze regel komt niet mee.',
  'line-above-header': 'Deze regel staat boven de namen van de kolommen en is niet gelezen.',
  'quote-not-closed': 'Er begint een aanhalingsteken dat niet eindigt. Staan de vakken goed?',
  'more-cells-than-columns': 'Er staan meer vakken op deze regel dan er kolommen zijn.',
  'cell-too-long': 'Deze tekst is erg lang. Alleen het begin is gelezen.',
  'column-not-kept': 'Dit gegeven bewaren we niet.',
  'sensitive-number': 'Hier stond een nummer dat we niet bewaren. Het is onleesbaar gemaakt.',
  'birth-day-unreadable': 'De geboortedatum is niet te lezen. De tekst staat in de aantekening.',
  'phone-unreadable': 'Het telefoonnummer is niet te lezen. De tekst staat in de aantekening.',
  'email-unreadable': 'Het e-mailadres is niet te lezen. De tekst staat in de aantekening.',
  'postcode-unreadable': 'De postcode is niet te lezen. De tekst staat in de aantekening.',
  'number-unreadable': 'Het aantal is niet te lezen. De tekst staat in de aantekening.',
  'max-matches-missing': 'Er staat niet hoeveel koppelingen iemand wil. We beginnen met één.',
  'certificate-unreadable': 'De VOG is niet te lezen. De tekst staat in de aantekening.',
  'certificate-without-day': 'Van welke datum is de VOG? Zonder datum telt de VOG nog niet.',
  'certificate-in-future': 'De datum van de VOG ligt in de toekomst. Van welke datum is de VOG?',
  'agreement-unreadable': 'De overeenkomst is niet te lezen. De tekst staat in de aantekening.',
  'training-unreadable': 'Een deel van de training is niet te lezen. De tekst staat in de aantekening.',
  'status-unreadable': 'De status is niet te lezen. De tekst staat in de aantekening.',
  'gender-unreadable': 'Het geslacht is niet te lezen. De tekst staat in de aantekening.',
  'second-value': 'Er staan hier twee gegevens. Het tweede staat in de aantekening.',
  'words-kept-in-note': 'Een deel van de tekst paste nergens. Die woorden staan in de aantekening.',
  'health-not-kept':
    'Hier staat iets over gezondheid. Dat bewaren we niet, alleen wat het voor een koppeling betekent.',
  'question-open': 'Hier is een vraag over. We vulden voorlopig het eerste antwoord in.',
  'same-person-in-file': 'Deze persoon staat vaker in de lijst.',
  'same-person-in-vault': 'Deze persoon staat al bij de maatjes.',
  'same-name-in-file': 'Deze naam staat vaker in de lijst. Is het dezelfde persoon?',
  'same-name-in-vault': 'Er is al een maatje met deze naam. Is het dezelfde persoon?',
}

export const importProblemText = (code: ImportProblemCode): string => problemTexts[code]

export const fileProblemLabels: Readonly<Record<FileProblem, string>> = {
  'file-empty': 'Dit bestand is leeg.',
  'file-too-large': 'Dit bestand is te groot voor een lijst met vrijwilligers.',
  'file-is-web-page':
    'Dit is een webpagina. Open het bestand en bewaar het als Excel-werkmap (xlsx) of als CSV.',
  'file-is-old-workbook':
    'Dit is een oude Excel-werkmap (xls). Open het bestand en bewaar het als Excel-werkmap (xlsx) of als CSV.',
  'file-is-locked': 'Dit bestand heeft een wachtwoord. Bewaar het zonder wachtwoord en probeer het opnieuw.',
  'file-is-broken': 'Dit bestand is beschadigd. Open het en bewaar het opnieuw.',
  'file-is-no-list': 'Dit bestand is geen lijst. Kies een Excel-werkmap (xlsx) of een CSV-bestand.',
  'too-many-rows': 'Deze lijst heeft te veel regels. Er passen 5.000 regels in één keer.',
  'too-many-columns': 'Deze lijst heeft te veel kolommen. Er passen 200 kolommen in.',
  'no-header':
    'Er is geen regel met de namen van de kolommen. Zet boven de lijst een regel met bijvoorbeeld Naam en Telefoon.',
  'no-rows': 'Onder de namen van de kolommen staat niemand.',
}

export const importQuestionLabels: Readonly<Record<QuestionCode, string>> = {
  'day-without-part': 'Welk deel van de dag is dit?',
  'part-for-both-days': 'Geldt het deel van de dag voor alle dagen?',
  'which-days': 'Op welke dagen is dit?',
  flexible: 'Wanneer kan iemand die flexibel is?',
  'certificate-day': 'Van welke datum is de VOG?',
  'relation-to-case': 'Met welk dossier is dit maatje verbonden? Leg dat zelf vast bij dat dossier.',
}

export const importAlternativeLabels: Readonly<Record<AlternativeCode, string>> = {
  daytime: 'overdag',
  'same-part': 'hetzelfde deel van de dag',
  morning: 'ochtend',
  afternoon: 'middag',
  evening: 'avond',
  'whole-day': 'de hele dag en avond',
  'same-days': 'op dezelfde dagen',
  weekdays: 'van maandag tot en met vrijdag',
  'all-week': 'alle dagen, ook in het weekend',
  'weekdays-daytime': 'van maandag tot en met vrijdag, overdag',
  'not-known': 'nog niet bekend',
  'done-by-hand': 'dat leg ik zelf vast',
  'not-so': 'dit klopt niet',
}

/** Above the operating system's own dialog. */
export const chooseListTitle = 'Kies je lijst met maatjes (CSV of Excel)'
/** What it shows: lists first. */
export const listKinds = [
  { name: 'Lijsten (Excel en CSV)', extensions: ['xlsx', 'csv', 'tsv', 'txt'] },
  { name: 'Alle bestanden', extensions: ['*'] },
] as const
