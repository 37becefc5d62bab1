import { digitalOptions, guardianshipOptions, readingOptions, yesNoOptions } from './case-options.ts'
import { useCase } from './case-data.ts'
import { Fields, Panel } from './Panel.tsx'
import { Place } from './Place.tsx'
import { ResidentChoice, ResidentText } from './ResidentFields.tsx'
import { talkTexts } from './talk.texts.ts'

const texts = talkTexts.skills

/** Languages, interpreter, reading, digital, and who may decide. */
export function SkillsPanel() {
  const { resident } = useCase()
  return (
    <Panel title={texts.title}>
      <Fields size="wide">
        <ResidentText
          path="languages"
          label={texts.languages}
          example={texts.languagesExample}
          value={resident.languages}
          changes={(languages) => ({ languages })}
          fact={texts.facts.languages}
        />
        <ResidentChoice
          path="interpreterNeeded"
          label={texts.interpreter}
          options={yesNoOptions}
          value={resident.interpreterNeeded}
          changes={(interpreterNeeded) => ({ interpreterNeeded })}
        />
      </Fields>
      {resident.interpreterNeeded === 'yes' ? (
        <ResidentText
          path="interpreterLanguage"
          label={texts.interpreterLanguage}
          value={resident.interpreterLanguage}
          changes={(interpreterLanguage) => ({ interpreterLanguage })}
        />
      ) : null}
      <Place name="reading">
        <ResidentChoice
          path="reading"
          label={texts.reading}
          options={readingOptions}
          value={resident.reading}
          changes={(reading) => ({ reading })}
          fact={texts.facts.reading}
        />
      </Place>
      <ResidentChoice
        path="digital"
        label={texts.digital}
        options={digitalOptions}
        value={resident.digital}
        changes={(digital) => ({ digital })}
        fact={texts.facts.digital}
      />
      <Place name="guardianship">
        <ResidentChoice
          path="guardianship"
          label={texts.guardianship}
          options={guardianshipOptions}
          value={resident.guardianship}
          changes={(guardianship) => ({ guardianship })}
        />
      </Place>
    </Panel>
  )
}
