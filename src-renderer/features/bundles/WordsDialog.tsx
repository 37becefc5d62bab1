import { Printer } from 'lucide-react'
import { useState } from 'react'
import { api } from '#renderer/app/api.ts'
import { useCommand } from '#renderer/app/use-call.ts'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { bundlesTexts } from './bundles.texts.ts'
import type { SavedBundle } from './SaveDialog.tsx'
import styles from './Bundles.module.css'

const texts = bundlesTexts.words

/** The words that open the file, once. Only the button below closes it, so that Escape cannot lose them. */
export function WordsDialog({ saved }: { readonly saved: SavedBundle }) {
  const [words, setWords] = useState<string | null>(saved.words)
  const [printed, setPrinted] = useState(false)
  const print = useCommand(api.bundles.printWords)
  if (words === null) return null
  const run = async (): Promise<void> => {
    if (print.busy) return
    const done = await print.run({ reference: saved.reference, passphraseWords: words })
    setPrinted(done.ok)
  }
  return (
    <Dialog
      open
      wide
      stays
      onClose={() => {}}
      title={texts.title}
      description={texts.lead}
      actions={
        <>
          <Button icon={Printer} busy={print.busy} onClick={() => void run()}>
            {texts.print}
          </Button>
          <Button kind="main" data-first="" onClick={() => setWords(null)}>
            {texts.seen}
          </Button>
        </>
      }
    >
      <output className={styles.words} aria-label={texts.label}>
        {words}
      </output>
      <div role="status">{printed ? texts.printed : ''}</div>
      <Refusal failure={print.failure} texts={bundlesTexts.failures} />
    </Dialog>
  )
}
