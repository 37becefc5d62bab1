import { Dialog } from '#renderer/ui/Dialog.tsx'
import { appTexts } from './app.texts.ts'
import styles from './KeyHelp.module.css'

/** All keys on one sheet. */
export function KeyHelp({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  return (
    <Dialog open={open} onClose={onClose} title={appTexts.keys.title} description={appTexts.keys.lead}>
      <dl className={styles.keys}>
        {appTexts.keys.rows.map(([keys, what]) => (
          <div key={keys} className={styles.row}>
            <dt>
              <kbd className={styles.key}>{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
