import { FileSpreadsheet, FileText } from 'lucide-react'
import { useState } from 'react'
import type { Failure } from '#main/contract/failures.ts'
import type { Result } from '#main/core/result.ts'
import { api } from '#renderer/app/api.ts'
import { useCommand } from '#renderer/app/use-call.ts'
import { usePendingSaves } from '#renderer/forms/pending-saves.tsx'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import type { MadePaper } from '#renderer/forms/use-paper-making.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Section } from '#renderer/ui/Section.tsx'
import { MadeNotice, PaperButtons } from './PaperButtons.tsx'
import { registerTexts } from './register.texts.ts'
import { paperTexts } from './rights.texts.ts'
import styles from './Privacy.module.css'

const texts = registerTexts.papers

/** The register, the sheet for residents, and the facts for an assessment: made from what stands here now. */
export function RegisterPapers() {
  const register = useCommand(api.processing.saveRegister)
  const dpia = useCommand(api.processing.saveDpia)
  const sheet = useCommand(api.processing.saveSheet)
  const print = useCommand(api.processing.printSheet)
  const file = useFile()
  const busy = [register, dpia, sheet, print].some((one) => one.busy)
  return (
    <Section title={texts.title} lead={texts.lead}>
      <ul className={styles.lines}>
        <li className={styles.line}>
          <Name name={texts.register} hint={texts.registerHint} />
          <Button
            icon={FileText}
            busy={busy}
            aria-label={texts.pdfOf}
            onClick={() => file.make(texts.register, () => register.run({ kind: 'pdf' }))}
          >
            {texts.pdf}
          </Button>
          <Button
            icon={FileSpreadsheet}
            busy={busy}
            aria-label={texts.xlsxOf}
            onClick={() => file.make(texts.register, () => register.run({ kind: 'xlsx' }))}
          >
            {texts.xlsx}
          </Button>
        </li>
        <li className={styles.line}>
          <Name name={texts.sheet} hint={texts.sheetHint} />
          <PaperButtons
            name={texts.sheet}
            busy={busy}
            onSave={() => file.make(texts.sheet, () => sheet.run({}))}
            onPrint={() => file.make(texts.sheet, () => print.run({}))}
          />
        </li>
        <li className={styles.line}>
          <Name name={texts.dpia} hint={texts.dpiaHint} />
          <Button
            icon={FileText}
            busy={busy}
            aria-label={paperTexts.saveOf(texts.dpia)}
            onClick={() => file.make(texts.dpia, () => dpia.run({}))}
          >
            {paperTexts.save}
          </Button>
        </li>
      </ul>
      <MadeNotice made={file.made} nameOf={(name) => name} />
      <Refusal failure={file.failure} texts={paperTexts.failures} />
    </Section>
  )
}

function Name({ name, hint }: { readonly name: string; readonly hint: string }) {
  return (
    <span>
      <strong>{name}</strong>
      <span className="meta">{hint}</span>
    </span>
  )
}

type Making = () => Promise<Result<{ readonly path?: string }, Failure>>

/** One paper at a time; what is being typed is kept first, so that it stands on it. */
function useFile() {
  const saves = usePendingSaves()
  const [made, setMade] = useState<MadePaper<string> | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const run = async (name: string, making: Making): Promise<void> => {
    setMade(null)
    await saves.flushAll()
    const reply = await making()
    setFailure(reply.ok ? null : reply.failure)
    if (reply.ok) setMade({ paper: name, path: reply.value.path ?? null })
  }
  return { made, failure, make: (name: string, making: Making) => void run(name, making) }
}
