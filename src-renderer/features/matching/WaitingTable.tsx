import { Lock, Send, UserRoundSearch, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import {
  hardWishLabels,
  priorityLabels,
  requestKindLabels,
  requestOriginLabels,
  requestStateLabels,
  weightLabels,
} from '#main/features/waiting-list/waiting-list.labels.ts'
import { paths } from '#renderer/app/paths.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { StateWord } from '#renderer/ui/Notice.tsx'
import { RowLink } from '#renderer/ui/RowLink.tsx'
import { formatDay } from '#renderer/ui/time.ts'
import type { WaitingRow } from './matching-answers.ts'
import { nameOr } from './name-words.ts'
import { waitingTexts as texts } from './waiting.texts.ts'
import styles from './Rows.module.css'

export interface WaitingTableProps {
  readonly rows: readonly WaitingRow[]
  /** Name of a volunteer by id. */
  readonly nameOf: (volunteerId: string) => string
}

export function WaitingTable({ rows, nameOf }: WaitingTableProps) {
  return (
    <table className={styles.table}>
      <caption className="quiet">{texts.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.columns.resident}</th>
          <th scope="col">{texts.columns.waits}</th>
          <th scope="col">{texts.columns.asks}</th>
          <th scope="col">{texts.columns.conditions}</th>
          <th scope="col">{texts.columns.proposed}</th>
          <th scope="col">
            <span className="quiet">{texts.columns.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <WaitingLine key={row.requestId} row={row} nameOf={nameOf} />
        ))}
      </tbody>
    </table>
  )
}

function WaitingLine({ row, nameOf }: { readonly row: WaitingRow; readonly nameOf: (id: string) => string }) {
  const [, go] = useLocation()
  const name = nameOr(row.residentName, texts.nameless)
  return (
    <tr>
      <th scope="row">
        <RowLink path={paths.casePart(row.caseId, 'maatje')} onGo={go}>
          {name}
        </RowLink>
        <div className="meta">
          {[row.number, row.place, row.origin === 'gemeente' ? requestOriginLabels.gemeente : '']
            .filter((word) => word !== '')
            .join(' · ')}
        </div>
      </th>
      <td>
        <Waits row={row} />
      </td>
      <td>
        {requestKindLabels[row.kind]}
        <div className="meta">
          {row.talkDay === null ? null : `${texts.talkOn(formatDay(row.talkDay))} · `}
          {texts.weight(weightLabels[row.weight])}
        </div>
      </td>
      <td>
        <span className={styles.label}>{`${texts.columns.conditions}: `}</span>
        {row.hardWishes.length === 0
          ? texts.noConditions
          : row.hardWishes.map((wish) => hardWishLabels[wish]).join(', ')}
      </td>
      <td>
        <Standing row={row} nameOf={nameOf} />
      </td>
      <td className={styles.controls}>
        {row.state === 'waiting' && row.openMatch === null ? (
          <div className={styles.end}>
            <Button icon={UserRoundSearch} onClick={() => go(paths.ranking(row.requestId))}>
              {texts.find}
              <span className="quiet"> {texts.findFor(name)}</span>
            </Button>
          </div>
        ) : null}
      </td>
    </tr>
  )
}

function Waits({ row }: { readonly row: WaitingRow }) {
  return (
    <>
      <div className={styles.tags}>
        {row.state === 'waiting' ? texts.waits(row.daysWaiting) : requestStateLabels[row.state]}
        {row.priority === 'normal' ? null : (
          <StateWord kind="attention">{priorityLabels[row.priority]}</StateWord>
        )}
      </div>
      {row.hasCrisis ? (
        <div className={styles.tags}>
          <StateWord kind="crisis">
            {row.crisisDay === null ? texts.crisis : texts.crisisOn(formatDay(row.crisisDay))}
          </StateWord>
        </div>
      ) : null}
    </>
  )
}

function Standing({ row, nameOf }: { readonly row: WaitingRow; readonly nameOf: (id: string) => string }) {
  if (row.openMatch !== null) return <Line icon={Send}>{texts.proposed(row.openMatch.volunteerName)}</Line>
  if (row.lockedVolunteerId !== null)
    return <Line icon={Lock}>{texts.locked(nameOf(row.lockedVolunteerId))}</Line>
  return <span className={styles.state}>{row.state === 'waiting' ? texts.nobody : ''}</span>
}

function Line({ icon, children }: { readonly icon: LucideIcon; readonly children: ReactNode }) {
  return (
    <span className={styles.state}>
      <Icon of={icon} size={16} />
      {children}
    </span>
  )
}
