import { trainingLabels } from '#main/features/volunteers/volunteer-words.labels.ts'
import { trainingKinds } from '#main/features/volunteers/volunteer-words.rules.ts'
import { trainingStateLabels } from '#main/features/volunteers/volunteers.labels.ts'
import { trainingStates } from '#main/features/volunteers/volunteers.rules.ts'
import { api } from '#renderer/app/api.ts'
import { useCommand } from '#renderer/app/use-call.ts'
import { useSavedField } from '#renderer/forms/use-saved-field.ts'
import { useSavedValue } from '#renderer/forms/use-saved-value.ts'
import { Select } from '#renderer/ui/Choice.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { formatDay } from '#renderer/ui/time.ts'
import { restOnVolunteers } from './use-volunteer.ts'
import type { Training } from './volunteer-data.ts'
import { optionsOf } from './VolunteerFields.tsx'
import { volunteerTexts } from './volunteer.texts.ts'
import styles from './Volunteer.module.css'

const texts = volunteerTexts.training
const kindOptions = optionsOf(trainingKinds, trainingLabels)
const stateOptions = optionsOf(trainingStates, trainingStateLabels)
const useAmend = () => useCommand(api.volunteers.amendTraining, restOnVolunteers)

export function TrainingFields({ training }: { readonly training: Training }) {
  const { id } = training
  const amend = useAmend()
  const kind = useSavedValue({
    value: training.kind,
    path: 'kind',
    save: (value) => amend.run({ id, changes: { kind: value } }),
  })
  const state = useSavedValue({
    value: training.state,
    path: 'state',
    save: (value) => amend.run({ id, changes: { state: value } }),
  })
  return (
    <div role="group" aria-label={trainingLabels[training.kind]} className={styles.lineFields}>
      <Select label={texts.kind} options={kindOptions} {...kind.props} />
      <Select label={texts.state} options={stateOptions} {...state.props} />
      <TrainingText
        training={training}
        path="doneDayText"
        label={texts.doneDay}
        example={texts.doneDayExample}
        value={formatDay(training.doneDay)}
      />
      <TrainingText
        training={training}
        path="validUntilText"
        label={texts.validUntil}
        example={texts.validUntilExample}
        value={formatDay(training.validUntil)}
      />
      <TrainingText
        training={training}
        path="description"
        label={texts.description}
        example={texts.descriptionExample}
        value={training.description}
      />
    </div>
  )
}

interface TrainingTextProps {
  readonly training: Training
  readonly path: 'doneDayText' | 'validUntilText' | 'description'
  readonly label: string
  readonly example: string
  readonly value: string
}
function TrainingText({ training: { id }, path, label, example, value }: TrainingTextProps) {
  const amend = useAmend()
  const field = useSavedField({ value, path, save: (text) => amend.run({ id, changes: { [path]: text } }) })
  return <TextField label={label} example={example} {...field.props} />
}
