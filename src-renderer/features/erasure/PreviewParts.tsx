import type { ErasurePreview } from '#main/features/erasure/erasure.contract.ts'
import { Notice } from '#renderer/ui/Notice.tsx'
import { Section } from '#renderer/ui/Section.tsx'
import { formatDay } from '#renderer/ui/time.ts'
import { CountTable } from './CountTable.tsx'
import { erasureTexts as texts } from './erasure.texts.ts'
import styles from './Erasure.module.css'

interface Props {
  readonly preview: ErasurePreview
}

/** All that somebody wants to know before it is too late. */
export function PreviewParts({ preview }: Props) {
  return (
    <>
      <Ahead preview={preview} />
      <Section title={texts.goes.title}>
        {preview.goes.length === 0 ? (
          <p>{texts.goes.none}</p>
        ) : (
          <CountTable caption={texts.goes.caption} rows={preview.goes} />
        )}
        <p className={styles.soft}>{texts.goes.also}</p>
      </Section>
      <Stays preview={preview} />
      <Receivers preview={preview} />
      <Backups preview={preview} />
    </>
  )
}

/** What is in the way, and what still runs. */
function Ahead({ preview: { blocks, warnings, holds } }: Props) {
  return (
    <>
      {blocks.length === 0 ? null : (
        <Notice kind="attention" title={texts.blocksTitle}>
          <ul className={styles.list}>
            {blocks.map((code) => (
              <li key={code}>{texts.blocks[code]}</li>
            ))}
            {holds.map(({ id, reason, untilDay }) => (
              <li key={id}>{texts.hold(reason, formatDay(untilDay))}</li>
            ))}
          </ul>
        </Notice>
      )}
      {warnings.length === 0 ? null : (
        <Notice kind="attention" title={texts.warningsTitle}>
          <ul className={styles.list}>
            {warnings.map((code) => (
              <li key={code}>{texts.warnings[code]}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  )
}

function Stays({ preview: { stays } }: Props) {
  return (
    <Section title={texts.stays.title}>
      {stays.length === 0 ? <p>{texts.stays.none}</p> : null}
      <ul className={styles.list}>
        {stays.map(({ code, rows, untilDay }) => (
          <li key={code}>
            {texts.stays.reasons[code]}{' '}
            <span className="meta">
              {[
                rows === 0 || code === 'anonymous-figures' ? '' : texts.stays.rows(rows),
                untilDay === null ? '' : texts.stays.until(formatDay(untilDay)),
              ]
                .filter((word) => word !== '')
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Receivers({ preview: { receivers } }: Props) {
  return (
    <Section title={texts.receivers.title} lead={receivers.length === 0 ? undefined : texts.receivers.lead}>
      {receivers.length === 0 ? <p>{texts.receivers.none}</p> : null}
      <ul className={styles.list}>
        {receivers.map(({ receiverId, name, what, day, reference }) => (
          <li key={`${receiverId} ${reference} ${what} ${day}`}>
            <strong>{name}</strong>{' '}
            <span className="meta">
              {texts.receivers.line(texts.receivers[what], formatDay(day), reference)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Backups({ preview: { backups } }: Props) {
  const { count, goneByDay } = backups
  return (
    <Section title={texts.backups.title}>
      <p>{count === 0 ? texts.backups.none : texts.backups.some(count, formatDay(goneByDay))}</p>
      {count === 0 ? null : <p className={styles.soft}>{texts.backups.put}</p>}
      <p className={styles.soft}>{texts.backups.stick}</p>
    </Section>
  )
}
