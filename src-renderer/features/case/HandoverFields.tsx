import { maatjeRoleLabels } from '#main/features/handover/handover.labels.ts'
import { isOpenForChange, maatjeRoles } from '#main/features/handover/handover.rules.ts'
import type { handoverContract } from '#main/features/handover/handover.contract.ts'
import type { z } from 'zod'
import { api } from '#renderer/app/api.ts'
import type { SaveReply } from '#renderer/forms/save-queue.ts'
import { Notice } from '#renderer/ui/Notice.tsx'
import { optionsOf } from './case-options.ts'
import { useCase, type Handover, type Receiver } from './case-data.ts'
import { handoverTexts } from './handover.texts.ts'
import { LineChoice, LineText } from './LineFields.tsx'
import { Fields, Panel } from './Panel.tsx'
import { Place } from './Place.tsx'
import { useCaseCommand } from './use-saving.ts'

const texts = handoverTexts.form
const roleOptions = optionsOf(maatjeRoles, maatjeRoleLabels)
type Changes = z.input<typeof handoverContract.amend.input>['changes']

interface HandoverFieldsProps {
  readonly handover: Handover | null
  readonly receiver: Receiver
}
interface OwnFieldsProps {
  readonly id: string
  readonly handover: Handover | null
  readonly save: (changes: Changes) => Promise<SaveReply>
}

/** What we ask today and who goes along. The first word typed makes the draft of the handover. */
export function HandoverFields({ handover, receiver }: HandoverFieldsProps) {
  const { caseId } = useCase()
  const save = useHandoverChange(handover, receiver)
  const own = { id: handover?.id ?? `${caseId}.new-handover`, handover, save }
  if (handover !== null && !isOpenForChange(handover.state)) {
    return (
      <Panel title={texts.title}>
        <Notice kind="info">{texts.sent}</Notice>
      </Panel>
    )
  }
  return (
    <Panel title={texts.title}>
      <Place name="say">
        <LineText
          id={own.id}
          path="askToday"
          words={texts.ask}
          value={handover?.askToday ?? ''}
          long
          save={(askToday) => save({ askToday })}
        />
      </Place>
      <Fields>
        <CompanionFields {...own} />
        <LineChoice
          path="maatjeRole"
          label={texts.role}
          options={roleOptions}
          value={handover?.maatjeRole ?? null}
          save={(maatjeRole) => save({ maatjeRole })}
        />
      </Fields>
    </Panel>
  )
}

/** Who goes along, when that can be, and the number to plan it by. */
function CompanionFields({ id, handover, save }: OwnFieldsProps) {
  const { phone: ownPhone } = useCase().settings.organisation
  const phone = handover?.companionPhone ?? ''
  const example = phone === '' && ownPhone !== '' ? texts.ownNumber(ownPhone) : undefined
  return (
    <>
      <LineText
        id={id}
        path="companionName"
        words={texts.companion}
        value={handover?.companionName ?? ''}
        save={(companionName) => save({ companionName })}
      />
      <LineText
        id={id}
        path="companionWhen"
        words={texts.companionWhen}
        value={handover?.companionWhen ?? ''}
        save={(companionWhen) => save({ companionWhen })}
      />
      <LineText
        id={id}
        path="companionPhone"
        words={{ ...texts.companionPhone, example }}
        value={phone}
        save={(companionPhone) => save({ companionPhone })}
      />
    </>
  )
}

/** Changes the draft for this receiver, and makes it first when there is none. */
function useHandoverChange(
  handover: Handover | null,
  receiver: Receiver,
): (changes: Changes) => Promise<SaveReply> {
  const { caseId } = useCase()
  const start = useCaseCommand(api.handover.start)
  const amend = useCaseCommand(api.handover.amend)
  return async (changes) => {
    if (handover !== null) return amend.run({ id: handover.id, changes })
    const started = await start.run({ caseId, receiverId: receiver.id })
    return started.ok ? amend.run({ id: started.value.id, changes }) : started
  }
}
