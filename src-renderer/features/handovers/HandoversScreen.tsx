import { api } from '#renderer/app/api.ts'
import { useAnswer } from '#renderer/app/use-call.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Answered } from '#renderer/ui/Answered.tsx'
import { Screen } from '#renderer/ui/Screen.tsx'
import { EmptyState, Section } from '#renderer/ui/Section.tsx'
import { handoverGroups, groupOf } from './handover-groups.ts'
import { HandoverTable } from './HandoverTable.tsx'
import type { OpenHandover } from './open-handover.ts'
import { handoversTexts as texts } from './handovers.texts.ts'

/** The board: every handover that is not completed, by where it stands. */
export function HandoversScreen() {
  const open = useAnswer(api.handover.open, {})
  // The day of today comes from main: the window has no clock of its own.
  const today = useAnswer(api.today.list, {})
  return (
    <Screen title={texts.title} lead={texts.lead}>
      <Answered answer={open} say={failureText}>
        {(rows) => <Board rows={rows} today={today.value?.today ?? null} />}
      </Answered>
    </Screen>
  )
}

function Board({ rows, today }: { readonly rows: readonly OpenHandover[]; readonly today: string | null }) {
  if (rows.length === 0) return <EmptyState title={texts.empty.title}>{texts.empty.lead}</EmptyState>
  return handoverGroups.map((group) => {
    const own = rows.filter(({ state }) => groupOf(state) === group)
    return own.length === 0 ? null : (
      <Section key={group} title={texts.groups[group]} lead={texts.groupLead[group]} look="bare">
        <HandoverTable rows={own} group={group} today={today} />
      </Section>
    )
  })
}
