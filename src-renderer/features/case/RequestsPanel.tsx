import { Plus, Quote } from 'lucide-react'
import { useState } from 'react'
import { requestKinds, type RequestKind } from '#main/features/waiting-list/waiting-list.rules.ts'
import { api } from '#renderer/app/api.ts'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { useCase } from './case-data.ts'
import { maatjeTexts } from './maatje.texts.ts'
import { Panel } from './Panel.tsx'
import { maatjeParts } from './request-data.ts'
import { RequestRow } from './RequestRow.tsx'
import { useCaseCommand } from './use-saving.ts'
import styles from './Requests.module.css'

const texts = maatjeTexts.requests

/** What is asked of maatjes: two kinds of need, perhaps two people. */
export function RequestsPanel() {
  const { caseId, requests } = useCase()
  const [opened, setOpened] = useState<string | null>(null)
  const add = useCaseCommand(api.waiting.add, maatjeParts)
  const start = async (kind: RequestKind): Promise<void> => {
    const reply = await add.run({ caseId, kind })
    if (reply.ok) setOpened(reply.value.id)
  }
  const asked = (kind: RequestKind): boolean =>
    requests.some((one) => one.kind === kind && (one.state === 'waiting' || one.state === 'on-hold'))
  return (
    <Panel title={texts.title} lead={texts.lead}>
      <OwnWish />
      {requests.length === 0 ? <p>{texts.none}</p> : null}
      <ul className={styles.requests}>
        {requests.map((request) => (
          <li key={request.id}>
            <RequestRow
              request={request}
              open={opened === request.id}
              onOpen={(open) => setOpened(open ? request.id : null)}
            />
          </li>
        ))}
      </ul>
      <div className={styles.adds}>
        {requestKinds
          .filter((kind) => !asked(kind))
          .map((kind) => (
            <Button key={kind} icon={Plus} busy={add.busy} onClick={() => void start(kind)}>
              {texts.add[kind]}
            </Button>
          ))}
      </div>
      <Refusal failure={add.failure} />
    </Panel>
  )
}

/** What the resident said about it in the talk, so that nothing is asked or typed twice. */
function OwnWish() {
  const { companionWanted, companionWish } = useCase().head
  const said = companionWanted === null ? '' : texts.companion[companionWanted]
  if (said === '' && companionWish === '') return null
  return (
    <p className={styles.wish}>
      <Icon of={Quote} size={16} />
      <span>
        <strong>{texts.wishTitle}: </strong>
        {said} {companionWish === '' ? '' : texts.quoted(companionWish)}
      </span>
    </p>
  )
}
