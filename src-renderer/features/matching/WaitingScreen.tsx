import { Plus } from 'lucide-react'
import { useState } from 'react'
import { api } from '#renderer/app/api.ts'
import { paths } from '#renderer/app/paths.ts'
import { useAnswer } from '#renderer/app/use-call.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Answered } from '#renderer/ui/Answered.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Choice } from '#renderer/ui/Choice.tsx'
import { EmptyState } from '#renderer/ui/Section.tsx'
import { GemeenteRequest } from './GemeenteRequest.tsx'
import { MaatjesScreen } from './MaatjesScreen.tsx'
import type { WaitingRow } from './matching-answers.ts'
import { MoreRows } from './MoreRows.tsx'
import { tableStep, useSome } from './use-some.ts'
import { waitingTexts as texts } from './waiting.texts.ts'
import { WaitingTable } from './WaitingTable.tsx'
import styles from './Rows.module.css'

const shows = [
  { value: 'waiting', label: texts.shows.waiting },
  { value: 'all', label: texts.shows.all },
] as const

/** Who waits for somebody, most urgent first. */
export function WaitingScreen() {
  const [show, setShow] = useState<'waiting' | 'all'>('waiting')
  const [asking, setAsking] = useState(false)
  const list = useAnswer(api.waiting.list, { show }, { keep: true })
  return (
    <MaatjesScreen
      title={texts.title}
      lead={texts.lead}
      tab={paths.waitingList}
      action={
        <Button icon={Plus} onClick={() => setAsking(true)}>
          {texts.gemeente.open}
        </Button>
      }
    >
      <Choice label={texts.show} hideLabel options={shows} value={show} onChange={setShow} />
      <Answered answer={list} say={failureText}>
        {(rows) => <Waiting rows={rows} />}
      </Answered>
      {asking ? <GemeenteRequest onClose={() => setAsking(false)} /> : null}
    </MaatjesScreen>
  )
}

function Waiting({ rows }: { readonly rows: readonly WaitingRow[] }) {
  // Rows know a held volunteer by id only.
  const volunteers = useAnswer(api.volunteers.list, { text: '', show: 'all' })
  const nameOf = (id: string): string =>
    volunteers.value?.find((volunteer) => volunteer.id === id)?.name ?? texts.someone
  const some = useSome(rows, tableStep)
  if (rows.length === 0) return <EmptyState title={texts.empty.title}>{texts.empty.lead}</EmptyState>
  return (
    <div className={styles.list}>
      <p role="status" className="meta">
        {texts.count(rows.length)}
      </p>
      <WaitingTable rows={some.shown} nameOf={nameOf} />
      <MoreRows some={some} />
    </div>
  )
}
