import { useState } from 'react'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import { focusPlace } from './case-navigation.ts'
import { handoverTexts } from './handover.texts.ts'
import styles from './MakePanel.module.css'

const texts = handoverTexts.make

/** What was just made. The passphrase is shown once and is kept nowhere. */
export type Made =
  | { readonly kind: 'saved'; readonly path: string; readonly passphrase: string | null }
  | { readonly kind: 'printed' }

export function MadeResult({ made }: { readonly made: Made | null }) {
  const [seen, setSeen] = useState<Made | null>(null)
  if (made === null) return null
  const close = (): void => {
    setSeen(made)
    // The button that opened all this belongs to the dialog before.
    requestAnimationFrame(() => focusPlace('make'))
  }
  if (made.kind === 'printed') return <Notice kind="done" title={texts.printed} live />
  return (
    <>
      <Notice kind="done" title={texts.saved} live>
        <span className={styles.path}>{texts.savedAt(made.path)}</span>
      </Notice>
      {made.passphrase === null ? null : (
        <Dialog
          open={seen !== made}
          onClose={close}
          title={texts.passphrase}
          description={texts.passphraseOnce}
          actions={
            <Button kind="main" onClick={close}>
              {texts.passphraseSeen}
            </Button>
          }
        >
          <p className={styles.passphrase}>{seen === made ? '' : made.passphrase}</p>
        </Dialog>
      )}
    </>
  )
}
