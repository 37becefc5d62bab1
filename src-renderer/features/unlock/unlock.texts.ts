import type { Failure } from '#main/contract/failures.ts'
import { passphraseRefusals, recoveryTexts } from '#renderer/app/passphrase.texts.ts'
import { formatDay } from '#renderer/ui/time.ts'

export const unlockTexts = {
  name: 'Thuisbasis',
  folder: 'Map van de kluis',
  otherFolder: 'Andere map kiezen',
  back: 'Terug',

  first: {
    title: 'Welkom bij Thuisbasis',
    lead: 'Alles wat je hier schrijft, blijft op deze laptop in één kluis. Je maakt die kluis nu. Dat duurt twee minuten.',
    organisation: 'Naam van je organisatie',
    organisationExample: 'bijvoorbeeld Schuldhulp Aan Huis Lansingerland; staat boven brieven',
    person: 'Jouw naam',
    personExample: 'voornaam en achternaam; staat onder een overdracht',
    passphrase: 'Wachtzin',
    folderLead: 'Kies geen map die met internet meeloopt, zoals OneDrive of Dropbox.',
    create: 'Kluis maken',
    creating: 'De kluis wordt gemaakt. Dit duurt een paar tellen.',
    haveBackup: 'Ik heb al een reservekopie',
    missingOrganisation: 'Vul de naam van je organisatie in.',
    missingPerson: 'Vul je naam in.',
  },
  code: {
    title: 'Schrijf je herstelcode op',
    lead: 'Ben je de wachtzin kwijt? Dan opent alleen deze code de kluis. Wij kunnen je dan niet helpen, en een ander ook niet.',
    confirm: 'Klopt, kluis openen',
    gone: 'De code is niet meer te zien. Heb je hem op papier, typ dan de twee groepen over. Heb je hem niet, begin dan opnieuw.',
    restart: 'Opnieuw beginnen',
  },

  door: {
    title: 'Kluis openen',
    passphrase: 'Wachtzin',
    open: 'Openen',
    opening: 'De kluis gaat open. Dit duurt ongeveer een tel.',
    wait: (seconds: number) => (seconds === 1 ? 'Wacht nog 1 seconde.' : `Wacht nog ${seconds} seconden.`),
    waitDone: 'Je kunt het weer proberen.',
    forgotten: 'Wachtzin kwijt? Gebruik de herstelcode',
    restore: 'Reservekopie terugzetten',
    repair: 'Herstellen',
    repairedTitle: 'Hersteld',
    repaired: 'Het sleutelbestand is weer heel. Open de kluis met je wachtzin.',
    missing: 'Typ je wachtzin.',
    lastBackup: (when: string) => `Laatste kopie: ${when}`,
    noBackup: 'Er is nog geen kopie.',
  },

  recovery: {
    title: 'Openen met de herstelcode',
    lead: 'Typ de hele code van het papier over. Hoofdletters, spaties en streepjes maken niet uit.',
    code: 'Herstelcode',
    codeExample: 'acht groepen van vier tekens en een groepje van twee',
    renew: 'Ik ben de wachtzin kwijt en kies een nieuwe',
    newPassphrase: 'Nieuwe wachtzin',
    open: 'Openen',
    missing: 'Typ de code van het papier.',
  },

  restore: {
    title: 'Reservekopie terugzetten',
    inPlace:
      'De kluis zoals hij nu is, blijft onder een andere naam in dezelfde map staan. Er wordt niets weggegooid.',
    fresh: 'De kluis uit de kopie komt in deze map te staan:',
    choose: 'Welke kopie?',
    elsewhere: 'Een kopie op een andere plek, bijvoorbeeld een USB-stick',
    elsewhereHint: 'je wijst hem straks aan',
    size: (megabytes: string) => `${megabytes} MB`,
    passphrase: 'Wachtzin van toen, of van nu',
    passphraseExample: 'de wachtzin waarmee je de kopie maakte werkt altijd',
    restore: 'Terugzetten',
    restoring: 'De kopie wordt eerst helemaal nagekeken en dan teruggezet.',
    done: 'De kopie staat terug. Open de kluis met je wachtzin.',
  },
} as const

/** What happened, and what you can do. One sentence for every way in which opening can be refused. */
export const openingTexts: Readonly<Record<string, string>> = {
  'wrong-passphrase': 'Deze wachtzin past niet. Kijk of Caps Lock uit staat en typ hem nog eens.',
  'must-wait': 'Dit ging een paar keer niet. Daarom is er nu even een pauze.',
  'no-vault': 'In deze map staat geen kluis. Kies een andere map, of zet een reservekopie terug.',
  'header-damaged':
    'Het sleutelbestand van de kluis is beschadigd. De inhoud is er nog. Er is niets veranderd.',
  'database-damaged':
    'De kluis zelf is beschadigd. Zet een reservekopie terug. Het beschadigde bestand blijft bewaard.',
  'newer-version':
    'Deze kluis is van een nieuwere Thuisbasis. Er is niets veranderd. Installeer de nieuwe versie en open hem daarmee.',
  'open-elsewhere':
    'De kluis is al open in een ander venster of door een andere gebruiker van deze laptop. Sluit hem daar en probeer het opnieuw.',
  'folder-not-writable':
    'In deze map kan Thuisbasis niet schrijven. Is het een USB-stick, kijk dan of hij erin zit en of het slotje open staat. Of kies een andere map.',
  'disk-full': 'De schijf is vol. Er is niets verloren. Maak wat ruimte vrij en probeer het opnieuw.',
  'node-too-old': 'Deze versie van Node is te oud voor de kluis. Start Thuisbasis met npm start.',
  'person-suspended':
    'Je wachtzin klopt, maar je toegang staat op pauze. Vraag de beheerder om je weer toe te laten.',
  'outside-deputy-period':
    'Je wachtzin klopt, maar je bent vandaag geen waarnemer. De beheerder kan de dagen veranderen.',
  'vault-exists': 'In deze map staat al een kluis. Open die, of kies een andere map.',
  'vault-open': 'De kluis is open. Vergrendel hem eerst.',
  ...passphraseRefusals,
  'groups-differ': recoveryTexts.differ,
  'recovery-code-mistyped': 'Er zit een tikfout in de code. Loop hem groep voor groep na.',
  'recovery-code-wrong': 'De code is goed overgetypt, maar hoort bij een andere kluis.',
  'backup-damaged': 'Deze kopie is beschadigd en is niet teruggezet. Kies een andere kopie.',
  'not-found': 'Hier staat geen kopie. Kies een andere plek.',
}

const dayIn = (failure: Failure, name: string): string => {
  const day = failure.detail?.[name]
  return typeof day === 'string' ? formatDay(day) : ''
}

function deputyDays(from: string, until: string): string | undefined {
  if (from === '') return until === '' ? undefined : `Je was waarnemer tot en met ${until}.`
  return until === '' ? `Je bent waarnemer vanaf ${from}.` : `Je dagen: ${from} tot en met ${until}.`
}

/** What may help besides, below the sentence itself; undefined: nothing. */
export function openingMore(failure: Failure): string | undefined {
  // Said to everybody: who waits for a new passphrase after the keys changed cannot be told apart here.
  if (failure.code === 'wrong-passphrase')
    return 'Is er pas iemand weggegaan? Dan kan het zijn dat de beheerder je een nieuwe wachtzin geeft. Vraag ernaar.'
  if (failure.code === 'outside-deputy-period')
    return deputyDays(dayIn(failure, 'from'), dayIn(failure, 'until'))
  return undefined
}
