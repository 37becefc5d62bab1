import { formatAmount } from '#main/core/money-format.ts'
import { readDebtLine } from '#main/features/debts/debt-line.reader.ts'
import { creditorKindLabel } from '#main/features/debts/debts.labels.ts'
import { formatDay } from '#renderer/ui/time.ts'
import { caseTexts } from './case.texts.ts'
import { creditorWords } from './debt-words.ts'
import { debtTexts } from './debts.texts.ts'
import { hintWords } from './line-hints.ts'
import { moneyTexts } from './money.texts.ts'
import { saysStaysHere } from './stays-here.ts'
import styles from './LineEcho.module.css'

/** How a line of debt is understood so far. */
export function DebtEcho({ line, today }: { readonly line: string; readonly today: string }) {
  const { draft, problems } = readDebtLine(line, today)
  const kind = creditorKindLabel(draft.creditorKind)
  const who = creditorWords(draft)
  const pieces = [
    kind === draft.creditorName ? '' : `(${kind})`,
    formatAmount(draft.amount),
    draft.reference === '' ? '' : debtTexts.echo.reference(draft.reference),
    draft.letterDay === null ? '' : debtTexts.echo.letter(formatDay(draft.letterDay)),
    draft.lastContactDay === null ? '' : debtTexts.echo.contact(formatDay(draft.lastContactDay)),
    draft.note,
  ].filter((piece) => piece !== '')
  return (
    <span className={styles.echo}>
      <span className="meta">{moneyTexts.echo.lead}</span> <strong>{who}</strong>
      {pieces.map((piece) => (
        <span key={piece} className="tabular">
          {piece}
        </span>
      ))}
      {saysStaysHere(line) ? <strong className={styles.hint}>{caseTexts.staysHere}</strong> : null}
      {hintWords(problems).map((hint) => (
        <span key={hint} className={styles.hint}>
          {hint}
        </span>
      ))}
    </span>
  )
}
