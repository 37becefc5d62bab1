import { useState } from 'react'
import { api } from '#renderer/app/api.ts'
import { useAnswer } from '#renderer/app/use-call.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Answered } from '#renderer/ui/Answered.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Select } from '#renderer/ui/Choice.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import { Section } from '#renderer/ui/Section.tsx'
import { yearsBack } from './hours-words.ts'
import { HoursSums } from './HoursSums.tsx'
import { HoursTable } from './HoursTable.tsx'
import { NewHours } from './NewHours.tsx'
import { useVolunteer } from './use-volunteer.ts'
import type { YearOfHours } from './volunteer-data.ts'
import { volunteerTexts } from './volunteer.texts.ts'
import styles from './Volunteer.module.css'

const texts = volunteerTexts.hours

/** Hours and money of one year, beside what is free of tax. */
export function HoursPart() {
  // The year of today comes from main: the window has no clock of its own.
  const today = useAnswer(api.today.list, {})
  if (today.value === undefined) return null
  return <Years thisYear={Number(today.value.today.slice(0, 4))} />
}

function Years({ thisYear }: { readonly thisYear: number }) {
  const [year, setYear] = useState(thisYear)
  const [proposed, setProposed] = useState({ duration: '', count: 0 })
  const { id: volunteerId } = useVolunteer().volunteer
  const hours = useAnswer(api.volunteers.hours, { volunteerId, year }, { keep: true })
  const options = yearsBack(thisYear, year).map((one) => ({ value: String(one), label: String(one) }))
  const chooser = (
    <div className={styles.year}>
      <Select
        label={texts.year}
        options={options}
        value={String(year)}
        onChange={(text) => setYear(Number(text))}
      />
    </div>
  )
  return (
    <Answered answer={hours} say={failureText}>
      {(value) => (
        <>
          <Section title={texts.title} lead={texts.lead} aside={chooser}>
            <Forgotten
              answer={value}
              onPropose={(duration) => setProposed({ duration, count: proposed.count + 1 })}
            />
            {value.rows.length === 0 ? (
              <p className={styles.soft}>{texts.empty(year)}</p>
            ) : (
              <HoursTable answer={value} year={year} />
            )}
            <NewHours key={proposed.count} duration={proposed.duration} />
          </Section>
          <HoursSums answer={value} year={year} />
        </>
      )}
    </Answered>
  )
}

interface ForgottenProps {
  readonly answer: YearOfHours
  readonly onPropose: (duration: string) => void
}
/** Contact moments took longer than what is written down here. Nothing is added by itself. */
function Forgotten({ answer: { contactMinutes, sums }, onPropose }: ForgottenProps) {
  const missing = contactMinutes - sums.minutes
  if (missing <= 0) return null
  return (
    <Notice
      kind="info"
      title={texts.suggestionTitle}
      actions={
        <Button onClick={() => onPropose(texts.duration(missing))}>
          {texts.suggestionAction(texts.hours(missing))}
        </Button>
      }
    >
      {texts.suggestion(texts.hours(contactMinutes), texts.hours(sums.minutes))}
    </Notice>
  )
}
