import { useState } from 'react'
import { api } from '#renderer/app/api.ts'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { useUnread } from '#renderer/forms/use-unread.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Select } from '#renderer/ui/Choice.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { formatDay } from '#renderer/ui/time.ts'
import type { Match } from './case-data.ts'
import { Fold } from '#renderer/ui/Fold.tsx'
import { useMatchCommand } from './match-data.ts'
import { matchTexts } from './match.texts.ts'
import { Fields } from './Panel.tsx'
import { maatjeParts } from './request-data.ts'
import { RemoveButton } from './RemoveButton.tsx'
import { useKeptText } from './use-kept-text.ts'
import { useRemoval } from './use-removal.ts'
import styles from './Match.module.css'

const texts = matchTexts.evaluations
const noGrade = 'none'
const grades = Array.from({ length: 10 }, (_, at) => `${at + 1}`)
const gradeOptions = [
  { value: noGrade, label: texts.noGrade },
  ...grades.map((grade) => ({ value: grade, label: grade })),
]
const removal = { also: maatjeParts }

/** Looking back together, half way and at the end of six months, or whenever somebody wants to. */
export function MatchEvaluations({ match: { id, evaluations, evaluationDue } }: { readonly match: Match }) {
  const says = evaluations.length === 0 ? texts.none : texts.count(evaluations.length)
  return (
    <Fold title={texts.title} says={says}>
      {evaluationDue === null ? null : <p className="meta">{texts.due(formatDay(evaluationDue))}</p>}
      <ul className={styles.lines}>
        {evaluations.map((evaluation) => (
          <Held key={evaluation.id} evaluation={evaluation} />
        ))}
      </ul>
      <NewEvaluation matchId={id} />
    </Fold>
  )
}

function Held({ evaluation }: { readonly evaluation: Match['evaluations'][number] }) {
  const { id, day, grade, goesWell, differently, followUp } = evaluation
  const remove = useRemoval(api.matches.removeEvaluation, api.matches.restoreEvaluation, removal)
  const what = texts.on(formatDay(day))
  const said = [
    ...(grade === null ? [] : [texts.gradeOf(grade)]),
    ...(goesWell === '' ? [] : [texts.wellLine(goesWell)]),
    ...(differently === '' ? [] : [texts.differentLine(differently)]),
    ...(followUp === '' ? [] : [texts.followLine(followUp)]),
  ]
  return (
    <li className={styles.line}>
      <span>
        <strong>{what}</strong>
        {said.map((words) => (
          <span key={words} className={styles.soft}>
            {words}
          </span>
        ))}
      </span>
      <RemoveButton what={what} onRemove={() => remove(id, what)} />
    </li>
  )
}

function NewEvaluation({ matchId }: { readonly matchId: string }) {
  const [grade, setGrade] = useState(noGrade)
  const day = useKeptText('new-evaluation.dayText', matchTexts.today)
  const goesWell = useKeptText('new-evaluation.goesWell')
  const differently = useKeptText('new-evaluation.differently')
  const followUp = useKeptText('new-evaluation.followUp')
  const add = useMatchCommand(api.matches.addEvaluation)
  const unread = useUnread(add.failure)
  const note = async (): Promise<void> => {
    const reply = await add.run({
      matchId,
      dayText: day.props.value,
      goesWell: goesWell.props.value,
      differently: differently.props.value,
      grade: grade === noGrade ? null : Number(grade),
      followUp: followUp.props.value,
    })
    if (!reply.ok) return
    for (const field of [goesWell, differently, followUp]) field.setText('')
    day.setText(matchTexts.today)
    setGrade(noGrade)
  }
  return (
    <>
      <Fields>
        <TextField {...texts.day} {...day.props} message={unread('dayText')} />
        <Select label={texts.grade} options={gradeOptions} value={grade} onChange={setGrade} />
      </Fields>
      <TextArea {...texts.goesWell} {...goesWell.props} rows={1} />
      <TextArea {...texts.differently} {...differently.props} rows={1} />
      <TextArea {...texts.followUp} {...followUp.props} rows={1} />
      <div className={styles.next}>
        <Button busy={add.busy} onClick={() => void note()}>
          {texts.action}
        </Button>
      </div>
      <Refusal failure={unread.rest} />
    </>
  )
}
