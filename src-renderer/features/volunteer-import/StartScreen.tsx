import { FileInput } from 'lucide-react'
import { useLocation } from 'wouter'
import { fileProblemLabels } from '#main/features/volunteer-import/volunteer-import.labels.ts'
import { api } from '#renderer/app/api.ts'
import { appTexts } from '#renderer/app/app.texts.ts'
import { maatjesTabs } from '#renderer/app/maatjes-tabs.ts'
import { paths } from '#renderer/app/paths.ts'
import { useCommand } from '#renderer/app/use-call.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import { Screen } from '#renderer/ui/Screen.tsx'
import { Section } from '#renderer/ui/Section.tsx'
import { Tabs } from '#renderer/ui/Tabs.tsx'
import { BegunLists } from './BegunLists.tsx'
import { importTexts } from './import.texts.ts'
import styles from './Import.module.css'

/** Where a list begins, or goes on. */
export function StartScreen() {
  const [, go] = useLocation()
  return (
    <Screen title={importTexts.title}>
      <Tabs label={appTexts.maatjes.parts} tabs={maatjesTabs} current={paths.volunteers} onGo={go} />
      <ChooseList />
      <BegunLists />
    </Screen>
  )
}

const sentences = { ...fileProblemLabels, ...importTexts.failures }

function ChooseList() {
  const texts = importTexts.start
  const [, go] = useLocation()
  const choose = useCommand(api.volunteerImport.choose)
  const run = async (): Promise<void> => {
    if (choose.busy) return
    const reply = await choose.run({})
    if (reply.ok) go(paths.openList(reply.value.importId))
  }
  // Who went back out of the dialog knows that.
  const refused = choose.failure === null || choose.failure.code === 'cancelled' ? null : choose.failure
  return (
    <Section
      title={texts.title}
      lead={texts.lead}
      actions={
        <Button kind="main" icon={FileInput} busy={choose.busy} onClick={() => void run()}>
          {texts.choose}
        </Button>
      }
    >
      <ol className={styles.steps}>
        {texts.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div role="status">{choose.busy ? texts.reading : ''}</div>
      {refused === null ? null : (
        <Notice kind="attention" live>
          <p>{failureText(refused, sentences)}</p>
          <p>{texts.unchanged}</p>
        </Notice>
      )}
    </Section>
  )
}
