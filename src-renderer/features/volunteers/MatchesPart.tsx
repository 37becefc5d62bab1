import { useLocation } from 'wouter'
import { matchStateLabels } from '#main/features/matches/matches.labels.ts'
import { paths } from '#renderer/app/paths.ts'
import { Select } from '#renderer/ui/Choice.tsx'
import { RowLink } from '#renderer/ui/RowLink.tsx'
import { FieldRow, Section } from '#renderer/ui/Section.tsx'
import { formatDay } from '#renderer/ui/time.ts'
import { useVolunteer, useVolunteerValue } from './use-volunteer.ts'
import { volunteerTexts } from './volunteer.texts.ts'
import styles from './Volunteer.module.css'

/** How many matches fit, and the ones there are. */
export function MatchesPart() {
  const { maxMatches, otherMatches } = useVolunteer().volunteer
  const texts = volunteerTexts.places
  return (
    <>
      <Section title={texts.title}>
        <FieldRow>
          <Places path="maxMatches" label={texts.max} value={maxMatches} />
          <Places path="otherMatches" label={texts.other} example={texts.otherExample} value={otherMatches} />
        </FieldRow>
      </Section>
      <MatchList />
    </>
  )
}

/** More than anybody takes on, and at least what is there now. */
const usualPlaces = 10

interface PlacesProps {
  readonly path: 'maxMatches' | 'otherMatches'
  readonly label: string
  readonly example?: string
  readonly value: number
}
function Places({ path, label, example, value }: PlacesProps) {
  const chosen = useVolunteerValue<string>(path, String(value), (text) => ({ [path]: Number(text) }))
  const most = Math.max(usualPlaces, value)
  const options = Array.from({ length: most + 1 }, (_, n) => ({
    value: String(n),
    label: volunteerTexts.places.number(n),
  }))
  return <Select label={label} example={example} options={options} {...chosen} />
}

function MatchList() {
  const [, go] = useLocation()
  const { matches } = useVolunteer()
  const texts = volunteerTexts.matches
  return (
    <Section title={texts.title}>
      {matches.length === 0 ? (
        <p className={styles.soft}>{texts.empty}</p>
      ) : (
        <table className={styles.table}>
          <caption className="quiet">{texts.title}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.resident}</th>
              <th scope="col">{texts.state}</th>
              <th scope="col">{texts.since}</th>
            </tr>
          </thead>
          <tbody>
            {matches.map((match) => (
              <tr key={match.matchId}>
                <th scope="row">
                  <RowLink path={paths.casePart(match.caseId, 'maatje')} onGo={go}>
                    {match.residentName === '' ? texts.nameless : match.residentName}
                  </RowLink>
                </th>
                <td>{matchStateLabels[match.state]}</td>
                <td className="tabular">{formatDay(match.since)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  )
}
