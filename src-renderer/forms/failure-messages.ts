import type { CommonFailureCode, Failure } from '#main/contract/failures.ts'

const common: Readonly<Record<CommonFailureCode, string>> = {
  'not-unlocked': 'De kluis is dicht. Ontgrendel hem en ga verder waar je was.',
  'not-allowed': 'Dit hoort niet bij jouw rol. Vraag het aan de beheerder.',
  'invalid-input': 'Dit lukt nog niet. Kijk bij de velden wat er nodig is.',
  'not-found': 'Dit is er niet meer. Ga terug en kijk opnieuw.',
  'disk-full':
    'De schijf is vol. Wat je typte staat nog hier. Maak ruimte vrij; daarna slaan we het vanzelf op.',
  unexpected: 'Er ging iets mis, maar wat je typte is er nog.',
}

const isCommon = (code: string): code is CommonFailureCode => Object.hasOwn(common, code)

/**
 * A sentence for any failure. `own` holds the sentences for the codes of that call's own list; a code without a sentence
 * falls back to the general one with its reference, never to a code on the screen.
 */
export function failureText(failure: Failure, own: Readonly<Record<string, string>> = {}): string {
  const sentence = own[failure.code] ?? (isCommon(failure.code) ? common[failure.code] : common.unexpected)
  return failure.reference === undefined
    ? sentence
    : `${sentence} Kenmerk voor de helpdesk: ${failure.reference}.`
}
