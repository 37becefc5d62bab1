import { FileText } from 'lucide-react'
import { useState } from 'react'
import type { z } from 'zod'
import { consentBlockLabels } from '#main/features/consent/consent.labels.ts'
import type { HandoverPreview } from '#main/features/handover/handover.contract.ts'
import { handoverWarningLabels } from '#main/features/handover/handover.labels.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import type { Receiver } from './case-data.ts'
import { useCaseNavigation } from './case-navigation.ts'
import { handoverTexts } from './handover.texts.ts'
import { MakeDialog } from './MakeDialog.tsx'
import { MadeResult, type Made } from './MadeResult.tsx'
import { Panel } from './Panel.tsx'
import styles from './MakePanel.module.css'

const texts = handoverTexts.make

export interface MakePanelProps {
  readonly preview: z.output<typeof HandoverPreview>
  readonly receiver: Receiver
}

/** The one thing to do here. Only missing consent stops it; the rest is said and may wait. */
export function MakePanel({ preview: { asks, warnings, blockedBy }, receiver }: MakePanelProps) {
  const { goTo } = useCaseNavigation()
  const [asking, setAsking] = useState(false)
  const [made, setMade] = useState<Made | null>(null)
  return (
    <Panel title={texts.heading}>
      <div data-place="make" className={styles.make}>
        {blockedBy === null ? (
          <Button kind="main" icon={FileText} onClick={() => setAsking(true)}>
            {texts.action}
          </Button>
        ) : (
          <Notice
            kind="attention"
            actions={
              <Button onClick={() => goTo('toestemming', 'consent')}>{handoverTexts.blocked.action}</Button>
            }
          >
            {consentBlockLabels[blockedBy]}
          </Notice>
        )}
        <MadeResult made={made} />
        {blockedBy === null && asks.length > 0 ? (
          <Notice
            kind="info"
            title={handoverTexts.asksLeft(asks.length)}
            actions={<Button onClick={() => goTo('toestemming', 'asks')}>{handoverTexts.asksGo}</Button>}
          />
        ) : null}
        {warnings.length === 0 ? null : (
          <div>
            <p className="meta">{handoverTexts.warningsTitle}</p>
            <ul className={styles.warnings}>
              {warnings.map((code) => (
                <li key={code}>{handoverWarningLabels[code]}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <MakeDialog open={asking} receiver={receiver} onClose={() => setAsking(false)} onMade={setMade} />
    </Panel>
  )
}
