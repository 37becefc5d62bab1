import { useState } from 'react'
import type { BundleReview } from '#main/features/bundles/bundles.contract.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { CheckBox } from '#renderer/ui/Choice.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import { dayOf, formatDay } from '#renderer/ui/time.ts'
import { bundlesTexts } from './bundles.texts.ts'
import { SaveDialog, type SavedBundle } from './SaveDialog.tsx'
import { WordsDialog } from './WordsDialog.tsx'
import styles from './Bundles.module.css'

const texts = bundlesTexts.how

export interface BundleAsideProps {
  readonly review: BundleReview
  readonly requestId: string | null
  readonly onlyHeldBack: boolean
  readonly onOnlyHeldBack: (only: boolean) => void
}

/** How much goes, what was given before, and the one thing to do. */
export function BundleAside({ review, requestId, onlyHeldBack, onOnlyHeldBack }: BundleAsideProps) {
  const { shown, masked, omitted } = review.counts
  const [saving, setSaving] = useState(false)
  const [saved, setSaved] = useState<SavedBundle | null>(null)
  return (
    <aside className={styles.aside} aria-label={texts.label}>
      <h2 className={styles.asideTitle}>{texts.title}</h2>
      <div role="status">
        <ul className={styles.counts}>
          <li>
            <strong>{texts.shown(shown)}</strong>
          </li>
          {masked === 0 ? null : <li>{texts.masked(masked)}</li>}
          <li>{omitted === 0 ? texts.noneOmitted : texts.omitted(omitted)}</li>
        </ul>
      </div>
      {masked + omitted === 0 ? null : (
        <CheckBox label={texts.onlyMasked} checked={onlyHeldBack} onChange={onOnlyHeldBack} />
      )}
      <Button kind="main" onClick={() => setSaving(true)}>
        {texts.save}
      </Button>
      <Made saved={saved} />
      <Earlier review={review} />
      {saving ? (
        <SaveDialog
          person={review.person}
          requestId={requestId}
          onClose={() => setSaving(false)}
          onSaved={setSaved}
        />
      ) : null}
    </aside>
  )
}

function Made({ saved }: { readonly saved: SavedBundle | null }) {
  if (saved === null) return null
  return (
    <>
      <Notice kind="done" title={bundlesTexts.save.done} live>
        <p className={styles.path}>{bundlesTexts.save.at(saved.path)}</p>
        <p>{bundlesTexts.save.reference(saved.reference)}</p>
      </Notice>
      <WordsDialog key={saved.reference} saved={saved} />
    </>
  )
}

function Earlier({ review: { earlier } }: { readonly review: BundleReview }) {
  if (earlier.length === 0) return null
  return (
    <div className={styles.earlier}>
      <h3>{texts.earlier}</h3>
      <ul>
        {earlier.map(({ reference, madeAt, kind }) => (
          <li key={reference} className="meta">
            {texts.earlierLine(formatDay(dayOf(madeAt)), texts.kinds[kind], reference)}
          </li>
        ))}
      </ul>
    </div>
  )
}
