import { Printer } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { PrintSheet } from '#renderer/ui/PrintSheet.tsx'
import { bundlesTexts } from './bundles.texts.ts'
import type { SavedBundle } from './SaveDialog.tsx'
import styles from './Bundles.module.css'

const texts = bundlesTexts.words

/** The words that open the package, once. Only the button below closes it, so that Escape cannot lose them. */
export function WordsDialog({ saved }: { readonly saved: SavedBundle }) {
  const [words, setWords] = useState(saved.words)
  if (words === null) return null
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
          <Button icon={Printer} onClick={() => window.print()}>
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
      <PrintSheet>
        <h1>{texts.paperTitle}</h1>
        <p>{texts.paperReference(saved.reference)}</p>
        <p className={styles.paperWords}>{words}</p>
        <p>{texts.paperHow}</p>
        <p>{texts.paperKeep}</p>
      </PrintSheet>
    </Dialog>
  )
}
