/** Words that every part of Privacy shares. */
export const privacyTexts = {
  cancel: 'Annuleren',
  ready: 'Klaar',
} as const
