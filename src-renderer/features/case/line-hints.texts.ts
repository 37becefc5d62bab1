import type { DebtLineProblem } from '#main/features/debts/debt-line.reader.ts'
import type { MoneyLineProblem } from '#main/features/money/money-line.reader.ts'

export type LineProblem = MoneyLineProblem | DebtLineProblem

/** What is worth another look in a typed line. None of it stops the line. */
export const lineHintTexts: Readonly<Record<LineProblem, string>> = {
  'amount-missing': 'Er staat nog geen bedrag in. Het wordt “onbekend”.',
  'amount-unreadable': 'Het bedrag kunnen we nog niet lezen. Het wordt “onbekend”.',
  'amount-negative': 'Een bedrag onder nul kunnen we hier niet kwijt. Het wordt “onbekend”.',
  'amount-too-large': 'Dit bedrag is wel erg groot. Kijk de cijfers nog eens na.',
  'amount-ambiguous': 'Is dit met centen of zonder? Schrijf bijvoorbeeld 12,50 of 1.310.',
  'amount-range-reversed': 'Schrijf het kleinste bedrag eerst, bijvoorbeeld 400-600.',
  'amount-period-unreadable': 'Deze termijn kennen we niet. Kies per week, 4 weken, maand, kwartaal of jaar.',
  'amount-may-be-year': 'Is dit een bedrag of een jaartal?',
  'amounts-added': 'De bedragen zijn bij elkaar opgeteld.',
  'several-amounts': 'Er staan meer bedragen in. Klopt dit?',
  'amount-is-gross': 'Dit is bruto. Wat komt er echt binnen?',
  'several-kinds': 'Hier staan meer dingen in één regel. Klopt dit?',
  'kind-unknown': 'De soort herkennen we nog niet. Je kiest hem daarna bij wijzigen.',
  'creditor-missing': 'Aan wie? Dat lezen we er nog niet in.',
  'creditor-behind-unknown': 'Voor wie int deze deurwaarder? Zet de naam erbij als je die weet.',
  'private-lender-named':
    'De naam van iemand die privé geld leent, hoort er niet in. “Zus” of “vriend” is genoeg.',
  'amount-is-per-period': 'Dit is een bedrag per maand. Wat is de hele schuld?',
  'reference-shortened': 'Van dit kenmerk bewaren we alleen het eind.',
  'day-does-not-exist': 'Deze datum bestaat niet.',
  'sensitive-number': 'Hier staat een nummer dat we liever niet bewaren. Laat het weg.',
}
