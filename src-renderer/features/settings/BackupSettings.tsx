import { HardDriveDownload, ShieldCheck } from 'lucide-react'
import { useState } from 'react'
import type { BackupSheet } from '#main/features/backup/backup.contract.ts'
import { api } from '#renderer/app/api.ts'
import { useAnswer, useCommand } from '#renderer/app/use-call.ts'
import { Answered } from '#renderer/ui/Answered.tsx'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import { Section } from '#renderer/ui/Section.tsx'
import { formatInstant } from '#renderer/ui/time.ts'
import { RestoreDialog } from './RestoreDialog.tsx'
import { settingsTexts } from './settings.texts.ts'
import styles from './settings.module.css'

const texts = settingsTexts.backup

/** Copies: make one, look one over, put one back. */
export function BackupSettings() {
  const [restoring, setRestoring] = useState<BackupSheet | 'elsewhere' | null>(null)
  return (
    <>
      <MakeCopy />
      <OwnCopies onRestore={setRestoring} />
      <VerifyCopy onRestoreOther={() => setRestoring('elsewhere')} />
      {restoring === null ? null : <RestoreDialog copy={restoring} onClose={() => setRestoring(null)} />}
    </>
  )
}

function MakeCopy() {
  const [made, setMade] = useState<BackupSheet | null>(null)
  const make = useCommand(api.backup.backupNow)
  const run = async (): Promise<void> => {
    if (make.busy) return
    const reply = await make.run({ folder: null })
    setMade(reply.ok ? reply.value : null)
  }
  return (
    <Section
      title={texts.title}
      lead={texts.lead}
      actions={
        <Button kind="main" icon={HardDriveDownload} busy={make.busy} onClick={() => void run()}>
          {texts.make}
        </Button>
      }
    >
      <div role="status">{make.busy ? texts.making : ''}</div>
      {made === null ? null : (
        <Notice kind="done" live title={texts.madeTitle}>
          <p>{texts.made(texts.megabytes(made.bytes))}</p>
          <p className={styles.path}>{made.path}</p>
          <p>{texts.tip}</p>
        </Notice>
      )}
      <Refusal failure={make.failure} texts={settingsTexts.backupFailures} />
    </Section>
  )
}

function OwnCopies({ onRestore }: { readonly onRestore: (copy: BackupSheet) => void }) {
  const copies = useAnswer(api.backup.list, { folder: null })
  return (
    <Section title={texts.listTitle} lead={texts.listLead}>
      <Answered answer={copies} say={failureText}>
        {(rows) =>
          rows.length === 0 ? <p>{texts.listEmpty}</p> : <CopyTable rows={rows} onRestore={onRestore} />
        }
      </Answered>
    </Section>
  )
}

interface CopyTableProps {
  readonly rows: readonly BackupSheet[]
  readonly onRestore: (copy: BackupSheet) => void
}
function CopyTable({ rows, onRestore }: CopyTableProps) {
  return (
    <table className={styles.table}>
      <caption className="quiet">{texts.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.columns.made}</th>
          <th scope="col">{texts.columns.size}</th>
          <th scope="col">
            <span className="quiet">{texts.columns.act}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((copy) => (
          <tr key={copy.path}>
            <th scope="row">{formatInstant(copy.madeAt)}</th>
            <td className="tabular">{texts.size(texts.megabytes(copy.bytes))}</td>
            <td className={styles.act}>
              <Button
                kind="quiet"
                aria-label={texts.restoreOf(formatInstant(copy.madeAt))}
                onClick={() => onRestore(copy)}
              >
                {texts.restore}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function VerifyCopy({ onRestoreOther }: { readonly onRestoreOther: () => void }) {
  const [seen, setSeen] = useState<BackupSheet | null>(null)
  const verify = useCommand(api.backup.verify)
  const run = async (): Promise<void> => {
    if (verify.busy) return
    const reply = await verify.run({ path: null })
    setSeen(reply.ok ? reply.value : null)
  }
  return (
    <div className={styles.others}>
      <Button icon={ShieldCheck} busy={verify.busy} onClick={() => void run()}>
        {texts.verify}
      </Button>
      <Button kind="quiet" onClick={onRestoreOther}>
        {texts.restoreOther}
      </Button>
      <div role="status">{verify.busy ? texts.verifying : ''}</div>
      {seen === null ? null : (
        <Notice kind="done" live title={texts.verifiedTitle}>
          {texts.verified(formatInstant(seen.madeAt))}
        </Notice>
      )}
      <Refusal failure={verify.failure} texts={settingsTexts.backupFailures} />
    </div>
  )
}
