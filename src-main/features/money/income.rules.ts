import { addUp, monthlyCents, type Amount, type Period, type Total } from '#main/core/money.ts'

export const incomeKinds = [
  'wage',
  'holiday-pay',
  'participation-benefit',
  'ww',
  'zw',
  'wia',
  'wao',
  'wajong',
  'aow',
  'anw',
  'pension',
  'ioaw',
  'student-finance',
  'alimony',
  'boarding-money',
  'self-employed',
  'child-benefit',
  'rent-allowance',
  'care-allowance',
  'child-budget',
  'childcare-allowance',
  'special-assistance',
  'income-supplement',
  'energy-support',
  'tax-refund',
  'turnover',
  'other',
] as const
export type IncomeKind = (typeof incomeKinds)[number]

export const isIncomeKind = (code: string): code is IncomeKind => incomeKinds.some((kind) => kind === code)

const healthKinds: readonly string[] = ['zw', 'wia', 'wao', 'wajong'] satisfies readonly IncomeKind[]

/** The kind itself says something about somebody's health, so it is marked by value. */
export const isHealthRelatedIncome = (kind: string): boolean => healthKinds.includes(kind)

export type IncomeState = 'running' | 'stopped' | 'expected'

/** What counts for a total. */
export interface IncomeFigures {
  readonly kind: string
  readonly amount: Amount
  readonly period: Period
  readonly state: IncomeState
}

const nothing: Amount = { kind: 'exact', cents: 0 }

/** Turnover is not income; what is only expected is not there yet. */
const counts = ({ kind, state }: IncomeFigures): boolean => kind !== 'turnover' && state !== 'expected'

const asOfNow = ({
  amount,
  period,
  state,
}: IncomeFigures): { readonly amount: Amount; readonly period: Period } =>
  state === 'stopped' ? { amount: nothing, period: 'month' } : { amount, period }

/** Income per month: stopped is a known zero, expected and turnover are left out, unknown is counted as unknown. */
export function incomeTotal(lines: readonly IncomeFigures[]): Total {
  return addUp(lines.filter(counts).map(asOfNow))
}

/** What one line adds to `incomeTotal`, lower end; null when unknown, foreign, once or left out. */
export function incomeMonthlyCents(line: IncomeFigures): number | null {
  return counts(line) ? monthlyCents(asOfNow(line)) : null
}
