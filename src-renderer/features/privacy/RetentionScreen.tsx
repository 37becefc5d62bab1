import { CalendarClock } from 'lucide-react'
import { useState } from 'react'
import { Redirect, useLocation } from 'wouter'
import { api } from '#renderer/app/api.ts'
import { paths } from '#renderer/app/paths.ts'
import { PrivacyTabs } from '#renderer/app/SettingsTabs.tsx'
import { useAnswer } from '#renderer/app/use-call.ts'
import { useMay } from '#renderer/app/use-may.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Answered } from '#renderer/ui/Answered.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Screen } from '#renderer/ui/Screen.tsx'
import { EmptyState } from '#renderer/ui/Section.tsx'
import { formatDay } from '#renderer/ui/time.ts'
import { DuePart } from './DuePart.tsx'
import { HeldPart, HoldsPart, QuietPart, SoonPart } from './KeptParts.tsx'
import { choicesOf, keyOf, type Chosen, type RetentionList } from './retention-data.ts'
import { retentionTexts as texts } from './retention.texts.ts'

/** What may go this week, what stays and why, and what comes. Nothing goes by itself. */
export function RetentionScreen() {
  const [, go] = useLocation()
  const may = useMay()
  const mayList = may.call(api.retention.list)
  const list = useAnswer(api.retention.list, {}, { when: mayList })
  const run = list.value?.lastRunDay
  // A keeper sees to the terms, and sees no names.
  if (!mayList) return <Redirect to={paths.retentionTerms} />
  return (
    <Screen
      title={texts.title}
      lead={
        list.value === undefined
          ? texts.lead
          : `${texts.lead} ${run === null || run === undefined ? texts.neverRun : texts.lastRun(formatDay(run))}`
      }
      action={
        <Button icon={CalendarClock} onClick={() => go(paths.retentionTerms)}>
          {texts.toTerms}
        </Button>
      }
    >
      <PrivacyTabs current={paths.retention} />
      <Answered answer={list} say={failureText}>
        {(value) => <Week list={value} />}
      </Answered>
    </Screen>
  )
}

function Week({ list }: { readonly list: RetentionList }) {
  const { categories, quiet } = list
  const chosen = useChosen(list)
  const due = categories.filter((one) => choicesOf(one).length > 0)
  return (
    <>
      {due.length === 0 ? (
        <EmptyState title={texts.nothing.title}>{texts.nothing.lead}</EmptyState>
      ) : (
        <DuePart categories={due} chosen={chosen} />
      )}
      <HeldPart categories={categories} />
      <HoldsPart />
      <SoonPart categories={categories} />
      <QuietPart quiet={quiet} />
    </>
  )
}

/** What is ticked, as far as it still may go. */
function useChosen({ categories }: RetentionList): Chosen {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set())
  const possible = categories.flatMap(choicesOf)
  return {
    choices: possible.filter((choice) => keys.has(keyOf(choice))),
    has: (choice) => keys.has(keyOf(choice)),
    set: (choices, on) => {
      const next = new Set(keys)
      for (const choice of choices) {
        if (on) next.add(keyOf(choice))
        else next.delete(keyOf(choice))
      }
      setKeys(next)
    },
  }
}
