import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { volunteerStatuses } from '#main/features/volunteers/volunteers.rules.ts'
import { volunteerStatusLabels } from '#main/features/volunteers/volunteers.labels.ts'
import { paths } from '#renderer/app/paths.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import { RowLink } from '#renderer/ui/RowLink.tsx'
import { Screen } from '#renderer/ui/Screen.tsx'
import { Section } from '#renderer/ui/Section.tsx'
import type { ImportLine } from './import-data.ts'
import { importTexts } from './import.texts.ts'
import styles from './Import.module.css'

const texts = importTexts.done

/** A list that has come in, as it stood just before. */
export interface Accepted {
  readonly lines: readonly ImportLine[]
  readonly skipped: number
  /** In the order of the lines that were added. */
  readonly volunteerIds: readonly string[]
}

/** What came in, that the list itself is gone, and where to go on. */
export function AcceptedScreen({
  accepted: { lines, skipped, volunteerIds },
}: {
  readonly accepted: Accepted
}) {
  const [, go] = useLocation()
  // Where the button was is not where this begins.
  useEffect(() => {
    void window.scrollTo(0, 0)
  }, [])
  const added = lines.filter(({ take }) => take === 'add')
  const people = added.map((line, at) => ({ line, id: volunteerIds[at] ?? '' }))
  return (
    <Screen title={importTexts.title}>
      <Notice kind="done" live title={texts.title(volunteerIds.length)}>
        {skipped === 0 ? null : <p>{texts.skipped(skipped)}</p>}
        <p>{texts.forgotten}</p>
      </Notice>
      <ByHand people={people} />
      <Section
        title={texts.nextTitle}
        lead={statusCounts(added)}
        actions={
          <>
            <Button kind="quiet" onClick={() => go(paths.volunteerList)}>
              {texts.another}
            </Button>
            <Button onClick={() => go(paths.expiring)}>{texts.toExpiring}</Button>
            <Button kind="main" onClick={() => go(paths.volunteers)}>
              {texts.toList}
            </Button>
          </>
        }
      >
        <h3>{texts.whoTitle}</h3>
        <ul className={styles.people}>
          {people.map(({ line, id }) => (
            <li key={id}>
              <RowLink path={paths.volunteer(id)} onGo={go}>
                {line.name}
              </RowLink>
            </li>
          ))}
        </ul>
      </Section>
    </Screen>
  )
}

/** `inzetbaar: 11, wacht op VOG: 1`. */
const statusCounts = (added: readonly ImportLine[]): string =>
  volunteerStatuses
    .map((status) => [status, added.filter(({ facts }) => facts.status === status).length] as const)
    .filter(([, count]) => count > 0)
    .map(([status, count]) => `${volunteerStatusLabels[status]}: ${count}`)
    .join(', ')

interface ByHandProps {
  readonly people: readonly { readonly line: ImportLine; readonly id: string }[]
}
/** What the list says about a resident cannot be kept by itself: somebody writes it down there. */
function ByHand({ people }: ByHandProps) {
  const [, go] = useLocation()
  const said = people.flatMap(({ line, id }) =>
    line.questions
      .filter(({ code, answer }) => code === 'relation-to-case' && answer?.alternative !== 'not-so')
      .map(({ part }) => ({ id, name: line.name, part })),
  )
  if (said.length === 0) return null
  return (
    <Section title={texts.byHandTitle} lead={texts.byHandLead}>
      <ul>
        {said.map(({ id, name, part }) => (
          <li key={`${id} ${part}`}>
            <RowLink path={paths.volunteer(id)} onGo={go}>
              {name}
            </RowLink>
            : {importTexts.quoted(part)}
          </li>
        ))}
      </ul>
    </Section>
  )
}
