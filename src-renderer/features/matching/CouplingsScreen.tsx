import { useState } from 'react'
import { api } from '#renderer/app/api.ts'
import { paths } from '#renderer/app/paths.ts'
import { useAnswer } from '#renderer/app/use-call.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Answered } from '#renderer/ui/Answered.tsx'
import { Choice } from '#renderer/ui/Choice.tsx'
import { EmptyState } from '#renderer/ui/Section.tsx'
import { couplingsTexts as texts } from './couplings.texts.ts'
import { CouplingTable } from './CouplingTable.tsx'
import { MaatjesScreen } from './MaatjesScreen.tsx'
import type { MatchRow } from './matching-answers.ts'
import { MoreRows } from './MoreRows.tsx'
import { tableStep, useSome } from './use-some.ts'
import styles from './Rows.module.css'

const shows = [
  { value: 'open', label: texts.shows.open },
  { value: 'all', label: texts.shows.all },
] as const

/** Who is on the way with whom; where it is silent comes first. */
export function CouplingsScreen() {
  const [show, setShow] = useState<'open' | 'all'>('open')
  const list = useAnswer(api.matches.list, { show }, { keep: true })
  return (
    <MaatjesScreen title={texts.title} lead={texts.lead} tab={paths.matches}>
      <Choice label={texts.show} hideLabel options={shows} value={show} onChange={setShow} />
      <Answered answer={list} say={failureText}>
        {(rows) => <Couplings rows={rows} />}
      </Answered>
    </MaatjesScreen>
  )
}

function Couplings({ rows }: { readonly rows: readonly MatchRow[] }) {
  const some = useSome(rows, tableStep)
  if (rows.length === 0) return <EmptyState title={texts.empty.title}>{texts.empty.lead}</EmptyState>
  const anySilence = rows.some(({ silence }) => silence !== null)
  return (
    <div className={styles.list}>
      <p role="status" className="meta">
        {texts.count(rows.length)}
      </p>
      {anySilence ? <p className="meta">{texts.askHint}</p> : null}
      <CouplingTable rows={some.shown} />
      <MoreRows some={some} />
    </div>
  )
}
