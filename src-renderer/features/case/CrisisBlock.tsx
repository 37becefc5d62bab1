import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { CrisisKind } from '#main/features/crisis/crisis.rules.ts'
import { api } from '#renderer/app/api.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Select } from '#renderer/ui/Choice.tsx'
import { crisisOptions } from './case-options.ts'
import { useCase } from './case-data.ts'
import { CrisisCard } from './CrisisCard.tsx'
import { Panel } from './Panel.tsx'
import { Place } from './Place.tsx'
import { talkTexts } from './talk.texts.ts'
import { useFocusAfter } from './use-focus-after.ts'
import { useFocusWhenThere } from './use-focus-when-there.ts'
import { useCaseCommand } from './use-saving.ts'

const texts = talkTexts.crisis

/** "Is er een crisis?": asked first, because a clock may be running. */
export function CrisisBlock() {
  const { crises } = useCase()
  const [another, setAnother] = useState(false)
  const none = crises.length === 0
  useFocusAfter(another, 'crisis')
  return (
    <Panel
      title={texts.title}
      tone={none ? 'plain' : 'crisis'}
      aside={
        none || another ? undefined : (
          <Button kind="quiet" icon={Plus} onClick={() => setAnother(true)}>
            {texts.addAnother}
          </Button>
        )
      }
    >
      {crises.map((crisis) => (
        <CrisisCard key={crisis.id} crisis={crisis} />
      ))}
      {none || another ? <AskCrisis onAdded={() => setAnother(false)} /> : null}
    </Panel>
  )
}

/** Choosing a kind is enough to start the clock. */
function AskCrisis({ onAdded }: { readonly onAdded: () => void }) {
  const { caseId, crises } = useCase()
  const add = useCaseCommand(api.crisis.add)
  const waitFor = useFocusWhenThere(crises, 'crisis')
  const start = async (kind: CrisisKind): Promise<void> => {
    const reply = await add.run({ caseId, kind })
    if (!reply.ok) return
    waitFor(reply.value.id)
    onAdded()
  }
  return (
    <Place name="crisis">
      <Select
        {...texts.ask}
        placeholder={texts.none}
        options={crisisOptions}
        value={null}
        onChange={(kind) => void start(kind)}
      />
    </Place>
  )
}
