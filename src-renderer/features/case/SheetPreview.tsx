import type { HandoverSheet } from '#main/features/handover/handover.contract.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { formatDay } from '#renderer/ui/time.ts'
import { handoverTexts } from './handover.texts.ts'
import styles from './SheetPreview.module.css'

const texts = handoverTexts.preview
type Section = HandoverSheet['sections'][number]
type Line = HandoverSheet['head'][number]

/** The handover as the receiver will see it, drawn from the same sheet as the PDF and from nothing else. */
export function SheetPreview({ sheet }: { readonly sheet: HandoverSheet }) {
  return (
    <article className={styles.paper} aria-label={texts.title}>
      <p className={styles.lead}>{texts.lead}</p>
      <div className={styles.letterhead}>
        <Lines words={sheet.addressee} />
        <Lines words={sheet.sender} />
      </div>
      <h3 className={styles.title}>{sheet.title}</h3>
      <p className={styles.small}>
        {formatDay(sheet.madeOn)}. {sheet.notice}
      </p>
      <Facts lines={sheet.head} />
      {sheet.sections.map((section) => (
        <SheetSection key={section.code} section={section} />
      ))}
      {sheet.closing.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <div className={styles.signatures}>
        {sheet.signatures.map((who) => (
          <p key={who} className={styles.signature}>
            {who}
          </p>
        ))}
      </div>
      {sheet.numberBox ? <p className={styles.box}>{texts.numberBox}</p> : null}
      <ReturnStrip sheet={sheet} />
      <p className={styles.footer}>{sheet.footer}</p>
      {sheet.identitySheet === null ? null : (
        <section className={styles.loose} aria-label={texts.loose(sheet.identitySheet.forWhom)}>
          <h4>{texts.loose(sheet.identitySheet.forWhom)}</h4>
          <Facts lines={sheet.identitySheet.lines} />
        </section>
      )}
    </article>
  )
}

function Lines({ words }: { readonly words: readonly string[] }) {
  return (
    <p className={styles.lines}>
      {words.map((word) => (
        <span key={word}>{word}</span>
      ))}
    </p>
  )
}

/** The first ten lines: what it is about in the margin, then the words. */
function Facts({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <dl className={styles.facts}>
      {lines.map(({ label = '', text, strong = false }) => (
        <div key={`${label} ${text}`} className={styles.fact}>
          <dt>{label}</dt>
          <dd className={classNames(strong && styles.strong)}>{text}</dd>
        </div>
      ))}
    </dl>
  )
}

function Paragraphs({ lines }: { readonly lines: readonly Line[] }) {
  return lines.map(({ text, strong = false }) => (
    <p key={text} className={classNames(strong && styles.strong)}>
      {text}
    </p>
  ))
}

function SheetSection({ section: { title, lines, table, notes } }: { readonly section: Section }) {
  return (
    <section className={styles.section}>
      <h4>{title}</h4>
      <Paragraphs lines={lines} />
      {table === null ? null : <SheetTable table={table} caption={title} />}
      <Paragraphs lines={notes} />
    </section>
  )
}

function SheetTable({
  table,
  caption,
}: {
  readonly table: NonNullable<Section['table']>
  readonly caption: string
}) {
  const { header, rows, totalRow, amountColumns } = table
  const side = (column: number) => classNames(amountColumns.includes(column) && styles.amount)
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className="quiet">{caption}</caption>
        <thead>
          <tr>
            {header.map((word, column) => (
              <th key={`${column} ${word}`} scope="col" className={side(column)}>
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...rows, ...(totalRow === null ? [] : [totalRow])].map((row, index) => (
            <tr key={row.join(' ')} className={classNames(index === rows.length && styles.total)}>
              {row.map((word, column) => (
                <td key={`${column} ${word}`} className={side(column)}>
                  {word}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function ReturnStrip({ sheet: { returnStrip, reference } }: { readonly sheet: HandoverSheet }) {
  const [title = '', ...boxes] = returnStrip
  return (
    <div className={styles.strip}>
      <p className={styles.strong}>{title}</p>
      <p className={styles.small}>{texts.reference(reference)}</p>
      <ul>
        {boxes.map((box) => (
          <li key={box} className={styles.tick}>
            {box}
          </li>
        ))}
      </ul>
    </div>
  )
}
