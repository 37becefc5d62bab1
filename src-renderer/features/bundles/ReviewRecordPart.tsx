import { wholeRecord } from '#main/features/bundles/bundle-shape.rules.ts'
import { api } from '#renderer/app/api.ts'
import { useCommand } from '#renderer/app/use-call.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { StateWord } from '#renderer/ui/Notice.tsx'
import { omissionOf, type Omission, type Piece, type ReviewField, type ReviewRecord } from './bundle-data.ts'
import { bundlesTexts as texts } from './bundles.texts.ts'
import styles from './Bundles.module.css'

export interface ReviewRecordPartProps {
  readonly title: string
  readonly record: ReviewRecord
  readonly omissions: readonly Omission[]
  readonly onlyHeldBack: boolean
  readonly onOmit: (piece: Piece) => void
}

/** One record as the person will read it, with what of it does not go. */
export function ReviewRecordPart({ title, record, omissions, onlyHeldBack, onOmit }: ReviewRecordPartProps) {
  const { table, recordId, fields, ground, canOmit } = record
  const whole = { table, recordId, field: wholeRecord, label: texts.dialog.whole(title) }
  const shown = onlyHeldBack ? fields.filter(({ state }) => state !== 'shown') : fields
  if (onlyHeldBack && shown.length === 0) return null
  return (
    <article className={styles.record} aria-label={title}>
      <RecordFacts record={record} />
      <dl className={styles.fields}>
        {shown.map((field) => (
          <FieldLine
            key={field.field}
            field={field}
            piece={{ table, recordId, field: field.field, label: field.label }}
            omissions={omissions}
            fixed={ground !== null}
            onOmit={onOmit}
          />
        ))}
      </dl>
      <div className={styles.whole}>
        {ground === null ? null : (
          <StateWord kind="attention">{texts.omittedAs(texts.dialog.grounds[ground])}</StateWord>
        )}
        {canOmit ? (
          <OmitButton
            piece={whole}
            omission={omissionOf(omissions, whole)}
            words={[texts.omitRecord, texts.putBackRecord]}
            about={title}
            onOmit={onOmit}
          />
        ) : null}
      </div>
    </article>
  )
}

function RecordFacts({ record: { source, removed } }: { readonly record: ReviewRecord }) {
  if (source === '' && !removed) return null
  return (
    <p className={styles.facts}>
      {removed ? <StateWord kind="info">{texts.removed}</StateWord> : null}
      {source === '' ? null : <span className="meta">{texts.source(source)}</span>}
    </p>
  )
}

interface FieldLineProps {
  readonly field: ReviewField
  readonly piece: Piece
  readonly omissions: readonly Omission[]
  /** The whole record is left out already. */
  readonly fixed: boolean
  readonly onOmit: (piece: Piece) => void
}
function FieldLine({ field, piece, omissions, fixed, onOmit }: FieldLineProps) {
  const { label, value, behind, state } = field
  return (
    <div className={styles.field}>
      <dt>{label}</dt>
      <dd className={styles.value}>
        {state === 'shown' ? (
          <span>{value}</span>
        ) : (
          <StateWord kind={state === 'masked' ? 'info' : 'attention'}>{value}</StateWord>
        )}
        {behind === null || behind === '' || behind === value ? null : (
          <span className="meta">{texts.behind(behind)}</span>
        )}
      </dd>
      <dd className={styles.act}>
        {state === 'masked' || fixed || !field.canOmit ? null : (
          <OmitButton
            piece={piece}
            omission={omissionOf(omissions, piece)}
            words={[texts.omit, texts.putBack]}
            about={label}
            onOmit={onOmit}
          />
        )}
      </dd>
    </div>
  )
}

interface OmitButtonProps {
  readonly piece: Piece
  readonly omission: Omission | undefined
  readonly words: readonly [omit: string, putBack: string]
  readonly about: string
  readonly onOmit: (piece: Piece) => void
}

/** One button that stays where it is, so that the cursor does too: leaves out, or puts back. */
function OmitButton({ piece, omission, words: [omit, putBack], about, onOmit }: OmitButtonProps) {
  const back = useCommand(api.bundles.putBack)
  return (
    <Button
      kind="quiet"
      busy={back.busy}
      aria-label={`${omission === undefined ? omit : putBack}: ${about}`}
      onClick={() => (omission === undefined ? onOmit(piece) : void back.run({ id: omission.id }))}
    >
      {omission === undefined ? omit : putBack}
    </Button>
  )
}
