import { ShieldCheck } from 'lucide-react'
import { useState } from 'react'
import { api } from '#renderer/app/api.ts'
import { paths } from '#renderer/app/paths.ts'
import { PrivacyTabs } from '#renderer/app/SettingsTabs.tsx'
import { useAnswer } from '#renderer/app/use-call.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Answered } from '#renderer/ui/Answered.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import { Screen } from '#renderer/ui/Screen.tsx'
import { Section } from '#renderer/ui/Section.tsx'
import { accessLogTexts as texts } from './access-log.texts.ts'

/** What the log of who saw what is for, and whether it is whole. */
export function AccessLogScreen() {
  return (
    <Screen title={texts.title} lead={texts.lead} width="settings">
      <PrivacyTabs current={paths.accessLog} />
      <Section title={texts.whereTitle}>
        <ul>
          {texts.where.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
      <Check />
    </Screen>
  )
}

function Check() {
  const [asked, setAsked] = useState(false)
  const chain = useAnswer(api.accessLog.verify, {}, { when: asked })
  const look = (): void => {
    if (asked) chain.again()
    setAsked(true)
  }
  return (
    <Section
      title={texts.check}
      lead={texts.checkLead}
      actions={
        <Button icon={ShieldCheck} busy={chain.loading} onClick={look}>
          {texts.look}
        </Button>
      }
    >
      <div role="status">{chain.loading ? texts.looking : ''}</div>
      {asked ? (
        <Answered answer={chain} say={failureText}>
          {({ intact, links, firstBroken }) =>
            intact ? (
              <Notice kind="done" title={texts.intact} live>
                {texts.links(links)}
              </Notice>
            ) : (
              <Notice kind="attention" title={texts.broken} live>
                {texts.brokenAt(firstBroken ?? 0, links)}
              </Notice>
            )
          }
        </Answered>
      ) : null}
    </Section>
  )
}
