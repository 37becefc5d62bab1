import { ArrowRight, Check, CircleDashed, HeartHandshake, UserRoundCheck } from 'lucide-react'
import { useState } from 'react'
import { matchStateLabels } from '#main/features/matches/matches.labels.ts'
import { appTexts } from '#renderer/app/app.texts.ts'
import { useVisitor, useVisitorKey, visitorKey } from '#renderer/app/use-visitor.ts'
import { useLastSaved } from '#renderer/forms/pending-saves.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { timeOf } from '#renderer/ui/time.ts'
import { caseTexts } from './case.texts.ts'
import { useCase } from './case-data.ts'
import { gapsOf } from './case-gaps.ts'
import { useCaseNavigation } from './case-navigation.ts'
import { nextSteps } from './next-step.ts'
import styles from './CaseAside.module.css'

const texts = caseTexts.aside
const fewGaps = 5

/** The right column: what happens next, what is missing, what is saved. */
export function CaseAside() {
  return (
    <aside className={styles.aside} aria-label={texts.label}>
      <Saved />
      <Visit />
      <Next />
      <Missing />
    </aside>
  )
}

function Saved() {
  const at = useLastSaved()
  return (
    <div className={styles.block}>
      <p role="status" className={styles.saved}>
        <Icon of={Check} size={16} />
        <span className="tabular">{at === null ? texts.savedNone : texts.saved(timeOf(at))}</span>
      </p>
      <p className="meta">{texts.savedNote}</p>
    </div>
  )
}

/** Somebody sits beside the laptop: from now on only this case can be seen. */
function Visit() {
  const { caseId } = useCase()
  const visitor = useVisitor()
  return visitor.caseId === null ? <StartVisit onStart={() => visitor.start(caseId)} /> : null
}

function StartVisit({ onStart }: { readonly onStart: () => void }) {
  useVisitorKey(onStart)
  return (
    <div className={styles.visit}>
      <Button
        kind="quiet"
        icon={UserRoundCheck}
        keys={visitorKey}
        title={appTexts.visitor.startHint}
        onClick={onStart}
      >
        {appTexts.visitor.start}
      </Button>
    </div>
  )
}

function Next() {
  const data = useCase()
  const { open, goTo, receiverId } = useCaseNavigation()
  // Advice that leads to a part of somebody else is theirs to follow.
  const steps = nextSteps(data, receiverId).filter(
    ({ action }) => action === undefined || open.includes(action.part),
  )
  if (steps.length === 0) return null
  return (
    <div className={styles.block}>
      <h2 className={styles.title}>{texts.nextTitle}</h2>
      <MaatjeLine />
      <ol className={styles.steps}>
        {steps.map(({ text, action }) => (
          <li key={text} className={styles.step}>
            <p>{text}</p>
            {action === undefined ? null : (
              <Button kind="plain" icon={ArrowRight} onClick={() => goTo(action.part, action.place)}>
                {action.label}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </div>
  )
}

/** Who goes along with this resident, while somebody does. */
function MaatjeLine() {
  const open = useCase().matches.filter(({ state }) => state !== 'ended')
  return open.map(({ id, volunteerName, state }) => (
    <p key={id} className={styles.saved}>
      <Icon of={HeartHandshake} size={16} />
      {texts.maatje(volunteerName, matchStateLabels[state])}
    </p>
  ))
}

function Missing() {
  const gaps = gapsOf(useCase())
  const { goTo } = useCaseNavigation()
  const [all, setAll] = useState(false)
  const shown = all ? gaps : gaps.slice(0, fewGaps)
  return (
    <div className={styles.block}>
      <h2 className={styles.title}>{texts.missingTitle}</h2>
      {gaps.length === 0 ? <p>{texts.missingNone}</p> : null}
      <ul className={styles.gaps}>
        {shown.map(({ text, part, place }) => (
          <li key={text}>
            <button type="button" className={styles.gap} onClick={() => goTo(part, place)}>
              <Icon of={CircleDashed} size={16} />
              {text}
            </button>
          </li>
        ))}
      </ul>
      {gaps.length > fewGaps ? (
        <Button kind="quiet" onClick={() => setAll(!all)}>
          {all ? texts.less : texts.more(gaps.length - fewGaps)}
        </Button>
      ) : null}
      {gaps.length === 0 ? null : <p className="meta">{texts.missingNote}</p>}
    </div>
  )
}
