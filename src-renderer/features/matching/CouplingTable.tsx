import {
  CircleCheck,
  CircleX,
  Handshake,
  MessageCircleQuestion,
  Pause,
  Send,
  type LucideIcon,
} from 'lucide-react'
import { useLocation } from 'wouter'
import { matchStateLabels } from '#main/features/matches/matches.labels.ts'
import { requestKindLabels } from '#main/features/waiting-list/waiting-list.labels.ts'
import { api } from '#renderer/app/api.ts'
import { paths } from '#renderer/app/paths.ts'
import { useCommand } from '#renderer/app/use-call.ts'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { StateWord } from '#renderer/ui/Notice.tsx'
import { RowLink } from '#renderer/ui/RowLink.tsx'
import { formatDay } from '#renderer/ui/time.ts'
import { useToasts } from '#renderer/ui/Toast.tsx'
import { couplingsTexts as texts } from './couplings.texts.ts'
import type { MatchRow } from './matching-answers.ts'
import { listOf, nameOr } from './name-words.ts'
import { useObstacleWords } from './use-obstacle-words.ts'
import styles from './Rows.module.css'

const pictures: Readonly<Record<MatchRow['state'], LucideIcon>> = {
  proposed: Send,
  introduction: Handshake,
  active: CircleCheck,
  paused: Pause,
  ended: CircleX,
}

export function CouplingTable({ rows }: { readonly rows: readonly MatchRow[] }) {
  return (
    <table className={styles.table}>
      <caption className="quiet">{texts.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.columns.resident}</th>
          <th scope="col">{texts.columns.volunteer}</th>
          <th scope="col">{texts.columns.state}</th>
          <th scope="col">{texts.columns.contact}</th>
          <th scope="col">{texts.columns.notice}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Line key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  )
}

function Line({ row }: { readonly row: MatchRow }) {
  const [, go] = useLocation()
  return (
    <tr>
      <th scope="row">
        <RowLink path={paths.casePart(row.caseId, 'maatje')} onGo={go}>
          {nameOr(row.residentName, texts.nameless)}
        </RowLink>
        <div className="meta">{`${row.number} · ${requestKindLabels[row.kind]}`}</div>
      </th>
      <td className={styles.controls}>
        <RowLink path={paths.volunteer(row.volunteerId, 'koppelingen')} onGo={go}>
          {row.volunteerName}
        </RowLink>
      </td>
      <td>
        <span className={styles.state}>
          <Icon of={pictures[row.state]} size={16} />
          {matchStateLabels[row.state]}
        </span>
        <div className="meta">{sinceLine(row)}</div>
      </td>
      <td>
        <span className={styles.label}>{`${texts.columns.contact}: `}</span>
        {row.lastContactDay === null ? texts.noContact : formatDay(row.lastContactDay)}
      </td>
      <td className={styles.controls}>
        <Silence row={row} />
        <Alarms row={row} />
      </td>
    </tr>
  )
}

function sinceLine({ endedDay, startedDay, proposedDay }: MatchRow): string {
  if (endedDay !== null) return texts.ended(formatDay(endedDay))
  return startedDay === null ? texts.proposed(formatDay(proposedDay)) : texts.since(formatDay(startedDay))
}

function Silence({ row }: { readonly row: MatchRow }) {
  const ask = useCommand(api.matches.noteAsked)
  const toasts = useToasts()
  const { silence } = row
  if (silence === null) return null
  const note = async (): Promise<void> => {
    const noted = await ask.run({ id: row.id })
    if (noted.ok) toasts.show({ text: texts.askedNow(row.volunteerName) })
  }
  return (
    <div className={styles.notices}>
      <StateWord kind={silence.asked ? 'info' : 'attention'}>
        {silence.level === 'long' ? texts.long(silence.days) : texts.quiet(silence.days)}
        {silence.asked ? `, ${texts.asked}` : ''}
      </StateWord>
      {silence.asked ? null : (
        <Button icon={MessageCircleQuestion} busy={ask.busy} onClick={() => void note()}>
          {texts.ask}
          <span className="quiet">
            {' '}
            {texts.askWho(row.volunteerName, nameOr(row.residentName, texts.nameless))}
          </span>
        </Button>
      )}
      <Refusal failure={ask.failure} texts={texts.failures} />
    </div>
  )
}

function Alarms({ row }: { readonly row: MatchRow }) {
  const say = useObstacleWords()
  if (row.alarms.length === 0) return null
  return (
    <div className={styles.notices}>
      <span>
        <StateWord kind="attention">{texts.alarmWord}</StateWord>{' '}
        {texts.alarm(row.volunteerName, listOf(row.alarms.map(say)))}
      </span>
    </div>
  )
}
