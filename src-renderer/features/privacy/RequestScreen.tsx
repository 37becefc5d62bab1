import { ArrowLeft } from 'lucide-react'
import { useLocation } from 'wouter'
import { rightsKindLabels } from '#main/features/rights/rights.labels.ts'
import { tellsReceivers } from '#main/features/rights/rights.rules.ts'
import { api } from '#renderer/app/api.ts'
import { paths } from '#renderer/app/paths.ts'
import { PrivacyTabs } from '#renderer/app/SettingsTabs.tsx'
import { useAnswer } from '#renderer/app/use-call.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import { Screen } from '#renderer/ui/Screen.tsx'
import { useCursorKept } from '#renderer/ui/use-cursor-kept.ts'
import { AnswerPanel } from './AnswerPanel.tsx'
import { AskedPanel } from './AskedPanel.tsx'
import { ClockPanel } from './ClockPanel.tsx'
import { IdentityPanel } from './IdentityPanel.tsx'
import { LettersPanel } from './LettersPanel.tsx'
import { OutcomePanel } from './OutcomePanel.tsx'
import type { Request } from './privacy-data.ts'
import { capital } from './rights-words.ts'
import { TellingPanel } from './TellingPanel.tsx'
import { TodoPanel } from './TodoPanel.tsx'
import { requestTexts as texts } from './rights.texts.ts'
import styles from './Privacy.module.css'

/** One request from the day it came until it is answered. */
export function RequestScreen({ id }: { readonly id: string }) {
  const request = useAnswer(api.rights.read, { id })
  const [, go] = useLocation()
  const { value, failure } = request
  return (
    <Screen
      title={texts.title}
      heading={
        value === undefined ? undefined : texts.heading(capital(rightsKindLabels[value.kind]), value.name)
      }
      width="settings"
    >
      <PrivacyTabs current={paths.rights} />
      <div>
        <Button kind="quiet" icon={ArrowLeft} onClick={() => go(paths.rights)}>
          {texts.back}
        </Button>
      </div>
      {failure === null || value !== undefined ? null : (
        <Notice kind="attention">{failure.code === 'not-found' ? texts.gone : failureText(failure)}</Notice>
      )}
      {value === undefined ? null : <Desk request={value} />}
    </Screen>
  )
}

function Desk({ request }: { readonly request: Request }) {
  const { state, kind } = request
  const isOpen = state === 'open'
  const area = useCursorKept(state)
  return (
    <div ref={area} tabIndex={-1} className={styles.desk}>
      {isOpen ? null : <OutcomePanel request={request} />}
      <ClockPanel request={request} />
      <AskedPanel request={request} />
      {isOpen ? <IdentityPanel request={request} /> : null}
      <TodoPanel request={request} />
      {tellsReceivers(kind) && request.person !== null ? <TellingPanel request={request} /> : null}
      {isOpen ? <AnswerPanel request={request} /> : null}
      <LettersPanel request={request} />
    </div>
  )
}
