import { intakePlaceLabels, phaseLabels } from '#main/features/cases/cases.labels.ts'
import { intakePlaces, phases } from '#main/features/cases/cases.rules.ts'
import { api } from '#renderer/app/api.ts'
import { SeenList } from '#renderer/app/SeenList.tsx'
import { seenTexts } from '#renderer/app/seen.texts.ts'
import { useMay } from '#renderer/app/use-may.ts'
import { Fold } from '#renderer/ui/Fold.tsx'
import { formatDay, timeOf } from '#renderer/ui/time.ts'
import { optionsOf } from './case-options.ts'
import { useCase, type Head } from './case-data.ts'
import { CaseRights } from './CaseRights.tsx'
import { ContactForm } from './ContactForm.tsx'
import { FieldFlow } from './FieldFlow.tsx'
import { MomentRow } from './MomentRow.tsx'
import { Fields, Panel } from './Panel.tsx'
import { HeadChoice } from './ResidentFields.tsx'
import { timelineOf, type TimelineDay } from './timeline.ts'
import { timelineTexts } from './timeline.texts.ts'
import styles from './TimelineTab.module.css'

const texts = timelineTexts
const phaseOptions = optionsOf(phases, phaseLabels)
const placeOptions = optionsOf(intakePlaces, intakePlaceLabels)

/** Everything that happened, newest first, and a contact to add. */
export function TimelineTab() {
  const data = useCase()
  const may = useMay()
  const days = timelineOf(data)
  return (
    <FieldFlow>
      <ContactForm />
      <Panel title={texts.title}>
        <ol className={styles.days}>
          {days.map((day) => (
            <Day key={day.day} day={day} />
          ))}
        </ol>
      </Panel>
      {may.change(api.cases.amendCase, 'phase') ? <Standing head={data.head} /> : null}
      <CaseRights head={data.head} />
      {may.call(api.accessLog.ofCase) ? (
        <Fold title={seenTexts.title} late>
          <SeenList call={api.accessLog.ofCase} of={{ caseId: data.caseId }} />
        </Fold>
      ) : null}
    </FieldFlow>
  )
}

/** Where the case stands, and where it began. */
function Standing({ head }: { readonly head: Head }) {
  return (
    <Panel title={texts.standing}>
      <Fields>
        <HeadChoice
          path="phase"
          words={texts.phase}
          options={phaseOptions}
          value={head.phase}
          changes={(phase) => ({ phase })}
          folded
        />
        <HeadChoice
          path="openedPlace"
          words={texts.openedPlace}
          options={placeOptions}
          value={head.openedPlace}
          changes={(openedPlace) => ({ openedPlace })}
          folded
        />
      </Fields>
    </Panel>
  )
}

function Day({ day: { day, events } }: { readonly day: TimelineDay }) {
  return (
    <li className={styles.day}>
      <h3>{formatDay(day)}</h3>
      <ol className={styles.events}>
        {events.map((event) => (
          <li key={event.key} className={styles.event}>
            <span className={styles.time}>{event.at === null ? '' : timeOf(event.at)}</span>
            {event.moment === undefined ? <span>{event.text}</span> : <MomentRow moment={event.moment} />}
          </li>
        ))}
      </ol>
    </li>
  )
}
