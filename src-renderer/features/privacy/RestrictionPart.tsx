import { useQueryClient } from '@tanstack/react-query'
import { LockOpen, Snowflake } from 'lucide-react'
import { useState } from 'react'
import { restrictionGroundLabels } from '#main/features/rights/rights.labels.ts'
import { restrictionGrounds, type RestrictionGround } from '#main/features/rights/rights.rules.ts'
import { api } from '#renderer/app/api.ts'
import { LiftDialog } from '#renderer/app/LiftDialog.tsx'
import { useCommand } from '#renderer/app/use-call.ts'
import { Decision } from '#renderer/forms/Decision.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Select } from '#renderer/ui/Choice.tsx'
import { StateWord } from '#renderer/ui/Notice.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { formatDay } from '#renderer/ui/time.ts'
import { useToasts } from '#renderer/ui/Toast.tsx'
import { optionsOf, type Request } from './privacy-data.ts'
import { restrictionTexts as texts } from './rights.texts.ts'
import styles from './Privacy.module.css'

type CaseOfPerson = Request['cases'][number]
/** The cases of this person, each frozen or not. */
export function RestrictionPart({ request }: { readonly request: Request }) {
  return (
    <div>
      <h3>{texts.title}</h3>
      <ul className={styles.lines}>
        {request.cases.map((one) => (
          <CaseLine key={one.caseId} one={one} request={request} />
        ))}
      </ul>
    </div>
  )
}

function CaseLine({ one, request }: { readonly one: CaseOfPerson; readonly request: Request }) {
  const [asking, setAsking] = useState(false)
  const close = (): void => setAsking(false)
  const running = request.restrictions.find(
    ({ caseId, liftedDay }) => caseId === one.caseId && liftedDay === null,
  )
  const frozen = one.frozenSince !== null
  return (
    <li className={styles.line}>
      <span>
        <strong>{texts.case(one.number)}</strong>
        {running === undefined ? null : (
          <span className="meta">{restrictionGroundLabels[running.ground]}</span>
        )}
      </span>
      <StateWord kind={frozen ? 'attention' : 'info'}>
        {one.frozenSince === null ? texts.free : texts.frozen(formatDay(one.frozenSince))}
      </StateWord>
      {frozen || request.state === 'open' ? (
        <Button icon={frozen ? LockOpen : Snowflake} onClick={() => setAsking(true)}>
          {frozen ? texts.lift : texts.freeze}
          <span className="quiet"> {one.number}</span>
        </Button>
      ) : null}
      {frozen ? null : (
        <FreezeDialog one={one} requestId={request.id} kind={request.kind} open={asking} onClose={close} />
      )}
      {running === undefined ? null : (
        <LiftDialog restrictionId={running.id} open={asking && frozen} onClose={close} />
      )}
    </li>
  )
}

interface FreezeProps {
  readonly one: CaseOfPerson
  readonly requestId: string
  readonly kind: Request['kind']
  readonly open: boolean
  readonly onClose: () => void
}

function FreezeDialog({ one: { caseId, number }, requestId, kind, open, onClose }: FreezeProps) {
  const words = texts.freezing
  const [ground, setGround] = useState<RestrictionGround | null>(kind === 'objection' ? 'objection' : null)
  const [note, setNote] = useState('')
  const [tried, setTried] = useState(false)
  const restrict = useCommand(api.rights.restrict)
  const client = useQueryClient()
  const toasts = useToasts()
  const confirm = async (): Promise<void> => {
    setTried(true)
    if (ground === null) return
    const reply = await restrict.run({ caseId, requestId, ground, note })
    if (!reply.ok) return
    // Nothing that was read before stands anywhere for a moment more.
    client.removeQueries({ type: 'inactive' })
    void client.invalidateQueries()
    onClose()
    toasts.show({ text: words.done(number) })
  }
  return (
    <Decision
      open={open}
      onClose={onClose}
      words={{ ...words, title: words.title(number) }}
      busy={restrict.busy}
      failure={restrict.failure}
      failures={texts.failures}
      onConfirm={() => void confirm()}
    >
      <Select
        label={words.ground}
        placeholder={words.choose}
        options={optionsOf(restrictionGrounds, restrictionGroundLabels)}
        value={ground}
        onChange={setGround}
        message={tried && ground === null ? words.missing : null}
      />
      <TextArea label={words.note} example={words.noteExample} value={note} onChange={setNote} rows={2} />
    </Decision>
  )
}
