import { isHealthRelatedIncome, isIncomeKind, type IncomeKind, type IncomeState } from './income.rules.ts'

export const incomeKindLabels: Readonly<Record<IncomeKind, string>> = {
  wage: 'loon',
  'holiday-pay': 'vakantiegeld',
  'participation-benefit': 'bijstand (Participatiewet)',
  ww: 'WW',
  zw: 'Ziektewet',
  wia: 'WIA',
  wao: 'WAO',
  wajong: 'Wajong',
  aow: 'AOW',
  anw: 'Anw',
  pension: 'pensioen',
  ioaw: 'IOAW',
  'student-finance': 'studiefinanciering',
  alimony: 'alimentatie',
  'boarding-money': 'kostgeld',
  'self-employed': 'inkomen als zelfstandige',
  'child-benefit': 'kinderbijslag',
  'rent-allowance': 'huurtoeslag',
  'care-allowance': 'zorgtoeslag',
  'child-budget': 'kindgebonden budget',
  'childcare-allowance': 'kinderopvangtoeslag',
  'special-assistance': 'bijzondere bijstand',
  'income-supplement': 'individuele inkomenstoeslag',
  'energy-support': 'energietoeslag of noodfonds',
  'tax-refund': 'voorlopige teruggaaf',
  turnover: 'omzet (is nog geen inkomen)',
  other: 'ander inkomen',
}

/** Words for a stored code; a code of a newer version reads as the code itself. */
export const incomeKindLabel = (code: string): string => (isIncomeKind(code) ? incomeKindLabels[code] : code)

/** For a receiver that wants no health data: a benefit by who pays it, everything else by its kind alone. */
export const neutralIncomeLabel = (code: string): string =>
  isHealthRelatedIncome(code) ? 'uitkering UWV' : incomeKindLabel(code)

export const incomeStateLabels: Readonly<Record<IncomeState, string>> = {
  running: 'loopt',
  stopped: 'gestopt',
  expected: 'verwacht',
}
