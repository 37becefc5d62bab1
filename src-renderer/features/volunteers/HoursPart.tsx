import { useState } from 'react'
import { api } from '#renderer/app/api.ts'
import { useAnswer } from '#renderer/app/use-call.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Answered } from '#renderer/ui/Answered.tsx'
import { Select } from '#renderer/ui/Choice.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import { Section } from '#renderer/ui/Section.tsx'
import { yearsBack } from './hours-words.ts'
import { HoursSums } from './HoursSums.tsx'
import { HoursTable } from './HoursTable.tsx'
import { NewHours } from './NewHours.tsx'
import { useVolunteer } from './use-volunteer.ts'
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
            {value.contactMinutes > 0 ? (
              <Notice kind="info" title={texts.suggestionTitle}>
                {texts.suggestion(texts.hours(value.contactMinutes))}
              </Notice>
            ) : null}
            {value.rows.length === 0 ? (
              <p className={styles.soft}>{texts.empty(year)}</p>
            ) : (
              <HoursTable answer={value} year={year} />
            )}
            <NewHours />
          </Section>
          <HoursSums answer={value} year={year} />
        </>
      )}
    </Answered>
  )
}
