import { intakePlaceLabels } from '#main/features/cases/cases.labels.ts'
import { crisisTitle } from '#main/features/crisis/crisis.labels.ts'
import { handoverStateLabels } from '#main/features/handover/handover.labels.ts'
import { matchStateLabels } from '#main/features/matches/matches.labels.ts'
import { remarkKindLabels } from '#main/features/remarks/remarks.labels.ts'
import { dayOf } from '#renderer/ui/time.ts'
import type { CaseData, ContactMoment, Handover, Remark } from './case-data.ts'
import { timelineTexts } from './timeline.texts.ts'

/** Something that happened. `at` is null when only the day is known. */
export interface TimelineEvent {
  readonly key: string
  readonly at: string | null
  readonly day: string
  readonly text: string
  /** A contact can be read in full and changed. */
  readonly moment?: ContactMoment
}
export interface TimelineDay {
  readonly day: string
  readonly events: readonly TimelineEvent[]
}

const texts = timelineTexts
const at = (key: string, instant: string, text: string): TimelineEvent => ({
  key,
  at: instant,
  day: dayOf(instant),
  text,
})
const on = (key: string, day: string, text: string): TimelineEvent => ({ key, at: null, day, text })

/** All events of a case by day, newest first; within a day the newest first too. */
export function timelineOf(data: CaseData): readonly TimelineDay[] {
  const events = [
    ...caseEvents(data),
    ...remarkEvents(data),
    ...consentEvents(data),
    ...handoverEvents(data),
    ...matchEvents(data),
  ]
  const days = [...new Set(events.map(({ day }) => day))].sort().reverse()
  return days.map((day) => ({
    day,
    events: events
      .filter((event) => event.day === day)
      .sort((a, b) => (b.at ?? '').localeCompare(a.at ?? '')),
  }))
}

function caseEvents({ head, crises, moments }: CaseData): readonly TimelineEvent[] {
  return [
    at('opened', head.openedAt, texts.opened(intakePlaceLabels[head.openedPlace])),
    ...crises.map(({ id, reportedAt, kind, stage }) =>
      at(`crisis-${id}`, reportedAt, texts.crisis(crisisTitle(kind, stage))),
    ),
    ...crises.flatMap(({ id, resolvedAt, kind, stage }) =>
      resolvedAt === null
        ? []
        : [at(`resolved-${id}`, resolvedAt, texts.crisisResolved(crisisTitle(kind, stage)))],
    ),
    ...moments.map((moment) => ({ ...at(moment.id, moment.at, moment.withWhom), moment })),
  ]
}

/** A conversation leaves many remarks: one event per day and kind, at the time of the last one. */
function remarkEvents({ remarks }: CaseData): readonly TimelineEvent[] {
  const groups = new Map<string, Remark[]>()
  for (const remark of remarks) {
    const key = `${dayOf(remark.writtenAt)} ${remark.kind}`
    groups.set(key, [...(groups.get(key) ?? []), remark])
  }
  return [...groups].flatMap(([key, group]) => {
    const last = group.toSorted((a, b) => a.writtenAt.localeCompare(b.writtenAt)).at(-1)
    if (last === undefined) return []
    return [at(`remarks-${key}`, last.writtenAt, texts.remarks(remarkKindLabels[last.kind], group.length))]
  })
}

const nameOf = ({ receivers }: CaseData, id: string): string =>
  receivers.find((one) => one.id === id)?.name ?? ''

function consentEvents(data: CaseData): readonly TimelineEvent[] {
  return data.consents.flatMap(({ id, receiverId, givenOn, withdrawnOn }) => [
    on(`consent-${id}`, givenOn, texts.consent(nameOf(data, receiverId))),
    ...(withdrawnOn === null
      ? []
      : [on(`withdrawn-${id}`, withdrawnOn, texts.withdrawn(nameOf(data, receiverId)))]),
  ])
}

function handoverEvents(data: CaseData): readonly TimelineEvent[] {
  return data.handovers.flatMap(({ id, receiverId, copies, steps, feedbackDueDay, state }) => {
    const name = nameOf(data, receiverId)
    return [
      ...copies.map(({ id: copyId, madeAt, kind, destination }) =>
        at(copyId, madeAt, texts.copies[kind][destination](name)),
      ),
      ...steps.map((step) => stepEvent(id, step, name)),
      ...(state === 'sent' && feedbackDueDay !== null
        ? [on(`due-${id}`, feedbackDueDay, texts.feedbackDue(name))]
        : []),
    ]
  })
}

/** Why a match ended stays with the pair; here is only that it did. */
const matchEvents = ({ matches }: CaseData): readonly TimelineEvent[] =>
  matches.flatMap(({ id, volunteerName, steps }) =>
    steps.map((step) =>
      at(`${id} ${step.at} ${step.state}`, step.at, texts.match(volunteerName, matchStateLabels[step.state])),
    ),
  )

/** A step happened on its own day, which is not always the day on which it was written down. */
function stepEvent(
  id: string,
  { at: instant, day, state, source }: Handover['steps'][number],
  name: string,
): TimelineEvent {
  const key = `${id} ${instant} ${state}`
  const text = texts.step(name, handoverStateLabels[state], source)
  return day === null || day === dayOf(instant) ? at(key, instant, text) : on(key, day, text)
}
