import { FileText, Printer } from 'lucide-react'
import type { MadePaper } from '#renderer/forms/use-paper-making.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import { paperTexts as texts } from './rights.texts.ts'
import styles from './Privacy.module.css'

export interface PaperButtonsProps {
  /** Read aloud with each button: which paper it is. */
  readonly name: string
  readonly busy: boolean
  readonly onSave: () => void
  readonly onPrint: () => void
}

/** A paper as a file or on paper. */
export function PaperButtons({ name, busy, onSave, onPrint }: PaperButtonsProps) {
  return (
    <>
      <Button icon={FileText} busy={busy} aria-label={texts.saveOf(name)} onClick={onSave}>
        {texts.save}
      </Button>
      <Button icon={Printer} busy={busy} aria-label={texts.printOf(name)} onClick={onPrint}>
        {texts.print}
      </Button>
    </>
  )
}

export interface MadeNoticeProps<Paper> {
  readonly made: MadePaper<Paper> | null
  readonly nameOf: (paper: Paper) => string
}

/** Where the paper lies now, and that it is no longer in the vault only. */
export function MadeNotice<Paper>({ made, nameOf }: MadeNoticeProps<Paper>) {
  if (made === null) return null
  const name = nameOf(made.paper)
  if (made.path === null) return <Notice kind="done" live title={texts.printed(name)} />
  return (
    <Notice kind="done" live title={texts.saved(name)}>
      <p className={styles.path}>{texts.savedAt(made.path)}</p>
      <p>{texts.savedNote}</p>
    </Notice>
  )
}
