import { yesNoOptions } from './case-options.ts'
import { useCase } from './case-data.ts'
import { Fields, Panel } from './Panel.tsx'
import { Place } from './Place.tsx'
import { HeadChoice, HeadText } from './ResidentFields.tsx'
import { talkTexts } from './talk.texts.ts'

const texts = talkTexts.wish

/** The question in own words, and whether somebody comes along. */
export function WishPanel() {
  const { ownWords, companionWanted, companionWish } = useCase().head
  return (
    <Panel title={texts.title}>
      <Place name="ownWords">
        <HeadText
          path="ownWords"
          words={texts.ownWords}
          value={ownWords}
          changes={(text) => ({ ownWords: text })}
          long
        />
      </Place>
      <Fields size="wide">
        <Place name="companion">
          <HeadChoice
            path="companionWanted"
            words={texts.companion}
            options={yesNoOptions}
            value={companionWanted}
            changes={(answer) => ({ companionWanted: answer })}
          />
        </Place>
        <HeadText
          path="companionWish"
          words={texts.companionWish}
          value={companionWish}
          changes={(text) => ({ companionWish: text })}
        />
      </Fields>
    </Panel>
  )
}
