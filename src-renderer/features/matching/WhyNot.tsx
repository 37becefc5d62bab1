import { useState } from 'react'
import { requestKindLabels } from '#main/features/waiting-list/waiting-list.labels.ts'
import { api } from '#renderer/app/api.ts'
import { useAnswer } from '#renderer/app/use-call.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Answered } from '#renderer/ui/Answered.tsx'
import { Select } from '#renderer/ui/Choice.tsx'
import { FieldRow, Section } from '#renderer/ui/Section.tsx'
import { everyoneIn } from './everyone.ts'
import type { Plan } from './matching-answers.ts'
import { nameOr } from './name-words.ts'
import { planTexts } from './plan.texts.ts'
import { WhyNotAnswer } from './WhyNotAnswer.tsx'
import styles from './Plan.module.css'

const texts = planTexts.whyNot

export interface WhyNotProps {
  readonly plan: Plan
  readonly onHold: (requestId: string, volunteerId: string) => Promise<boolean>
}

/** "Waarom niet anders?": any resident with any volunteer, answered in sentences. */
export function WhyNot({ plan, onHold }: WhyNotProps) {
  const [requestId, setRequestId] = useState<string | null>(null)
  const [volunteerId, setVolunteerId] = useState<string | null>(null)
  const volunteers = useAnswer(api.volunteers.list, { text: '', show: 'current' })
  const residents = residentsOf(plan)
  const resident = residents.find((one) => one.requestId === requestId)
  const volunteer = volunteers.value?.find(({ id }) => id === volunteerId)
  const pair = { requestId: requestId ?? '', volunteerId: volunteerId ?? '' }
  const answer = useAnswer(api.matching.whyNot, pair, {
    when: resident !== undefined && volunteer !== undefined,
  })
  return (
    <Section title={texts.title} lead={texts.lead}>
      <FieldRow>
        <Select
          label={texts.resident}
          placeholder={texts.chooseResident}
          options={residents.map((one) => ({ value: one.requestId, label: one.label }))}
          value={resident?.requestId ?? null}
          onChange={setRequestId}
        />
        <Select
          label={texts.volunteer}
          placeholder={texts.chooseVolunteer}
          options={(volunteers.value ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          value={volunteerId}
          onChange={setVolunteerId}
        />
      </FieldRow>
      <div role="status" className={styles.answer}>
        {answer.loading ? texts.thinking : null}
        {resident === undefined || volunteer === undefined ? null : (
          <Answered answer={answer} say={failureText}>
            {(value) => (
              <WhyNotAnswer
                answer={value}
                residentName={resident.name}
                volunteerName={volunteer.name}
                onHold={() => onHold(resident.requestId, volunteer.id)}
              />
            )}
          </Answered>
        )}
      </div>
    </Section>
  )
}

/** Everyone who waits, by name; the kind beside it, since one resident may wait for two people. */
const residentsOf = (plan: Plan) =>
  everyoneIn(plan)
    .map(({ requestId, residentName, kind }) => {
      const name = nameOr(residentName, planTexts.nameless)
      return { requestId, name, label: texts.withKind(name, requestKindLabels[kind]) }
    })
    .toSorted((a, b) => a.label.localeCompare(b.label, 'nl'))
