import { fileProblemLabels } from '#main/features/volunteer-import/volunteer-import.labels.ts'

/** What the command line says when something was refused. The code is for programs, the sentence for people. */
const sentences: Readonly<Record<string, string>> = {
  ...fileProblemLabels,
  'not-readable': 'Dit bestand is niet te lezen.',
  'wrong-passphrase': 'Deze wachtzin opent de kluis niet.',
  'must-wait': 'Even wachten na een paar keer proberen.',
  'no-vault': 'In deze map staat geen kluis.',
  'not-unlocked': 'De kluis is dicht.',
  'not-allowed': 'Deze persoon mag dit niet in Thuisbasis.',
  'person-suspended': 'De toegang van deze persoon staat uit.',
  'outside-deputy-period': 'Deze persoon is vandaag geen waarnemer.',
  'case-frozen': 'Dit dossier is bevroren: er kan nu niets mee worden gedaan.',
  'header-damaged': 'Het bestand header.json is beschadigd. Er is niets veranderd.',
  'database-damaged':
    'De kluis is beschadigd. Zet een reservekopie terug; het beschadigde bestand blijft bewaard.',
  'newer-version': 'Deze kluis is gemaakt met een nieuwere Thuisbasis. Er is niets veranderd.',
  'open-elsewhere': 'De kluis is al ergens anders open.',
  'folder-not-writable': 'In deze map kan Thuisbasis niet schrijven.',
  'not-writable': 'Op deze plek kan Thuisbasis niet schrijven.',
  'disk-full': 'De schijf is vol. Er is niets veranderd.',
  'vault-exists': 'In deze map staat al een kluis.',
  exists: 'Dit bestand bestaat al en wordt niet overschreven.',
  'passphrase-too-short': 'Neem een langere wachtzin: vier woorden of twaalf tekens.',
  'passphrase-file-unreadable': 'Het bestand met de wachtzin is niet te lezen.',
  'node-too-old': 'Hiervoor is Node 24 of nieuwer nodig.',
  'not-found': 'Dit is niet gevonden.',
  'consent-missing': 'Voor deze ontvanger is er nog geen toestemming.',
  'consent-withdrawn': 'De toestemming voor deze ontvanger is ingetrokken.',
  'consent-refused': 'De inwoner wil geen overdracht.',
  'signature-required': 'Deze ontvanger vraagt een handtekening; er is alleen mondeling ja gezegd.',
  unexpected: 'Er ging iets mis dat we niet verwachtten.',
}

export const refusalSentence = (code: string): string => sentences[code] ?? sentences['unexpected'] ?? code
