/** Words around every letter of the rights desk. */
export const letterWords = {
  saveTitle: 'Waar wil je de PDF opslaan?',
  about: 'Betreft',
  received: 'Ontvangen',
  reference: 'Kenmerk',
  salutation: (name: string) => (name === '' ? 'Geachte heer of mevrouw,' : `Geachte ${name},`),
  greeting: 'Met vriendelijke groet,',
  footer: (who: string, ways: readonly string[]) =>
    ways.length === 0
      ? `Vragen? Stel ze aan ${who}`
      : `Vragen? Neem contact op met ${who}: ${ways.join(' of ')}`,
  page: (reference: string, page: number, count: number) =>
    `kenmerk ${reference} · pagina ${page} van ${count}`,
  ourOrganisation: 'onze organisatie',
}
