import { affinityLabels, skillLabels } from '#main/features/volunteers/volunteer-words.labels.ts'
import { affinities, skills } from '#main/features/volunteers/volunteer-words.rules.ts'
import { Section } from '#renderer/ui/Section.tsx'
import { LanguagesPanel } from './LanguagesPanel.tsx'
import { LimitsPanel } from './LimitsPanel.tsx'
import { useVolunteer } from './use-volunteer.ts'
import { Checks, Line, OneOf, optionsOf } from './VolunteerFields.tsx'
import { volunteerTexts as texts } from './volunteer.texts.ts'
import styles from './Volunteer.module.css'

const skillOptions = optionsOf(skills, skillLabels)
const affinityOptions = optionsOf(affinities, affinityLabels)

/** What somebody speaks, can, likes and would rather not. */
export function AbilityPart() {
  const { volunteer } = useVolunteer()
  return (
    <div className={styles.halves}>
      <div className={styles.column}>
        <LanguagesPanel />
        <Section title={texts.skills.title}>
          <Checks
            path="skills"
            label={texts.skills.title}
            hideLabel
            options={skillOptions}
            value={volunteer.skills}
            changes={(value) => ({ skills: value })}
          />
        </Section>
        <Section title={texts.affinities.title} lead={texts.affinities.lead}>
          <Checks
            path="affinities"
            label={texts.affinities.title}
            hideLabel
            options={affinityOptions}
            value={volunteer.affinities}
            changes={(value) => ({ affinities: value })}
          />
        </Section>
      </div>
      <div className={styles.column}>
        <LimitsPanel />
        <Section title={texts.wishes.title}>
          <Line path="wishes" label={texts.wishes.label} value={volunteer.wishes} long />
        </Section>
        <ExperiencePanel />
      </div>
    </div>
  )
}

const experienceOptions = [
  { value: 'yes' as const, label: texts.experience.yes },
  { value: 'no' as const, label: texts.experience.no },
  { value: 'unsaid' as const, label: texts.experience.unsaid },
]

function ExperiencePanel() {
  const { experienceExpert } = useVolunteer().volunteer
  return (
    <Section title={texts.experience.title} lead={texts.experience.lead}>
      <OneOf
        path="experienceExpert"
        label={texts.experience.label}
        options={experienceOptions}
        value={experienceExpert ?? 'unsaid'}
        changes={(value) => ({ experienceExpert: value === 'unsaid' ? null : value })}
      />
    </Section>
  )
}
