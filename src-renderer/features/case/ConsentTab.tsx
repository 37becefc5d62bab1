import { handoverWishes } from '#main/features/cases/cases.rules.ts'
import { formatDay } from '#renderer/ui/time.ts'
import { optionsOf } from './case-options.ts'
import { useCase } from './case-data.ts'
import { ConsentAnswers } from './ConsentAnswers.tsx'
import { ConsentAsks } from './ConsentAsks.tsx'
import { ConsentDetails } from './ConsentDetails.tsx'
import { ConsentGive } from './ConsentGive.tsx'
import { consentOf } from './consent-words.ts'
import { consentTexts } from './consent.texts.ts'
import { FieldFlow } from './FieldFlow.tsx'
import { Fields, Panel } from './Panel.tsx'
import { Place } from './Place.tsx'
import { ReceiverSelect, useReceiver } from './ReceiverSelect.tsx'
import { HeadChoice, HeadText } from './ResidentFields.tsx'

const texts = consentTexts

/** May it go to somebody else, to whom, and which parts: asked one by one. */
export function ConsentTab() {
  const { consents, head } = useCase()
  const receiver = useReceiver()
  const consent = consentOf(consents, receiver?.id ?? null)
  const standing = consent !== null && consent.withdrawnOn === null
  return (
    <FieldFlow>
      <Panel title={texts.title} lead={texts.lead}>
        <ReceiverSelect />
        {receiver === null || standing || head.handoverWish === 'refused' ? null : (
          <ConsentGive receiver={receiver} withdrawn={consent} />
        )}
      </Panel>
      {receiver !== null && standing ? (
        <>
          <ConsentAsks consent={consent} receiver={receiver} />
          <ConsentAnswers consent={consent} />
          <ConsentDetails consent={consent} receiver={receiver} />
        </>
      ) : null}
      <WishPanel />
      <p className="meta">{texts.law}</p>
    </FieldFlow>
  )
}

const wishOptions = optionsOf(handoverWishes, texts.wish.options)

/** A "no" is an answer: it silences the reminders until the day that was agreed. */
function WishPanel() {
  const { handoverWish } = useCase().head
  return (
    <Panel title={texts.wish.title}>
      <HeadChoice
        path="handoverWish"
        words={texts.wish.choice}
        options={wishOptions}
        value={handoverWish}
        changes={(wish) => ({ handoverWish: wish })}
      />
      {handoverWish === 'refused' || handoverWish === 'not-now' ? <RefusalFields /> : null}
    </Panel>
  )
}

function RefusalFields() {
  const { handoverWishReason, reviewDay } = useCase().head
  return (
    <>
      <p className="meta">{texts.wish.refusedNote}</p>
      <Fields size="wide">
        <HeadText
          path="handoverWishReason"
          words={texts.wish.reason}
          value={handoverWishReason}
          changes={(text) => ({ handoverWishReason: text })}
        />
        <Place name="review">
          <HeadText
            path="reviewDayText"
            words={texts.wish.review}
            value={formatDay(reviewDay)}
            changes={(reviewDayText) => ({ reviewDayText })}
          />
        </Place>
      </Fields>
    </>
  )
}
