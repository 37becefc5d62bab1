import { useState } from 'react'
import { api } from '#renderer/app/api.ts'
import { paths } from '#renderer/app/paths.ts'
import { useAnswer } from '#renderer/app/use-call.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { Answered } from '#renderer/ui/Answered.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import { EmptyState, Section } from '#renderer/ui/Section.tsx'
import { AssignmentTable } from './AssignmentTable.tsx'
import { HelpsMost } from './HelpsMost.tsx'
import { LockProblems } from './LockProblems.tsx'
import { everyoneIn } from './everyone.ts'
import { MaatjesScreen } from './MaatjesScreen.tsx'
import type { Plan } from './matching-answers.ts'
import { planTexts as texts } from './plan.texts.ts'
import { ProposeDialog, type ProposedPair } from './ProposeDialog.tsx'
import { UnmatchedList } from './UnmatchedList.tsx'
import { useHold } from './use-hold.ts'
import { waitingTexts } from './waiting.texts.ts'
import { WhyNot } from './WhyNot.tsx'
import styles from './Plan.module.css'

/** Somebody for everyone who waits, as far as there is somebody: a proposal, decided one by one. */
export function PlanScreen() {
  const plan = useAnswer(api.matching.plan, {})
  return (
    <MaatjesScreen title={texts.title} heading={texts.heading} lead={texts.lead} tab={paths.plan}>
      <Notice kind="info" title={texts.promise.title}>
        {texts.promise.text}
      </Notice>
      {plan.loading ? <p role="status">{texts.loading}</p> : null}
      <Answered answer={plan} say={failureText}>
        {(value) => <WholePlan plan={value} />}
      </Answered>
    </MaatjesScreen>
  )
}

function WholePlan({ plan }: { readonly plan: Plan }) {
  const [proposing, setProposing] = useState<ProposedPair | null>(null)
  const hold = useHold()
  const waiting = everyoneIn(plan).length
  if (waiting === 0)
    return <EmptyState title={waitingTexts.empty.title}>{waitingTexts.empty.lead}</EmptyState>
  return (
    <>
      <Refusal failure={hold.failure} texts={texts.failures} />
      <LockProblems problems={plan.lockProblems} onLetGo={(requestId) => hold.set(requestId, null)} />
      <Section
        title={texts.assignments.title}
        lead={texts.assignments.found(plan.assignments.length, waiting)}
        look="bare"
      >
        {plan.assignments.length === 0 ? (
          <p>{texts.assignments.empty}</p>
        ) : (
          <AssignmentTable rows={plan.assignments} onHold={hold.set} onPropose={setProposing} />
        )}
      </Section>
      <UnmatchedList rows={plan.unmatched} />
      <div className={styles.two}>
        <WhyNot plan={plan} onHold={hold.set} />
        <HelpsMost />
      </div>
      {proposing === null ? null : <ProposeDialog pair={proposing} onClose={() => setProposing(null)} />}
    </>
  )
}
