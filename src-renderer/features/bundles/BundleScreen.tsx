import { useState } from 'react'
import { useLocation } from 'wouter'
import type { PersonRef } from '#main/core/person-kinds.ts'
import type { BundleReview } from '#main/features/bundles/bundles.contract.ts'
import { api } from '#renderer/app/api.ts'
import { paths } from '#renderer/app/paths.ts'
import { personTexts } from '#renderer/app/person.texts.ts'
import { PrivacyTabs } from '#renderer/app/SettingsTabs.tsx'
import { useAnswer } from '#renderer/app/use-call.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Answered } from '#renderer/ui/Answered.tsx'
import { RowLink } from '#renderer/ui/RowLink.tsx'
import { Screen } from '#renderer/ui/Screen.tsx'
import { EmptyState } from '#renderer/ui/Section.tsx'
import { BundleAside } from './BundleAside.tsx'
import { bundlesTexts as texts } from './bundles.texts.ts'
import type { Piece } from './bundle-data.ts'
import { OmitDialog } from './OmitDialog.tsx'
import { ReviewSections } from './ReviewSections.tsx'
import styles from './Bundles.module.css'

export interface BundleScreenProps {
  readonly person: PersonRef
  /** The request that this answers; null: just looking. */
  readonly requestId: string | null
}

/** Everything that would go to one person, field by field, before it goes. */
export function BundleScreen({ person, requestId }: BundleScreenProps) {
  const [, go] = useLocation()
  const review = useAnswer(api.bundles.review, { person })
  const name = review.value?.name ?? ''
  return (
    <Screen
      title={texts.title}
      heading={review.value === undefined ? texts.title : name === '' ? texts.nameless : name}
      lead={`${capital(personTexts.kinds[person.kind])}. ${texts.reviewLead}`}
    >
      <PrivacyTabs current={paths.bundles} />
      <nav className={styles.ways} aria-label={texts.title}>
        <RowLink path={paths.bundles} onGo={go}>
          {texts.back}
        </RowLink>
        {requestId === null ? null : (
          <RowLink path={paths.right(requestId)} onGo={go}>
            {texts.toRequest}
          </RowLink>
        )}
      </nav>
      <Answered answer={review} say={(failure) => failureText(failure, texts.failures)}>
        {(value) => <Review review={value} requestId={requestId} />}
      </Answered>
    </Screen>
  )
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

interface ReviewProps {
  readonly review: BundleReview
  readonly requestId: string | null
}
function Review({ review, requestId }: ReviewProps) {
  const [onlyHeldBack, setOnlyHeldBack] = useState(false)
  const [leaving, setLeaving] = useState<Piece | null>(null)
  return (
    <div className={styles.body}>
      <div className={styles.sections}>
        {review.sections.length === 0 ? <EmptyState title={texts.nothing} /> : null}
        <ReviewSections review={review} onlyHeldBack={onlyHeldBack} onOmit={setLeaving} />
      </div>
      <BundleAside
        review={review}
        requestId={requestId}
        onlyHeldBack={onlyHeldBack}
        onOnlyHeldBack={setOnlyHeldBack}
      />
      {leaving === null ? null : (
        <OmitDialog person={review.person} piece={leaving} onClose={() => setLeaving(null)} />
      )}
    </div>
  )
}
