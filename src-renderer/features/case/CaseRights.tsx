import { FilePlus2, Snowflake } from 'lucide-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { api } from '#renderer/app/api.ts'
import { FreezeDialog } from '#renderer/app/FreezeDialog.tsx'
import { paths } from '#renderer/app/paths.ts'
import { personTexts } from '#renderer/app/person.texts.ts'
import { useMay } from '#renderer/app/use-may.ts'
import { useVisitor } from '#renderer/app/use-visitor.ts'
import { Button } from '#renderer/ui/Button.tsx'
import type { Head } from './case-data.ts'
import { Panel } from './Panel.tsx'
import { timelineTexts } from './timeline.texts.ts'
import styles from './TimelineTab.module.css'

/** What a resident may ask about their data, from where they are talked with; not beside a visitor. */
export function CaseRights({ head: { caseId, residentId, number } }: { readonly head: Head }) {
  const [, go] = useLocation()
  const may = useMay()
  const visitor = useVisitor()
  const [freezing, setFreezing] = useState(false)
  if (visitor.caseId !== null || !may.call(api.rights.add)) return null
  return (
    <Panel title={timelineTexts.rights}>
      <div className={styles.ways}>
        <Button icon={FilePlus2} onClick={() => go(paths.newRightOf('resident', residentId))}>
          {personTexts.noteRequest}
        </Button>
        <Button icon={Snowflake} onClick={() => setFreezing(true)}>
          {timelineTexts.freeze}
        </Button>
      </div>
      <FreezeDialog
        caseId={caseId}
        number={number}
        requestId={null}
        ground={null}
        open={freezing}
        onClose={() => setFreezing(false)}
      />
    </Panel>
  )
}
