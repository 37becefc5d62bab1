import { useState } from 'react'
import { Button } from '#renderer/ui/Button.tsx'
import { CheckBox } from '#renderer/ui/Choice.tsx'
import { Section } from '#renderer/ui/Section.tsx'
import { formatDay } from '#renderer/ui/time.ts'
import { BatchDialog } from './BatchDialog.tsx'
import { BatchDone } from './BatchDone.tsx'
import { HoldDialog } from './HoldDialog.tsx'
import { choicesOf, itemName, type Category, type Chosen, type Done, type Item } from './retention-data.ts'
import { actionWords, categoryWords, retentionTexts, termsTexts } from './retention.texts.ts'
import styles from './Privacy.module.css'

const texts = retentionTexts.due

/** What may go, by category, to choose from; and one way on, with a preview. */
export function DuePart({
  categories,
  chosen,
}: {
  readonly categories: readonly Category[]
  readonly chosen: Chosen
}) {
  const [looking, setLooking] = useState(false)
  const [holding, setHolding] = useState<Item | null>(null)
  const [done, setDone] = useState<Done | null>(null)
  const count = chosen.choices.length
  return (
    <Section
      title={texts.title}
      lead={texts.lead}
      actions={
        <div className={styles.bar}>
          <span role="status">{retentionTexts.chosen(count)}</span>
          <Button kind="main" busy={count === 0} onClick={() => setLooking(true)}>
            {retentionTexts.look}
          </Button>
        </div>
      }
    >
      <BatchDone done={done} />
      {categories.map((category) => (
        <Group key={category.category} category={category} chosen={chosen} onHold={setHolding} />
      ))}
      {looking ? (
        <BatchDialog choices={chosen.choices} onClose={() => setLooking(false)} onDone={setDone} />
      ) : null}
      {holding === null ? null : <HoldDialog item={holding} onClose={() => setHolding(null)} />}
    </Section>
  )
}

interface GroupProps {
  readonly category: Category
  readonly chosen: Chosen
  readonly onHold: (item: Item) => void
}

function Group({ category, chosen, onHold }: GroupProps) {
  const all = choicesOf(category)
  const name = categoryWords[category.category]
  const everyOne = all.every(chosen.has)
  return (
    <div>
      <div className={styles.above}>
        <div>
          <h3>{name}</h3>
          <p className="meta">
            {`${termsTexts.span(category.months)}, ${actionWords[category.action]}`}
            {category.decided ? '' : ` (${texts.proposal})`}
          </p>
        </div>
        {all.length < 2 ? null : (
          <Button
            kind="quiet"
            aria-label={texts.allOf(name)}
            aria-pressed={everyOne}
            onClick={() => chosen.set(all, !everyOne)}
          >
            {texts.all}
          </Button>
        )}
      </div>
      <ul className={styles.lines}>
        {category.due.map((item) => (
          <ItemLine key={item.ref} item={item} chosen={chosen} onHold={onHold} />
        ))}
        {category.dueRows === 0 ? null : (
          <li className={styles.line}>
            <CheckBox
              label={texts.rows(category.dueRows)}
              checked={chosen.has({ category: category.category, ref: null })}
              onChange={(on) => chosen.set([{ category: category.category, ref: null }], on)}
            />
          </li>
        )}
      </ul>
    </div>
  )
}

interface ItemLineProps {
  readonly item: Item
  readonly chosen: Chosen
  readonly onHold: (item: Item) => void
}

function ItemLine({ item, chosen, onHold }: ItemLineProps) {
  const { category, ref, number, startDay, dueDay } = item
  const name = itemName(item, texts.nameless)
  return (
    <li className={styles.line}>
      <CheckBox
        label={number === '' || number === name ? name : `${name} (${number})`}
        hint={texts.item(formatDay(startDay), formatDay(dueDay))}
        checked={chosen.has({ category, ref })}
        onChange={(on) => chosen.set([{ category, ref }], on)}
      />
      <Button aria-label={texts.holdOf(name)} onClick={() => onHold(item)}>
        {texts.hold}
      </Button>
    </li>
  )
}
