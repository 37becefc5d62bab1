import { Check, Lock, LockOpen, Send } from 'lucide-react'
import { useLocation } from 'wouter'
import { requestKindLabels } from '#main/features/waiting-list/waiting-list.labels.ts'
import { paths } from '#renderer/app/paths.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { RowLink } from '#renderer/ui/RowLink.tsx'
import { sidesOf } from './compare-candidates.ts'
import type { Assignment, Reason } from './matching-answers.ts'
import { MoreRows } from './MoreRows.tsx'
import { nameOr } from './name-words.ts'
import { planTexts as texts } from './plan.texts.ts'
import type { ProposedPair } from './ProposeDialog.tsx'
import { rankingTexts } from './ranking.texts.ts'
import { tableStep, useSome } from './use-some.ts'
import styles from './Plan.module.css'
import rowStyles from './Rows.module.css'

const columns = texts.assignments.columns

interface Acts {
  readonly onHold: (requestId: string, volunteerId: string | null) => unknown
  readonly onPropose: (pair: ProposedPair) => void
}
export interface AssignmentTableProps extends Acts {
  readonly rows: readonly Assignment[]
}

/** Who with whom, most urgent first. Holding and proposing are two different things. */
export function AssignmentTable({ rows, ...acts }: AssignmentTableProps) {
  const some = useSome(rows, tableStep)
  return (
    <div className={rowStyles.list}>
      <table className={rowStyles.table}>
        <caption className="quiet">{texts.assignments.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.resident}</th>
            <th scope="col">{columns.volunteer}</th>
            <th scope="col" className={rowStyles.number}>
              {columns.total}
            </th>
            <th scope="col">{columns.reasons}</th>
            <th scope="col">
              <span className="quiet">{`${columns.hold}, ${columns.propose}`}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {some.shown.map((row) => (
            <Line key={row.requestId} row={row} {...acts} />
          ))}
        </tbody>
      </table>
      <MoreRows some={some} />
    </div>
  )
}

function Line({ row, ...acts }: { readonly row: Assignment } & Acts) {
  const [, go] = useLocation()
  const residentName = nameOr(row.residentName, texts.nameless)
  return (
    <tr>
      <th scope="row">
        <RowLink path={paths.ranking(row.requestId)} onGo={go}>
          {residentName}
        </RowLink>
        <div className="meta">{requestKindLabels[row.kind]}</div>
      </th>
      <td>{row.volunteerName}</td>
      <td className={rowStyles.number}>{rankingTexts.points(row.total)}</td>
      <td>
        <Strongest reasons={row.reasons} />
      </td>
      <td className={rowStyles.controls}>
        <RowActs row={row} residentName={residentName} {...acts} />
      </td>
    </tr>
  )
}

interface RowActsProps extends Acts {
  readonly row: Assignment
  readonly residentName: string
}
function RowActs({ row, residentName, onHold, onPropose }: RowActsProps) {
  const { requestId, volunteerId, volunteerName, locked } = row
  return (
    <div className={rowStyles.end}>
      <Button
        icon={locked ? Lock : LockOpen}
        className={locked ? styles.held : undefined}
        aria-pressed={locked}
        onClick={() => void onHold(requestId, locked ? null : volunteerId)}
      >
        {texts.hold}
        <span className="quiet"> {texts.holdPair(residentName, volunteerName)}</span>
      </Button>
      <Button icon={Send} onClick={() => onPropose({ requestId, residentName, volunteerId, volunteerName })}>
        {texts.propose}
        <span className="quiet"> {texts.proposePair(volunteerName, residentName)}</span>
      </Button>
    </div>
  )
}

function Strongest({ reasons }: { readonly reasons: readonly Reason[] }) {
  return (
    <ul className={rowStyles.short}>
      {sidesOf(reasons)
        .for.slice(0, 2)
        .map(({ criterion, text, points }) => (
          <li key={criterion}>
            <Icon of={Check} size={16} />
            <span>
              {text} <span className="meta">({rankingTexts.signed(points)})</span>
            </span>
          </li>
        ))}
    </ul>
  )
}
