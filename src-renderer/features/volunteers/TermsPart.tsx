import { agreementStateLabels, certificateStateLabels } from '#main/features/volunteers/volunteers.labels.ts'
import { agreementStates, certificateStates } from '#main/features/volunteers/volunteers.rules.ts'
import { StateWord } from '#renderer/ui/Notice.tsx'
import { FieldRow, Section } from '#renderer/ui/Section.tsx'
import { formatDay } from '#renderer/ui/time.ts'
import { PapersPanel } from './PapersPanel.tsx'
import { TrainingPanel } from './TrainingPanel.tsx'
import { useVolunteer } from './use-volunteer.ts'
import { Line, OneOf, optionsOf } from './VolunteerFields.tsx'
import { volunteerTexts } from './volunteer.texts.ts'
import styles from './Volunteer.module.css'

/** What is needed before a match, and the papers that go with it. */
export function TermsPart() {
  return (
    <>
      <div className={styles.halves}>
        <CertificatePanel />
        <AgreementPanel />
      </div>
      <TrainingPanel />
      <PapersPanel />
    </>
  )
}

const certificateOptions = optionsOf(certificateStates, certificateStateLabels)

function CertificatePanel() {
  const texts = volunteerTexts.certificate
  const { volunteer } = useVolunteer()
  return (
    <Section title={texts.title} lead={texts.lead} aside={<CertificateAge />}>
      <OneOf
        path="certificateState"
        label={texts.state}
        options={certificateOptions}
        value={volunteer.certificateState}
        changes={(certificateState) => ({ certificateState })}
      />
      <FieldRow>
        <Line
          path="certificateDayText"
          label={texts.day}
          example={texts.dayExample}
          value={formatDay(volunteer.certificateDay)}
        />
        <Line
          path="certificateKind"
          label={texts.kind}
          example={texts.kindExample}
          value={volunteer.certificateKind}
        />
      </FieldRow>
      <CertificateTerm />
    </Section>
  )
}

function CertificateAge() {
  const { certificateMonths } = useVolunteer()
  return certificateMonths === null ? null : (
    <span className="meta">{volunteerTexts.certificate.age(certificateMonths)}</span>
  )
}

/** Says in words when a new certificate had better be asked for. */
function CertificateTerm() {
  const texts = volunteerTexts.certificate
  const { flags, certificateWarning } = useVolunteer()
  if (flags.includes('certificate-too-old')) return <p className={styles.attention}>{texts.over}</p>
  return certificateWarning ? <p className={styles.attention}>{texts.warning}</p> : null
}

const agreementOptions = optionsOf(agreementStates, agreementStateLabels)

function AgreementPanel() {
  const texts = volunteerTexts.agreement
  const { agreementState, agreementDay } = useVolunteer().volunteer
  return (
    <Section
      title={texts.title}
      aside={
        agreementState === 'signed' ? (
          <StateWord kind="done">{agreementStateLabels.signed}</StateWord>
        ) : undefined
      }
    >
      <OneOf
        path="agreementState"
        label={texts.state}
        options={agreementOptions}
        value={agreementState}
        changes={(next) => ({ agreementState: next })}
      />
      <Line
        path="agreementDayText"
        label={texts.day}
        example={texts.dayExample}
        value={formatDay(agreementDay)}
      />
    </Section>
  )
}
