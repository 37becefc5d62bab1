import { assertNever } from '#main/core/assert-never.ts'
import type { ColumnClass } from '#main/core/personal-data.ts'
import { proposedTerms, type RetentionCategory } from '#main/features/retention/retention.rules.ts'

// Dutch words for the classes that every column has: said to people in an overview, and in the register of processing.

/** Months by category, as far as the organisation decided; the proposal holds for the rest. */
export type DecidedTerms = Readonly<Partial<Record<RetentionCategory, number>>>

/** Why, as it is said to the person: "Wij gebruiken dit om …". */
export const purposeWords: Readonly<Record<ColumnClass['purpose'], string>> = {
  help: 'u te helpen met geld, post en schulden',
  handover: 'uw vraag goed over te dragen aan wie u verder helpt',
  proof: 'te kunnen laten zien waar u toestemming voor gaf',
  contact: 'u te bereiken, op een manier die voor u veilig is',
  matching: 'een maatje te vinden dat bij u past',
  volunteering: 'afspraken te maken over vrijwilligerswerk, en over training en uren',
  access: 'te regelen wie in ons programma mag',
  rights: 'uw verzoeken en klachten te behandelen, en te kunnen laten zien dat wij dat deden',
  oversight: 'te kunnen nagaan wie in de gegevens keek',
  working: 'ons programma te laten werken',
}

/** A span of months as people say it. */
export function spanWords(months: number): string {
  if (months % 12 !== 0) return months === 1 ? '1 maand' : `${months} maanden`
  return `${months / 12} jaar`
}

/** How long something stays, as it is said to the person. */
export function keptWords(retention: ColumnClass['retention'], terms: DecidedTerms): string {
  const span = (category: RetentionCategory) => spanWords(terms[category] ?? proposedTerms[category].months)
  switch (retention) {
    case 'with-case':
      return `zolang de hulp duurt, en daarna hoogstens ${span('closed-case')}`
    case 'as-proof':
      return `hoogstens ${span('proof')} nadat de hulp is gestopt`
    case 'while-working-here':
      return `zolang iemand bij ons werkt, en daarna hoogstens ${span('staff')}`
    case 'while-volunteering':
      return `zolang iemand vrijwilliger is, en daarna hoogstens ${span('volunteer')}`
    case 'tax-record':
      return `${span('volunteer-tax')} na het jaar waar het over gaat, want dat vraagt de belastingwet`
    case 'with-vault':
      return 'zolang wij dit werk doen'
    case 'desk-record':
      return `hoogstens ${span('rights-request')} na ons antwoord; wat erin stond, verdwijnt eerder`
    case 'access-log':
      return `hoogstens ${span('access-log')}`
    case 'until-saved':
      return `tot het is opgeslagen, en anders hoogstens ${span('draft')}`
    default:
      return assertNever(retention)
  }
}
