import { Columns2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#renderer/ui/Button.tsx'
import { CompareDialog } from './CompareDialog.tsx'
import type { Candidate, Excluded, Ranking } from './matching-answers.ts'
import { rankingTexts } from './ranking.texts.ts'
import type { Two } from './use-two.ts'
import styles from './Candidate.module.css'

const texts = rankingTexts.compare

/** Says who is ticked, and lays two of them side by side. In reach wherever the list is scrolled to. */
export function CompareBar({ ranking, two }: { readonly ranking: Ranking; readonly two: Two }) {
  const [open, setOpen] = useState(false)
  const all: readonly (Candidate | Excluded)[] = [...ranking.ranked, ...ranking.excluded]
  const [one, other] = two.ids.flatMap((id) => all.filter(({ volunteerId }) => volunteerId === id))
  return (
    <div className={one === undefined ? styles.noCompare : styles.compare}>
      <p role="status">
        {one === undefined
          ? ''
          : other === undefined
            ? texts.one(one.volunteerName)
            : texts.two(one.volunteerName, other.volunteerName)}
      </p>
      {one === undefined || other === undefined ? null : (
        <Button icon={Columns2} onClick={() => setOpen(true)}>
          {texts.open}
        </Button>
      )}
      {open && one !== undefined && other !== undefined ? (
        <CompareDialog ranking={ranking} one={one} other={other} onClose={() => setOpen(false)} />
      ) : null}
    </div>
  )
}
