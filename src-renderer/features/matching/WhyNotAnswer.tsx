import { Lock } from 'lucide-react'
import { Button } from '#renderer/ui/Button.tsx'
import { useToasts } from '#renderer/ui/Toast.tsx'
import type { WhyNotAnswer as Answer } from './matching-answers.ts'
import { listOf, nameOr } from './name-words.ts'
import { Obstacles } from './Obstacles.tsx'
import { planTexts } from './plan.texts.ts'
import { rankingTexts } from './ranking.texts.ts'
import styles from './Plan.module.css'

const texts = planTexts.whyNot

export interface WhyNotAnswerProps {
  readonly answer: Answer
  readonly residentName: string
  readonly volunteerName: string
  readonly onHold: () => Promise<boolean>
}

/** What becomes of the plan, in sentences; and the way to choose it all the same. */
export function WhyNotAnswer({ answer, residentName, volunteerName, onHold }: WhyNotAnswerProps) {
  const toasts = useToasts()
  if (answer.kind === 'is-in-plan') return <p>{texts.inPlan(volunteerName, residentName)}</p>
  if (answer.kind === 'no-place') return <p>{texts.noPlace(volunteerName, listOf(answer.residentNames))}</p>
  if (answer.kind === 'excluded')
    return (
      <>
        <p>{texts.excluded(volunteerName, residentName)}</p>
        <Obstacles exclusions={answer.exclusions} label={rankingTexts.obstacles(volunteerName)} />
      </>
    )
  const hold = async (): Promise<void> => {
    if (await onHold()) toasts.show({ text: texts.held(volunteerName, residentName) })
  }
  return (
    <>
      <p>{texts.possible(volunteerName, residentName)}</p>
      <ul className={styles.bullets}>
        {sentences(answer).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>{texts.decidedBy[answer.decidedBy]}</p>
      <Button icon={Lock} onClick={() => void hold()}>
        {texts.hold}
      </Button>
    </>
  )
}

/** A chain of changes may be long; what it comes to is what counts. */
const changesAtMost = 5
type Possible = Extract<Answer, { kind: 'possible' }>

function sentences({ losing, gaining, changes, fitLost }: Possible): readonly string[] {
  const left = changes.length - changesAtMost
  const orNobody = (name: string): string => nameOr(name, texts.nobody)
  return [
    ...(losing.length === 0 ? [] : [texts.losing(listOf(losing))]),
    ...(gaining.length === 0 ? [] : [texts.gaining(listOf(gaining))]),
    ...changes
      .slice(0, changesAtMost)
      .map(({ residentName, from, to }) =>
        texts.change(nameOr(residentName, planTexts.nameless), orNobody(from), orNobody(to)),
      ),
    ...(left > 0 ? [texts.others(left)] : []),
    fitSentence(fitLost),
  ]
}

function fitSentence(fitLost: number): string {
  if (fitLost === 0) return texts.same
  return fitLost > 0 ? texts.worse(rankingTexts.points(fitLost)) : texts.better(rankingTexts.points(-fitLost))
}
