import { FilePlus2 } from 'lucide-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { api } from '#renderer/app/api.ts'
import { paths } from '#renderer/app/paths.ts'
import { PrivacyTabs } from '#renderer/app/SettingsTabs.tsx'
import { useAnswer } from '#renderer/app/use-call.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Answered } from '#renderer/ui/Answered.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Choice } from '#renderer/ui/Choice.tsx'
import { Screen } from '#renderer/ui/Screen.tsx'
import { EmptyState } from '#renderer/ui/Section.tsx'
import { optionsOf } from './privacy-data.ts'
import { RequestTable } from './RequestTable.tsx'
import { rightsTexts as texts } from './rights.texts.ts'
import styles from './Privacy.module.css'

const shown = optionsOf(['open', 'all'], texts.shown)

/** What people asked about their own data, with how long there is to answer. */
export function RightsScreen() {
  const [, go] = useLocation()
  const [show, setShow] = useState<'open' | 'all'>('open')
  const list = useAnswer(api.rights.list, show === 'open' ? { state: 'open' } : {}, { keep: true })
  return (
    <Screen
      title={texts.title}
      lead={texts.lead}
      action={
        <Button kind="main" icon={FilePlus2} onClick={() => go(paths.newRight)}>
          {texts.add}
        </Button>
      }
    >
      <PrivacyTabs current={paths.rights} />
      <Answered answer={list} say={failureText}>
        {(rows) => (
          <>
            <div className={styles.above}>
              <p role="status" className="meta">
                {texts.count(rows.length)}
              </p>
              <Choice label={texts.show} hideLabel options={shown} value={show} onChange={setShow} />
            </div>
            {rows.length === 0 ? (
              <EmptyState title={texts.empty.title}>{texts.empty.lead}</EmptyState>
            ) : (
              <RequestTable rows={rows} />
            )}
          </>
        )}
      </Answered>
    </Screen>
  )
}
