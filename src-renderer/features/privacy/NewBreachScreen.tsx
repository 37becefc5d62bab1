import { ArrowLeft } from 'lucide-react'
import { useState, type SubmitEvent } from 'react'
import { useLocation } from 'wouter'
import { breachKindLabels } from '#main/features/breaches/breaches.labels.ts'
import { breachKinds, type BreachKind } from '#main/features/breaches/breaches.rules.ts'
import { api } from '#renderer/app/api.ts'
import { paths } from '#renderer/app/paths.ts'
import { PrivacyTabs } from '#renderer/app/SettingsTabs.tsx'
import { useCommand } from '#renderer/app/use-call.ts'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { useUnread } from '#renderer/forms/use-unread.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Choice } from '#renderer/ui/Choice.tsx'
import { Screen } from '#renderer/ui/Screen.tsx'
import { Section } from '#renderer/ui/Section.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { newBreachTexts as texts } from './breaches.texts.ts'
import { optionsOf } from './privacy-data.ts'

const kindOptions = optionsOf(breachKinds, breachKindLabels)

/** Two questions, so that the clock runs at once; the rest is written down in the breach itself. */
export function NewBreachScreen() {
  const [, go] = useLocation()
  const [kind, setKind] = useState<BreachKind | null>(null)
  const [discoveredText, setDiscovered] = useState<string>(texts.today)
  const [tried, setTried] = useState(false)
  const add = useCommand(api.breaches.add)
  const unread = useUnread(add.failure)
  const send = async (): Promise<void> => {
    setTried(true)
    if (kind === null || add.busy) return
    const reply = await add.run({ discoveredText, kind, what: '' })
    if (reply.ok) go(paths.breach(reply.value.id))
  }
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault()
    void send()
  }
  return (
    <Screen title={texts.title} width="settings">
      <PrivacyTabs current={paths.breaches} />
      <div>
        <Button kind="quiet" icon={ArrowLeft} onClick={() => go(paths.breaches)}>
          {texts.back}
        </Button>
      </div>
      <form onSubmit={onSubmit} noValidate>
        <Section
          title={texts.kind}
          actions={
            <Button kind="main" submit busy={add.busy}>
              {texts.save}
            </Button>
          }
        >
          <Choice
            label={texts.kind}
            hideLabel
            layout="grid"
            options={kindOptions}
            value={kind}
            onChange={setKind}
            message={tried && kind === null ? texts.kindMissing : null}
          />
          <TextField
            label={texts.discovered}
            example={texts.discoveredExample}
            value={discoveredText}
            onChange={setDiscovered}
            message={unread('discoveredText')}
          />
          <p className="meta">{texts.after}</p>
          <Refusal failure={unread.rest} />
        </Section>
      </form>
    </Screen>
  )
}
