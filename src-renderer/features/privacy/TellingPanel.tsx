import { useState } from 'react'
import type { z } from 'zod'
import type { correctionsContract } from '#main/features/corrections/corrections.contract.ts'
import { tellingWayLabels } from '#main/features/corrections/corrections.labels.ts'
import { tellingWays, type TellingWay } from '#main/features/corrections/corrections.rules.ts'
import { api } from '#renderer/app/api.ts'
import { useAnswer, useCommand } from '#renderer/app/use-call.ts'
import { Decision } from '#renderer/forms/Decision.tsx'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { usePaperMaking } from '#renderer/forms/use-paper-making.ts'
import { useUnread } from '#renderer/forms/use-unread.ts'
import { Answered } from '#renderer/ui/Answered.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Checks } from '#renderer/ui/Checks.tsx'
import { Select } from '#renderer/ui/Choice.tsx'
import { StateWord } from '#renderer/ui/Notice.tsx'
import { Section } from '#renderer/ui/Section.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { formatDay } from '#renderer/ui/time.ts'
import { MadeNotice, PaperButtons } from './PaperButtons.tsx'
import { optionsOf, type Request } from './privacy-data.ts'
import { newRequestTexts, paperTexts, tellingTexts as texts } from './rights.texts.ts'
import styles from './Privacy.module.css'

type Receiver = z.output<(typeof correctionsContract)['receivers']['output']>[number]

/** Who got something earlier and hears of this too (art. 19). */
export function TellingPanel({ request: { id } }: { readonly request: Request }) {
  const receivers = useAnswer(api.corrections.receivers, { requestId: id })
  return (
    <Section title={texts.title} lead={texts.lead}>
      <Answered answer={receivers} say={failureText}>
        {(rows) =>
          rows.length === 0 ? (
            <p className={styles.soft}>{texts.nobody}</p>
          ) : (
            <Rows requestId={id} rows={rows} />
          )
        }
      </Answered>
    </Section>
  )
}

function Rows({ requestId, rows }: { readonly requestId: string; readonly rows: readonly Receiver[] }) {
  const [telling, setTelling] = useState<Receiver | null>(null)
  const ticks = useTicks(requestId)
  const making = usePaperMaking(
    useCommand(api.corrections.saveLetter),
    useCommand(api.corrections.printLetter),
    (row: Receiver) => ({ requestId, receiverId: row.receiverId, correctionIds: ticks.of(row) }),
  )
  return (
    <>
      <ul className={styles.lines}>
        {rows.map((row) => (
          <li key={row.receiverId} className={styles.line}>
            <ReceiverWords row={row} />
            <div className={styles.buttons}>
              <PaperButtons
                name={texts.letterTo(row.name)}
                busy={making.busy}
                onSave={() => making.save(row)}
                onPrint={() => making.print(row)}
              />
              <Button aria-label={texts.noteOf(row.name)} onClick={() => setTelling(row)}>
                {texts.note}
              </Button>
            </div>
            {ticks.options.length === 0 ? null : (
              <Checks
                label={texts.inLetter(row.name)}
                options={ticks.options}
                value={ticks.of(row)}
                onChange={(ids) => ticks.set(row.receiverId, ids)}
              />
            )}
          </li>
        ))}
      </ul>
      <MadeNotice made={making.made} nameOf={({ name }) => texts.letterTo(name)} />
      <Refusal failure={making.failure} texts={{ ...paperTexts.failures, ...texts.failures }} />
      {telling === null ? null : (
        <ToldDialog requestId={requestId} receiver={telling} onClose={() => setTelling(null)} />
      )}
    </>
  )
}

/** What was corrected, to name in a letter: at first what was found in what this receiver got. */
function useTicks(requestId: string) {
  const lines = useAnswer(api.corrections.of, { requestId }).value?.lines ?? []
  const [ticked, setTicked] = useState<Readonly<Record<string, readonly string[]>>>({})
  return {
    options: lines.map(({ id, label }) => ({ value: id, label })),
    of: ({ receiverId, had }: Receiver): string[] => [
      ...(ticked[receiverId] ?? had.map(({ correctionId }) => correctionId)),
    ],
    set: (receiverId: string, ids: readonly string[]): void => setTicked({ ...ticked, [receiverId]: ids }),
  }
}

function ReceiverWords({ row: { name, sends, had, told } }: { readonly row: Receiver }) {
  return (
    <span>
      <strong>{name}</strong>
      <span className="meta">{texts.sends(sends.map(({ sentDay }) => formatDay(sentDay)))}</span>
      {had.length === 0 ? null : <span className="meta">{texts.fields(had.map(({ label }) => label))}</span>}
      <span>
        <StateWord kind={told === null ? 'attention' : 'done'}>
          {told === null ? texts.notTold : texts.told(formatDay(told.day), tellingWayLabels[told.how])}
        </StateWord>
      </span>
    </span>
  )
}

interface ToldProps {
  readonly requestId: string
  readonly receiver: Receiver
  readonly onClose: () => void
}

function ToldDialog({ requestId, receiver: { receiverId, name, told: before }, onClose }: ToldProps) {
  const words = texts.dialog
  const [day, setDay] = useState<string>(newRequestTexts.today)
  const [how, setHow] = useState<TellingWay>(before?.how ?? 'phone')
  const [note, setNote] = useState(before?.note ?? '')
  const told = useCommand(api.corrections.told)
  const unread = useUnread(told.failure)
  const confirm = async (): Promise<void> => {
    const reply = await told.run({ requestId, receiverId, dayText: day, how, note })
    if (reply.ok) onClose()
  }
  return (
    <Decision
      open
      onClose={onClose}
      words={{ ...words, title: words.title(name) }}
      busy={told.busy}
      failure={unread.rest}
      failures={texts.failures}
      onConfirm={() => void confirm()}
    >
      <TextField label={words.day} value={day} onChange={setDay} message={unread('dayText')} />
      <Select
        label={words.how}
        options={optionsOf(tellingWays, tellingWayLabels)}
        value={how}
        onChange={setHow}
      />
      <TextField label={words.note} example={words.noteExample} value={note} onChange={setNote} />
    </Decision>
  )
}
