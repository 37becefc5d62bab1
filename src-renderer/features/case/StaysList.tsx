import { Lock } from 'lucide-react'
import type { StayReason } from '#main/features/handover/handover.rules.ts'
import { stayReasonLabels, stayWords } from '#main/features/handover/handover.labels.ts'
import type { CasePart } from '#renderer/app/paths.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { useCaseNavigation } from './case-navigation.ts'
import { handoverTexts } from './handover.texts.ts'
import { Panel } from './Panel.tsx'
import styles from './StaysList.module.css'

const texts = handoverTexts.stays
const repairs: Readonly<Partial<Record<StayReason, string>>> = texts.repair
interface Stay {
  readonly what: string
  readonly why: StayReason
}

/** Where a fact can be changed: an answer at Toestemming, money at its own tab, the rest in the conversation. */
export function repairPlace({ what, why }: Stay): { readonly part: CasePart; readonly place: string } {
  if (why === 'answered-no' || why === 'not-asked') return { part: 'toestemming', place: 'asks' }
  if (what.startsWith(stayWords.debt(''))) return { part: 'schulden', place: 'debts' }
  if (what.startsWith(stayWords.income(''))) return { part: 'geld', place: 'incomes' }
  if (what.startsWith(stayWords.cost(''))) return { part: 'geld', place: 'costs' }
  return { part: 'gesprek', place: why === 'unsafe' ? 'reach-safe' : 'ownWords' }
}

/** What stays with us, and why. One click leads to where it can be changed. */
export function StaysList({ stays }: { readonly stays: readonly Stay[] }) {
  const { goTo } = useCaseNavigation()
  return (
    <Panel title={texts.title} lead={texts.lead}>
      {stays.length === 0 ? <p>{texts.none}</p> : null}
      <ul className={styles.list}>
        {stays.map((stay) => {
          const { part, place } = repairPlace(stay)
          const action = repairs[stay.why] ?? texts.look
          return (
            <li key={`${stay.what} ${stay.why}`} className={styles.row}>
              <span className={styles.what}>
                <Icon of={Lock} size={16} /> {stay.what}
              </span>
              <span className="meta">{stayReasonLabels[stay.why]}</span>
              <Button
                kind="quiet"
                aria-label={texts.repairOf(action, stay.what)}
                onClick={() => goTo(part, place)}
              >
                {action}
              </Button>
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}
