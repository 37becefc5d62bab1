import { Lock, UserRoundCheck } from 'lucide-react'
import { Button } from '#renderer/ui/Button.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { appTexts } from './app.texts.ts'
import { useVisitor, useVisitorKey, visitorKey } from './use-visitor.ts'
import styles from './Frame.module.css'

const texts = appTexts.visitor

/** In the place of the menu while a visitor looks along: says so, and is the only way back. */
export function VisitorBar({ onLock }: { readonly onLock: () => void }) {
  const { end, busy } = useVisitor()
  useVisitorKey(end)
  return (
    <header className={styles.visitor}>
      <div className={styles.inner}>
        <p className={styles.only} role="status">
          <Icon of={UserRoundCheck} />
          {texts.only}
        </p>
        <div className={styles.tools}>
          <Button keys={visitorKey} busy={busy} onClick={end}>
            {texts.done}
          </Button>
          <Button kind="quiet" icon={Lock} keys="Ctrl+L" onClick={onLock}>
            {appTexts.lock}
          </Button>
        </div>
      </div>
    </header>
  )
}
