/** About whom a column says something. `none`: about nobody, such as a version number. */
export const dataSubjects = ['none', 'resident', 'household', 'third', 'staff', 'volunteer'] as const
/** What it is kept for. */
export const dataPurposes = [
  /** Helping this resident. */
  'help',
  /** Handing over to somebody the resident agreed to. */
  'handover',
  /** Being able to show that it was done with consent. */
  'proof',
  /** Reaching and identifying somebody. */
  'contact',
  /** Finding the right volunteer for a resident. */
  'matching',
  /** Working with volunteers: agreements, training, hours. */
  'volunteering',
  /** Who may do what in the application. */
  'access',
  /** Answering what somebody asks or complains of, and showing that it was done. */
  'rights',
  /** Seeing who looked at what, so that nobody looks without need. */
  'oversight',
  /** Making the application itself work. */
  'working',
] as const
/** `special`: health, origin or belief can be read from it, if only in some values. */
export const dataCategories = ['normal', 'financial', 'special'] as const
/** When it goes; the terms themselves are settings. */
export const dataRetentions = [
  /** With the case, after its term. */
  'with-case',
  /** Longer than the case, because somebody may ask what was passed on. */
  'as-proof',
  /** As long as the person works here. */
  'while-working-here',
  /** As long as the volunteer is here, and its term after. */
  'while-volunteering',
  /** Seven years, as tax law asks of records of money; apart from the rest. */
  'tax-record',
  /** As long as the vault. */
  'with-vault',
  /** Requests, complaints and breaches: their dates and outcome for a term of their own. */
  'desk-record',
  /** Who saw what, for a term of its own. */
  'access-log',
  /** Until what was typed has been saved. */
  'until-saved',
] as const

/** What is known about one column. Every column of every table has one; a forgotten one does not compile. */
export interface ColumnClass {
  readonly subject: (typeof dataSubjects)[number]
  readonly purpose: (typeof dataPurposes)[number]
  readonly category: (typeof dataCategories)[number]
  readonly retention: (typeof dataRetentions)[number]
  /** What it is called in an export for the person it is about. Null: bookkeeping that is not exported. */
  readonly label: string | null
}
export type ColumnClasses<Columns extends string> = Readonly<Record<Columns, ColumnClass>>

type Rest = Omit<ColumnClass, 'label'>

/** Shortens a list in which most columns have the same class. */
export const labelled =
  (rest: Rest) =>
  (label: string | null, other: Partial<Rest> = {}): ColumnClass => ({ ...rest, ...other, label })

/** Keys, numbers and times that the application needs and that say nothing about anybody. */
export const bookkeeping: ColumnClass = {
  subject: 'none',
  purpose: 'working',
  category: 'normal',
  retention: 'with-vault',
  label: null,
}
const inCase: ColumnClass = { ...bookkeeping, retention: 'with-case' }

/** Columns every changeable row has. */
export const recordColumns = {
  id: inCase,
  created_at: inCase,
  updated_at: inCase,
  version: inCase,
} as const satisfies ColumnClasses<string>

/** Columns of a list inside a case. */
export const caseRowColumns = { ...recordColumns, removed_at: inCase, case_id: inCase } as const

const aboutFact = labelled({
  subject: 'resident',
  purpose: 'help',
  category: 'normal',
  retention: 'with-case',
})
/** Source and sharing of a fact. */
export const markColumns = {
  source: aboutFact('Bron'),
  source_day: aboutFact('Bron van'),
  sharing: aboutFact('Mag worden doorgegeven'),
  not_to_receiver_id: aboutFact('Niet doorgeven aan'),
} as const satisfies ColumnClasses<string>

/** An amount, flat. */
export const amountColumns = {
  amount_kind: aboutFact('Soort bedrag', { category: 'financial' }),
  amount_cents: aboutFact('Bedrag in centen', { category: 'financial' }),
  amount_to_cents: aboutFact('Hoogste bedrag in centen', { category: 'financial' }),
  amount_currency: aboutFact('Munt', { category: 'financial' }),
} as const satisfies ColumnClasses<string>
