import type { z } from 'zod'
import type { CorrectionLine } from '#main/features/corrections/corrections.contract.ts'
import { useLocation } from 'wouter'
import { api } from '#renderer/app/api.ts'
import { paths } from '#renderer/app/paths.ts'
import { useAnswer, useCommand } from '#renderer/app/use-call.ts'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { ListRow, ListTable } from '#renderer/ui/ListTable.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import { formatDay } from '#renderer/ui/time.ts'
import type { Request } from './privacy-data.ts'
import { correctionTexts as texts } from './rights.texts.ts'
import styles from './Privacy.module.css'

type Change = z.output<typeof CorrectionLine>

/** Keeps what stood there before, from the start of the correction until its end. */
export function CorrectionPart({ request }: { readonly request: Request }) {
  const { id, correcting, state } = request
  const corrections = useAnswer(api.corrections.of, { requestId: id })
  const lines = corrections.value?.lines ?? []
  if (state !== 'open' && lines.length === 0) return null
  return (
    <div className={styles.fields}>
      <h3>{texts.title}</h3>
      {state === 'open' ? <StartOrFinish id={id} running={correcting} /> : null}
      {correcting ? <WhereTo request={request} /> : null}
      {lines.length === 0 ? (
        <p className={styles.soft}>{correcting ? texts.noneYet : texts.none}</p>
      ) : (
        <ChangeTable lines={lines} />
      )}
    </div>
  )
}

function StartOrFinish({ id, running }: { readonly id: string; readonly running: boolean }) {
  const refreshes = ['rights', 'cases', 'volunteers']
  const start = useCommand(api.corrections.start, refreshes)
  const finish = useCommand(api.corrections.finish, refreshes)
  const act = running ? finish : start
  return (
    <>
      <Notice
        kind={running ? 'attention' : 'info'}
        title={running ? texts.runningTitle : texts.startTitle}
        actions={
          <Button busy={act.busy} onClick={() => void act.run({ requestId: id })}>
            {running ? texts.finish : texts.start}
          </Button>
        }
      >
        {running ? texts.running : texts.startLead}
      </Notice>
      <Refusal failure={act.failure} texts={texts.failures} />
    </>
  )
}

function WhereTo({ request: { cases, person } }: { readonly request: Request }) {
  const [, go] = useLocation()
  const open = cases.filter(({ frozenSince }) => frozenSince === null)
  return (
    <div className={styles.buttons}>
      {open.map(({ caseId, number }) => (
        <Button key={caseId} onClick={() => go(paths.casePart(caseId))}>
          {texts.openCase(number)}
        </Button>
      ))}
      {person?.kind === 'volunteer' ? (
        <Button onClick={() => go(paths.volunteer(person.id))}>{texts.openVolunteer}</Button>
      ) : null}
    </div>
  )
}

const { columns } = texts
const valueWords = (value: Change['oldValue']): string =>
  value === null || value === '' ? texts.nothing : String(value)

function ChangeTable({ lines }: { readonly lines: readonly Change[] }) {
  return (
    <ListTable caption={texts.caption} columns={Object.values(columns)}>
      {lines.map((line) => (
        <ListRow key={line.id} name={line.label}>
          <td data-label={columns.old}>{valueWords(line.oldValue)}</td>
          <td data-label={columns.new}>{valueWords(line.newValue)}</td>
          <td data-label={columns.day}>
            {formatDay(line.day)}
            <span className="meta"> {line.byName}</span>
          </td>
        </ListRow>
      ))}
    </ListTable>
  )
}
