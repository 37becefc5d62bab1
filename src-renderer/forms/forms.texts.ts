import type { CommonFailureCode } from '#main/contract/failures.ts'
import type { FieldCode } from '#main/contract/field-codes.ts'

/** For any call. Says what happened and what you can do. */
export const commonTexts: Readonly<Record<CommonFailureCode, string>> = {
  'not-unlocked': 'De kluis is dicht. Ontgrendel hem en ga verder waar je was.',
  'not-allowed': 'Dit hoort niet bij jouw rol. Vraag het aan de beheerder.',
  'invalid-input': 'Dit lukt nog niet. Kijk bij de velden wat er nodig is.',
  'not-found': 'Dit is er niet meer. Ga terug en kijk opnieuw.',
  'case-frozen': 'Dit dossier is bevroren. Je kunt er nu niets in zien of veranderen.',
  'visitor-mode': 'Er kijkt nu een bezoeker mee. Zet meekijken uit om dit te openen.',
  'disk-full':
    'De schijf is vol. Wat je typte staat nog hier. Maak ruimte vrij; daarna slaan we het vanzelf op.',
  unexpected: 'Er ging iets mis, maar wat je typte is er nog.',
}
export const referenceText = (reference: string): string => `Kenmerk voor de helpdesk: ${reference}.`

/** Anything that came in a form the contract does not know: no person's doing, so one sentence for all. */
const odd = 'Dit kunnen we nog niet lezen. Schrijf het anders, of laat het leeg.'

/** One sentence per field code: how to mend it, with an example where that is shorter than words. */
export const fieldTexts: Readonly<Record<FieldCode, string>> = {
  'amount-unreadable':
    'Hier zien we geen bedrag in. Schrijf bijvoorbeeld 2.431,18 of “ongeveer 1.310”, of kies “weet ik niet”.',
  'amount-negative': 'Schrijf het bedrag zonder minteken.',
  'amount-too-large': 'Dit is meer dan honderd miljoen euro. Kijk of er een cijfer te veel staat.',
  'amount-ambiguous': 'Dit kan twee dingen betekenen. Zet een komma voor de centen: 12,50 of 1.310,50.',
  'amount-range-reversed': 'Zet het laagste bedrag eerst: 400-600.',
  'amount-period-unreadable':
    'Deze periode kennen we niet. Kies per week, per 4 weken, per maand, per kwartaal of per jaar.',
  'day-unreadable': 'Hier zien we geen datum in. Schrijf bijvoorbeeld 8-12-2026, “december 2026” of “2026”.',
  'day-does-not-exist': 'Deze dag bestaat niet. Kijk de dag en de maand nog eens na.',
  'day-out-of-range': 'Dit jaar ligt te ver weg. Kijk het jaar nog eens na.',
  'time-unreadable': 'Hier zien we geen tijd in. Schrijf bijvoorbeeld 10:00.',
  'time-does-not-exist': 'Deze tijd bestaat niet. Kies een tijd van 0:00 tot 23:59.',
  'moment-unreadable': 'Schrijf wanneer het was, bijvoorbeeld “vandaag 11:05” of “19-11 14:00”.',
  'moment-in-future': 'Dit moment komt nog. Schrijf wanneer het was.',
  'postcode-unreadable': 'Een postcode heeft vier cijfers en twee letters: 2651 CK.',
  'phone-unreadable': 'Met dit nummer kun je niet bellen. Tel de cijfers na: 06-12345601.',
  'email-unreadable': 'Dit is nog geen mailadres. Het heeft een @ en een punt: naam@example.org.',
  'age-unreadable': 'Schrijf een leeftijd (“6”) of een geboortedatum (“3-2-2020”).',
  'age-out-of-range': 'Deze leeftijd is niet mogelijk. Kijk hem nog eens na.',
  'text-missing': 'Vul hier iets in.',
  'day-incomplete': 'Hier is de hele datum nodig: dag, maand en jaar.',
  'day-in-future': 'Deze dag komt nog. Schrijf wanneer het was.',
  'areas-unreadable': 'Schrijf de vier cijfers van elk gebied, met een komma ertussen: 2651, 2661.',
  'duration-unreadable': 'Hier zien we geen tijd in. Schrijf bijvoorbeeld 1,5 of 1:30 (uur), of “90 min”.',
  'duration-too-long': 'Een dag heeft 24 uur. Bedoel je minuten? Schrijf dan “90 min”.',
  'period-reversed': 'De laatste dag ligt voor de eerste. Kies een latere laatste dag.',
  'terms-reversed': 'De waarschuwing komt zo te laat. Kies voor de waarschuwing een korter getal.',
  invalid_type: odd,
  invalid_value: odd,
  invalid_union: odd,
  invalid_format: odd,
  invalid_key: odd,
  invalid_element: odd,
  unrecognized_keys: odd,
  not_multiple_of: odd,
  custom: odd,
  too_big: 'Dit is te lang of te groot. Maak het korter of kleiner.',
  too_small: 'Dit is te kort of te klein. Vul het aan.',
}
export const oddText = odd
