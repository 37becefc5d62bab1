import { genderLabels } from '#main/features/volunteers/volunteer-words.labels.ts'
import { genders } from '#main/features/volunteers/volunteer-words.rules.ts'
import { FieldRow, Section } from '#renderer/ui/Section.tsx'
import { formatDay } from '#renderer/ui/time.ts'
import { StatusPanel } from './StatusPanel.tsx'
import { useVolunteer } from './use-volunteer.ts'
import { Line, OneOf } from './VolunteerFields.tsx'
import { volunteerTexts } from './volunteer.texts.ts'
import styles from './Volunteer.module.css'

/** Who this is, how to reach them, and where they stand. */
export function ContactPart() {
  const { note } = useVolunteer().volunteer
  return (
    <div className={styles.wideAndSmall}>
      <div className={styles.column}>
        <WhoPanel />
        <Section title={volunteerTexts.note.title} lead={volunteerTexts.note.lead}>
          <Line path="note" label={volunteerTexts.note.label} hideLabel value={note} long />
        </Section>
      </div>
      <div className={styles.column}>
        <StatusPanel />
        <EmergencyPanel />
      </div>
    </div>
  )
}

const genderOptions = [
  ...genders.map((value) => ({ value, label: genderLabels[value] })),
  { value: 'unasked' as const, label: volunteerTexts.who.genderUnasked },
]

function WhoPanel() {
  const texts = volunteerTexts.who
  const { volunteer } = useVolunteer()
  return (
    <Section title={texts.title}>
      <FieldRow>
        <Line path="givenName" label={texts.givenName} value={volunteer.givenName} />
        <Line path="familyName" label={texts.familyName} value={volunteer.familyName} />
        <Line path="phone" label={texts.phone} example={texts.phoneExample} value={volunteer.phone} />
        <Line path="email" label={texts.email} value={volunteer.email} />
        <Line path="address" label={texts.address} value={volunteer.address} />
        <FieldRow>
          <Line path="postcode" label={texts.postcode} value={volunteer.postcode} />
          <Line path="place" label={texts.place} value={volunteer.place} />
        </FieldRow>
        <Line
          path="birthDayText"
          label={texts.birthDay}
          example={texts.birthDayExample}
          value={formatDay(volunteer.birthDay)}
        />
      </FieldRow>
      <OneOf
        path="gender"
        label={texts.gender}
        example={texts.genderExample}
        options={genderOptions}
        value={volunteer.gender ?? 'unasked'}
        changes={(value) => ({ gender: value === 'unasked' ? null : value })}
      />
    </Section>
  )
}

function EmergencyPanel() {
  const texts = volunteerTexts.emergency
  const { emergencyName, emergencyPhone } = useVolunteer().volunteer
  return (
    <Section title={texts.title}>
      <Line path="emergencyName" label={texts.name} example={texts.nameExample} value={emergencyName} />
      <Line path="emergencyPhone" label={texts.phone} value={emergencyPhone} />
    </Section>
  )
}
