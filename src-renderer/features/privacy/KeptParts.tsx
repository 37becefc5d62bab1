import { useLocation } from 'wouter'
import { api } from '#renderer/app/api.ts'
import { paths } from '#renderer/app/paths.ts'
import { useAnswer, useCommand } from '#renderer/app/use-call.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { StateWord } from '#renderer/ui/Notice.tsx'
import { RowLink } from '#renderer/ui/RowLink.tsx'
import { Section } from '#renderer/ui/Section.tsx'
import { formatDay } from '#renderer/ui/time.ts'
import { useToasts } from '#renderer/ui/Toast.tsx'
import { itemName, type Category, type Hold, type Item, type RetentionList } from './retention-data.ts'
import { categoryWords, holdWords, keepWords, retentionTexts as texts } from './retention.texts.ts'
import styles from './Privacy.module.css'

interface Props {
  readonly categories: readonly Category[]
}

/** Due, and kept for a reason that is said. */
export function HeldPart({ categories }: Props) {
  const held = categories.flatMap((category) => category.held)
  const counted = categories.filter(({ heldRows }) => heldRows > 0)
  if (held.length + counted.length === 0) return null
  return (
    <Section title={texts.held.title} lead={texts.held.lead}>
      <ul className={styles.lines}>
        {held.map((item) => (
          <li key={`${item.category} ${item.ref}`} className={styles.line}>
            <Who item={item} />
            <StateWord kind="info">{heldWords(item)}</StateWord>
          </li>
        ))}
        {counted.map(({ category, heldRows }) => (
          <li key={category} className={styles.line}>
            <span>{texts.held.rows(heldRows, categoryWords[category])}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

const heldWords = ({ kept, heldUntil }: Item): string =>
  kept
    .map((reason) =>
      reason === 'hold' && heldUntil !== null
        ? `${keepWords.hold} ${texts.held.until(formatDay(heldUntil))}`
        : keepWords[reason],
    )
    .join(', ')

function Who({ item }: { readonly item: Item }) {
  const [, go] = useLocation()
  const name = itemName(item, texts.due.nameless)
  return (
    <span>
      {item.caseId === null ? (
        <strong>{name}</strong>
      ) : (
        <RowLink path={paths.casePart(item.caseId)} onGo={go}>
          {name}
        </RowLink>
      )}
      <span className="meta">
        {[categoryWords[item.category], item.number]
          .filter((word) => word !== '' && word !== name)
          .join(' · ')}
      </span>
    </span>
  )
}

/** What was decided to be kept longer, with its end. */
export function HoldsPart() {
  const holds = useAnswer(api.retention.holds, {})
  if (holds.value === undefined || holds.value.length === 0) return null
  return (
    <Section title={texts.holds.title} lead={texts.holds.lead}>
      <ul className={styles.lines}>
        {holds.value.map((hold) => (
          <HoldLine key={hold.id} hold={hold} />
        ))}
      </ul>
    </Section>
  )
}

function HoldLine({ hold: { id, name, reason, untilDay, note, over } }: { readonly hold: Hold }) {
  const lift = useCommand(api.retention.lift)
  const toasts = useToasts()
  const who = name === '' ? texts.holds.gone : name
  const run = async (): Promise<void> => {
    const reply = await lift.run({ id })
    if (reply.ok) toasts.show({ text: texts.holds.lifted })
  }
  return (
    <li className={styles.line}>
      <span>
        <strong>{who}</strong>
        <span className="meta">{[holdWords[reason], note].filter((word) => word !== '').join(': ')}</span>
      </span>
      <StateWord kind={over ? 'attention' : 'info'}>
        {over ? texts.holds.over(formatDay(untilDay)) : texts.holds.until(formatDay(untilDay))}
      </StateWord>
      <Button busy={lift.busy} aria-label={texts.holds.liftOf(who)} onClick={() => void run()}>
        {texts.holds.lift}
      </Button>
    </li>
  )
}

/** What may go within thirty days: time to close it well. */
export function SoonPart({ categories }: Props) {
  const soon = categories
    .flatMap((category) => category.soon)
    .toSorted((a, b) => a.dueDay.localeCompare(b.dueDay))
  if (soon.length === 0) return null
  return (
    <Section title={texts.soon.title} look="bare">
      <ul className={styles.sheet}>
        {soon.map((item) => (
          <li key={`${item.category} ${item.ref}`} className={styles.line}>
            <Who item={item} />
            <span className="tabular">{texts.soon.due(formatDay(item.dueDay))}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Open cases in which nothing changes any more: a question, nothing happens to them by itself. */
export function QuietPart({ quiet }: Pick<RetentionList, 'quiet'>) {
  const [, go] = useLocation()
  if (quiet.length === 0) return null
  return (
    <Section title={texts.quiet.title} lead={texts.quiet.lead} look="bare">
      <ul className={styles.sheet}>
        {quiet.map(({ caseId, name, number, lastChangeDay }) => (
          <li key={caseId} className={styles.line}>
            <span>
              <RowLink path={paths.casePart(caseId)} onGo={go}>
                {itemName({ name, number }, texts.due.nameless)}
              </RowLink>
              <span className="meta">{number}</span>
            </span>
            <span className="tabular">{texts.quiet.since(formatDay(lastChangeDay))}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
