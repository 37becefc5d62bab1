import { LockOpen, Snowflake } from 'lucide-react'
import { useState } from 'react'
import { restrictionGroundLabels } from '#main/features/rights/rights.labels.ts'
import { FreezeDialog } from '#renderer/app/FreezeDialog.tsx'
import { LiftDialog } from '#renderer/app/LiftDialog.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { StateWord } from '#renderer/ui/Notice.tsx'
import { formatDay } from '#renderer/ui/time.ts'
import type { Request } from './privacy-data.ts'
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
        <FreezeDialog
          caseId={one.caseId}
          number={one.number}
          requestId={request.id}
          ground={request.kind === 'objection' ? 'objection' : null}
          open={asking}
          onClose={close}
        />
      )}
      {running === undefined ? null : (
        <LiftDialog restrictionId={running.id} open={asking && frozen} onClose={close} />
      )}
    </li>
  )
}
