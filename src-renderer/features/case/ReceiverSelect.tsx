import { Select } from '#renderer/ui/Choice.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import { useCase, type Receiver } from './case-data.ts'
import { useCaseNavigation } from './case-navigation.ts'
import { consentTexts } from './consent.texts.ts'

/** The receiver that this tab is about; null while none is chosen. */
export function useReceiver(): Receiver | null {
  const { receivers } = useCase()
  const { receiverId } = useCaseNavigation()
  return receivers.find(({ id }) => id === receiverId) ?? null
}

/** To whom: proposed by where the resident lives, one choice to change it. */
export function ReceiverSelect() {
  const { receivers, resident } = useCase()
  const { chooseReceiver } = useCaseNavigation()
  const receiver = useReceiver()
  if (receivers.length === 0) return <Notice kind="attention">{consentTexts.noReceivers}</Notice>
  const local =
    receiver !== null && receiver.municipality !== '' && receiver.municipality === resident.municipality
  return (
    <>
      <Select
        label={consentTexts.receiver}
        placeholder={consentTexts.chooseReceiver}
        options={receivers.map(({ id, name }) => ({ value: id, label: name }))}
        value={receiver?.id ?? null}
        onChange={chooseReceiver}
        example={local ? consentTexts.suggested(receiver.municipality) : undefined}
      />
      {receiver === null || receiver.complete ? null : (
        <Notice kind="attention">{consentTexts.incomplete}</Notice>
      )}
    </>
  )
}
