import type { BundleReview } from '#main/features/bundles/bundles.contract.ts'
import { Fold } from '#renderer/ui/Fold.tsx'
import { byTheme, heldBack, type Piece, type ReviewSection } from './bundle-data.ts'
import { bundlesTexts as texts } from './bundles.texts.ts'
import { ReviewRecordPart } from './ReviewRecordPart.tsx'
import styles from './Bundles.module.css'

export interface ReviewSectionsProps {
  readonly review: BundleReview
  readonly onlyHeldBack: boolean
  readonly onOmit: (piece: Piece) => void
}

/** Every list that has something of this person, by theme, folded so that a long one can be walked through. */
export function ReviewSections({ review, onlyHeldBack, onOmit }: ReviewSectionsProps) {
  const sections = onlyHeldBack ? review.sections.filter((one) => heldBack(one) > 0) : review.sections
  return byTheme(sections).map(({ theme, sections: own }, index) => (
    <section key={theme} className={styles.theme} aria-labelledby={`theme-${theme}`}>
      <h2 id={`theme-${theme}`} className={styles.themeTitle}>
        {texts.themes[theme]}
      </h2>
      {own.map((section) => (
        <Fold
          key={section.table}
          title={section.title}
          says={saysOf(section)}
          open={index === 0 || onlyHeldBack}
        >
          <Records section={section} review={review} onlyHeldBack={onlyHeldBack} onOmit={onOmit} />
        </Fold>
      ))}
    </section>
  ))
}

const saysOf = (section: ReviewSection): string => {
  const held = heldBack(section)
  const times = texts.records(section.records.length)
  return [times, held === 0 ? '' : texts.hiddenCount(held)].filter((word) => word !== '').join(' · ')
}

function Records({
  section,
  review,
  onlyHeldBack,
  onOmit,
}: ReviewSectionsProps & { readonly section: ReviewSection }) {
  return (
    <ol className={styles.records}>
      {section.records.map((record, index) => (
        <li key={record.recordId}>
          <ReviewRecordPart
            title={section.records.length === 1 ? section.title : texts.recordOf(section.title, index + 1)}
            record={record}
            omissions={review.omissions}
            onlyHeldBack={onlyHeldBack}
            onOmit={onOmit}
          />
        </li>
      ))}
    </ol>
  )
}
