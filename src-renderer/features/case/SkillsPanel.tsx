import { digitalOptions, guardianshipOptions, readingOptions, yesNoOptions } from './case-options.ts'
import { useCase } from './case-data.ts'
import { Fields, Panel } from './Panel.tsx'
import { Place } from './Place.tsx'
import { ResidentChoice, ResidentText } from './ResidentFields.tsx'
import { talkTexts } from './talk.texts.ts'

const texts = talkTexts.skills

/** Languages, interpreter, reading, digital, and who may decide. */
export function SkillsPanel() {
  return (
    <Panel title={texts.title}>
      <LanguageFields />
      <AbilityFields />
    </Panel>
  )
}

function LanguageFields() {
  const { languages, interpreterNeeded, interpreterLanguage } = useCase().resident
  return (
    <Fields size="wide">
      <ResidentText
        path="languages"
        words={texts.languages}
        value={languages}
        changes={(text) => ({ languages: text })}
      />
      <ResidentChoice
        path="interpreterNeeded"
        words={texts.interpreter}
        options={yesNoOptions}
        value={interpreterNeeded}
        changes={(answer) => ({ interpreterNeeded: answer })}
      />
      {interpreterNeeded === 'yes' ? (
        <ResidentText
          path="interpreterLanguage"
          words={texts.interpreterLanguage}
          value={interpreterLanguage}
          changes={(text) => ({ interpreterLanguage: text })}
        />
      ) : null}
    </Fields>
  )
}

function AbilityFields() {
  const { reading, digital, guardianship } = useCase().resident
  return (
    <>
      <Place name="reading">
        <ResidentChoice
          path="reading"
          words={texts.reading}
          options={readingOptions}
          value={reading}
          changes={(skill) => ({ reading: skill })}
        />
      </Place>
      <ResidentChoice
        path="digital"
        words={texts.digital}
        options={digitalOptions}
        value={digital}
        changes={(skill) => ({ digital: skill })}
      />
      <Place name="guardianship">
        <ResidentChoice
          path="guardianship"
          words={texts.guardianship}
          options={guardianshipOptions}
          value={guardianship}
          changes={(answer) => ({ guardianship: answer })}
        />
      </Place>
    </>
  )
}
