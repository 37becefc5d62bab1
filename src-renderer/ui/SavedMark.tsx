import type { FieldState } from './field-state.ts'
import { kitTexts } from './kit.texts.ts'
import { timeOf } from './time.ts'
import styles from './SavedMark.module.css'

/** "opgeslagen om 14:32". Not announced: with many fields that would be chatter; the frame has one live line for it. */
export function SavedMark({
  savedAt,
  state = 'saved',
}: {
  readonly savedAt: string | null
  readonly state?: FieldState | undefined
}) {
  if (state === 'waiting') return <span className={styles.waiting}>{kitTexts.waiting}</span>
  if (state === 'typing' || state === 'saving') return <span className={styles.mark}>{kitTexts.saving}</span>
  if (savedAt === null || state === 'refused') return null
  return <span className={styles.mark}>{kitTexts.savedAt(timeOf(savedAt))}</span>
}
