import { yesNoOptions } from './case-options.ts'
import { useCase } from './case-data.ts'
import { Fields, Panel } from './Panel.tsx'
import { Place } from './Place.tsx'
import { HeadChoice, HeadText } from './ResidentFields.tsx'
import { talkTexts } from './talk.texts.ts'

const texts = talkTexts.wish

/** The question in own words, and whether somebody comes along. */
export function WishPanel() {
  const { head } = useCase()
  return (
    <Panel title={texts.title}>
      <Place name="ownWords">
        <HeadText
          path="ownWords"
          label={texts.ownWords}
          example={texts.ownWordsExample}
          value={head.ownWords}
          changes={(ownWords) => ({ ownWords })}
          fact={texts.facts.ownWords}
          long
        />
      </Place>
      <Fields size="wide">
        <Place name="companion">
          <HeadChoice
            path="companionWanted"
            label={texts.companion}
            options={yesNoOptions}
            value={head.companionWanted}
            changes={(companionWanted) => ({ companionWanted })}
          />
        </Place>
        <HeadText
          path="companionWish"
          label={texts.companionWish}
          example={texts.companionWishExample}
          value={head.companionWish}
          changes={(companionWish) => ({ companionWish })}
          fact={texts.facts.companionWish}
        />
      </Fields>
    </Panel>
  )
}
