import type { FactSource, Sharing } from '#main/core/fact.ts'

/** Words of the components themselves; what belongs to a screen stands beside that screen. */
export const kitTexts = {
  savedAt: (time: string) => `opgeslagen om ${time}`,
  saving: 'bezig met opslaan',
  waiting: 'nog niet opgeslagen, we proberen het zo weer',
  notRead: 'bewaard zoals je het typte',
  close: 'Sluiten',
  cancel: 'Annuleren',
  again: 'Opnieuw proberen',
  undo: 'Ongedaan maken',
  undoKey: 'Alt+Z',
  unknown: 'weet ik niet',
  unknownKey: 'Alt+W',
  notice: { info: 'Goed om te weten', attention: 'Let op', crisis: 'Crisis', done: 'Gelukt' },
  show: 'Tonen',
  hide: 'Verbergen',
  mark: {
    open: (fact: string) => `Bron en doorgeven van ${fact}`,
    key: 'Alt+M',
    title: 'Waar komt dit vandaan, en mag het mee?',
    sourceLegend: 'Bron',
    sharingLegend: 'Doorgeven',
    receiver: 'Aan wie niet?',
    chooseReceiver: 'kies een ontvanger',
    noReceivers: 'Er zijn nog geen ontvangers. Voeg er een toe bij Beheer.',
    ready: 'Klaar',
  },
} as const

export const sourceLabels: Readonly<Record<FactSource, string>> = {
  told: 'verteld',
  'document-seen': 'op papier gezien',
  confirmed: 'bevestigd door een ander',
}
export const sharingLabels: Readonly<Record<Sharing, string>> = {
  may: 'mag mee',
  'without-names': 'mee zonder namen',
  'not-to': 'niet naar één ontvanger',
  never: 'blijft hier',
}
