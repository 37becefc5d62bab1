import { api } from '#renderer/app/api.ts'
import { useAnswer } from '#renderer/app/use-call.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Notice } from '#renderer/ui/Notice.tsx'
import { CallPanel } from './CallPanel.tsx'
import { useCase, type Handover, type Receiver } from './case-data.ts'
import { ConfirmationPanel } from './ConfirmationPanel.tsx'
import { CopiesPanel } from './CopiesPanel.tsx'
import { CoursePanel } from './CoursePanel.tsx'
import { FieldFlow } from './FieldFlow.tsx'
import { HandoverFields } from './HandoverFields.tsx'
import { handoverTexts } from './handover.texts.ts'
import { MakePanel } from './MakePanel.tsx'
import { Panel } from './Panel.tsx'
import { ReceiverSelect, useReceiver } from './ReceiverSelect.tsx'
import { SentPanel } from './SentPanel.tsx'
import { SheetPreview } from './SheetPreview.tsx'
import { StaysList } from './StaysList.tsx'
import styles from './HandoverTab.module.css'

const texts = handoverTexts

/** From the call to the paper: in a crisis the telephone first, then what goes along, then the page itself. */
export function HandoverTab() {
  const { handovers } = useCase()
  const receiver = useReceiver()
  if (receiver === null) {
    return (
      <FieldFlow>
        <Panel title={texts.receiver}>
          <ReceiverSelect />
        </Panel>
      </FieldFlow>
    )
  }
  const handover = handovers.findLast(({ receiverId }) => receiverId === receiver.id) ?? null
  return (
    <FieldFlow>
      <Panel title={texts.receiver}>
        <ReceiverSelect />
        <ReceiverFacts receiver={receiver} />
      </Panel>
      <CallPanel key={receiver.id} receiver={receiver} />
      <HandoverFields key={`fields-${receiver.id}`} handover={handover} receiver={receiver} />
      <Sheet receiver={receiver} handover={handover} />
      <SentPanel handover={handover} />
      <CoursePanel key={handover?.id ?? ''} handover={handover} />
      <ConfirmationPanel receiver={receiver} />
      <CopiesPanel handover={handover} />
    </FieldFlow>
  )
}

function ReceiverFacts({ receiver }: { readonly receiver: Receiver }) {
  const who = [receiver.contactName, receiver.contactFunction].filter((word) => word !== '').join(', ')
  return (
    <div>
      <p>
        {who === '' ? receiver.department : who}{' '}
        <strong className="tabular">
          {receiver.directPhone === '' ? texts.noNumber : receiver.directPhone}
        </strong>
      </p>
      {receiver.wishes === '' ? null : (
        <p className="meta">
          {texts.wishes}: {receiver.wishes}
        </p>
      )}
    </div>
  )
}

export interface SheetProps {
  readonly receiver: Receiver
  readonly handover: Handover | null
}

/** Left exactly what the receiver will see; right what stays and why, and the one thing to do. */
function Sheet({ receiver }: SheetProps) {
  const { caseId } = useCase()
  const { value, failure } = useAnswer(api.handover.preview, { caseId, receiverId: receiver.id })
  if (failure !== null && value === undefined) return <Notice kind="attention">{failureText(failure)}</Notice>
  if (value === undefined) return <p role="status">{texts.preview.loading}</p>
  return (
    <div className={styles.sides}>
      <div className={styles.side}>
        <MakePanel preview={value} receiver={receiver} />
        <StaysList stays={value.stays} />
      </div>
      <div className={styles.page}>
        <SheetPreview sheet={value.sheet} />
      </div>
    </div>
  )
}
