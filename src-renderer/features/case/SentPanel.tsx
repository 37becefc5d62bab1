import { Send } from 'lucide-react'
import { useState } from 'react'
import { sendingWayLabels } from '#main/features/handover/handover.labels.ts'
import { isOpenForChange, sendingWays, type SendingWay } from '#main/features/handover/handover.rules.ts'
import { api } from '#renderer/app/api.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Choice } from '#renderer/ui/Choice.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import { dayOf, formatDay } from '#renderer/ui/time.ts'
import { optionsOf } from './case-options.ts'
import type { Handover } from './case-data.ts'
import { handoverTexts } from './handover.texts.ts'
import { Panel } from './Panel.tsx'
import { useFocusAfter } from './use-focus-after.ts'
import { useCaseCommand } from './use-saving.ts'

const texts = handoverTexts.sent
const failures: Readonly<Record<string, string>> = handoverTexts.make.failures
const howOptions = optionsOf(sendingWays, sendingWayLabels)

/** The person says that it went, and how. From then on the feedback is waited for. */
export function SentPanel({ handover }: { readonly handover: Handover | null }) {
  const [how, setHow] = useState<SendingWay | null>(null)
  const [tried, setTried] = useState(false)
  const [gone, setGone] = useState(false)
  const mark = useCaseCommand(api.handover.markSent, ['cases'])
  useFocusAfter(gone && handover !== null && !isOpenForChange(handover.state), 'course')
  const copy = handover?.copies.findLast(({ kind }) => kind === 'handover')
  if (handover === null || copy === undefined) return null
  if (!isOpenForChange(handover.state)) {
    const sentOn = handover.sentAt === null ? '' : texts.done(formatDay(dayOf(handover.sentAt)))
    return (
      <Notice kind="done" title={sentOn}>
        {handover.feedbackDueDay === null ? undefined : texts.feedback(formatDay(handover.feedbackDueDay))}
      </Notice>
    )
  }
  const send = async (): Promise<void> => {
    setTried(true)
    if (how === null) return
    const reply = await mark.run({ id: handover.id, copyId: copy.id, how })
    setGone(reply.ok)
  }
  return (
    <Panel
      title={texts.title}
      actions={
        <Button kind="main" icon={Send} busy={mark.busy} onClick={() => void send()}>
          {texts.action}
        </Button>
      }
    >
      <div data-place="sent">
        <Choice
          label={texts.how}
          options={howOptions}
          value={how}
          onChange={setHow}
          message={tried && how === null ? texts.chooseHow : null}
        />
      </div>
      {mark.failure === null ? null : (
        <Notice kind="attention" live>
          {failureText(mark.failure, failures)}
        </Notice>
      )}
    </Panel>
  )
}
