import { Snowflake } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { z } from 'zod'
import type { FrozenPage } from '#main/features/cases/cases.contract.ts'
import { restrictionGroundLabels } from '#main/features/rights/rights.labels.ts'
import { restrictionGrounds } from '#main/features/rights/rights.rules.ts'
import { api } from '#renderer/app/api.ts'
import { LiftDialog } from '#renderer/app/LiftDialog.tsx'
import { paths } from '#renderer/app/paths.ts'
import { useAnswer } from '#renderer/app/use-call.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Answered } from '#renderer/ui/Answered.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { formatDay } from '#renderer/ui/time.ts'
import { caseTexts } from './case.texts.ts'
import styles from './FrozenCase.module.css'

const texts = caseTexts.frozen

const groundWords = (ground: string): string => {
  const known = restrictionGrounds.find((one) => one === ground)
  return known === undefined ? texts.noGround : restrictionGroundLabels[known]
}

/** All that is told of a restricted case: its number, since when and why, and what can still be done. */
export function FrozenCase({ caseId }: { readonly caseId: string }) {
  const page = useAnswer(api.cases.frozenPage, { caseId })
  return (
    <div className={styles.screen}>
      <Answered answer={page} say={failureText}>
        {(words) => <Words page={words} />}
      </Answered>
    </div>
  )
}

function Words({ page }: { readonly page: z.output<typeof FrozenPage> }) {
  const { caseId, number, since, ground, note, requestId } = page
  const [, go] = useLocation()
  const top = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = caseTexts.windowTitle
    top.current?.focus()
  }, [])
  return (
    <>
      <h1 ref={top} tabIndex={-1} className={styles.heading}>
        <Icon of={Snowflake} size={24} /> {texts.title(number)}
      </h1>
      <p>{texts.lead(formatDay(since))}</p>
      <section className={styles.block}>
        <h2>{texts.why}</h2>
        <p className={styles.why}>{groundWords(ground)}</p>
        {note === '' ? null : <p className={styles.note}>{note}</p>}
      </section>
      <section className={styles.block}>
        <h2>{texts.still}</h2>
        <ul className={styles.list}>
          {texts.possible.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <p className="meta">{texts.who}</p>
      <div className={styles.buttons}>
        {requestId === null ? null : (
          <Button kind="main" onClick={() => go(paths.right(requestId))}>
            {texts.toRequest}
          </Button>
        )}
        <LiftHere caseId={caseId} />
        <Button onClick={() => go(paths.residents)}>{caseTexts.toList}</Button>
      </div>
    </>
  )
}

function LiftHere({ caseId }: { readonly caseId: string }) {
  const [asking, setAsking] = useState(false)
  const rights = useAnswer(api.rights.ofCase, { caseId })
  const running = rights.value?.restrictions.find(({ liftedDay }) => liftedDay === null)
  if (running === undefined) return null
  return (
    <>
      <Button onClick={() => setAsking(true)}>{texts.lift}</Button>
      <LiftDialog restrictionId={running.id} open={asking} onClose={() => setAsking(false)} />
    </>
  )
}
