import { Lock } from 'lucide-react'
import type { StayReason } from '#main/features/handover/handover.rules.ts'
import { stayReasonLabels } from '#main/features/handover/handover.labels.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { useCaseNavigation } from './case-navigation.ts'
import { handoverTexts } from './handover.texts.ts'
import { Panel } from './Panel.tsx'
import { repairPlace, type Stay } from './repair-place.ts'
import styles from './StaysList.module.css'

const texts = handoverTexts.stays
const repairs: Readonly<Partial<Record<StayReason, string>>> = texts.repair
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
