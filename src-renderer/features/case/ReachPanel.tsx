import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { ReachChannel } from '#main/features/reach/reach.rules.ts'
import { api } from '#renderer/app/api.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { useCase } from './case-data.ts'
import { Panel } from './Panel.tsx'
import { Place } from './Place.tsx'
import { PointRow } from './PointRow.tsx'
import { QuickLine } from './QuickLine.tsx'
import { talkTexts } from './talk.texts.ts'
import { useFocusAfter } from './use-focus-after.ts'
import { useFocusWhenThere } from './use-focus-when-there.ts'
import { useCaseCommand } from './use-saving.ts'

const texts = talkTexts.reach

/** A first guess from what was typed; one choice mends it. */
const channelOf = (value: string): ReachChannel =>
  value.includes('@') ? 'email' : /\d/.test(value) && !/\p{L}{3}/u.test(value) ? 'phone' : 'visit'

/** How to reach somebody, when not, and whether that is safe. */
export function ReachPanel() {
  const { caseId, points } = useCase()
  const { run } = useCaseCommand(api.reach.add)
  const waitFor = useFocusWhenThere(points, 'point')
  const [another, setAnother] = useState(false)
  useFocusAfter(another, 'reach')
  const add = async (value: string) => {
    const reply = await run({ caseId, channel: channelOf(value), value, person: '' })
    if (reply.ok) {
      setAnother(false)
      waitFor(reply.value.id)
    }
    return reply
  }
  const words = points.length === 0 ? texts.first : texts.another
  return (
    <Panel
      title={texts.title}
      lead={texts.lead}
      aside={
        points.length === 0 || another ? undefined : (
          <Button kind="quiet" icon={Plus} onClick={() => setAnother(true)}>
            {texts.another.label}
          </Button>
        )
      }
    >
      {points.map((point) => (
        <PointRow key={point.id} point={point} />
      ))}
      {points.length === 0 || another ? (
        <Place name="reach">
          <QuickLine {...words} draft="new-contact-point.value" path="value" add={add} addOnLeave />
        </Place>
      ) : null}
    </Panel>
  )
}
