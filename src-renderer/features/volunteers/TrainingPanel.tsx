import { Plus } from 'lucide-react'
import { trainingLabels } from '#main/features/volunteers/volunteer-words.labels.ts'
import { api } from '#renderer/app/api.ts'
import { useCommand } from '#renderer/app/use-call.ts'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Section } from '#renderer/ui/Section.tsx'
import { RemoveLine } from './RemoveLine.tsx'
import { TrainingFields } from './TrainingFields.tsx'
import { useFocusOnNew } from './use-focus-on-new.ts'
import { useRemoval } from './use-removal.ts'
import { restOnVolunteers, useVolunteer } from './use-volunteer.ts'
import { volunteerTexts } from './volunteer.texts.ts'
import styles from './Volunteer.module.css'

const texts = volunteerTexts.training

/** Every training on its own line; a line keeps itself while it is filled in. */
export function TrainingPanel() {
  const { trainings, volunteer } = useVolunteer()
  const add = useCommand(api.volunteers.addTraining, restOnVolunteers)
  const remove = useRemoval(api.volunteers.removeTraining, api.volunteers.restoreTraining)
  const [list, expectOne] = useFocusOnNew(trainings.length)
  const start = (): void => {
    expectOne()
    void add.run({
      volunteerId: volunteer.id,
      kind: trainings.length === 0 ? 'basic' : 'refresher',
      description: '',
      state: 'planned',
      doneDayText: '',
      validUntilText: '',
    })
  }
  return (
    <Section
      title={texts.title}
      actions={
        <Button icon={Plus} busy={add.busy} onClick={start} data-add="">
          {texts.add}
        </Button>
      }
    >
      {trainings.length === 0 ? <p className={styles.soft}>{texts.empty}</p> : null}
      <ul ref={list} className={styles.lines}>
        {trainings.map((training) => (
          <li key={training.id} className={styles.line}>
            <TrainingFields training={training} />
            <RemoveLine
              what={trainingLabels[training.kind]}
              onRemove={() => remove(training.id, trainingLabels[training.kind])}
            />
          </li>
        ))}
      </ul>
      <Refusal failure={add.failure} />
    </Section>
  )
}
