import { genders, type Gender } from '#main/features/volunteers/volunteer-words.rules.ts'
import {
  interpreterLabels,
  priorityLabels,
  weightLabels,
} from '#main/features/waiting-list/waiting-list.labels.ts'
import {
  ageWishes,
  interpreters,
  priorities,
  weights,
  type AgeWish,
} from '#main/features/waiting-list/waiting-list.rules.ts'
import { Choice } from '#renderer/ui/Choice.tsx'
import { formatDay } from '#renderer/ui/time.ts'
import { optionsOf } from './case-options.ts'
import type { Request } from './case-data.ts'
import { LineText } from './LineFields.tsx'
import { maatjeTexts } from './maatje.texts.ts'
import { Fields } from './Panel.tsx'
import { useAmendRequest } from './request-data.ts'
import { RequestFlag, RequestOneOf } from './RequestInputs.tsx'
import { useChosen } from './use-chosen.ts'

const texts = maatjeTexts.editor
const priorityOptions = optionsOf(priorities, priorityLabels)
const weightOptions = optionsOf(weights, weightLabels)
const interpreterOptions = optionsOf(interpreters, interpreterLabels)
const genderOptions = optionsOf(['none', ...genders] as const, texts.genders)
const ageOptions = optionsOf(['none', ...ageWishes] as const, texts.ages)

interface Parts {
  readonly request: Request
}

/** How soon, how much, since when; and the day of the talk for who goes along. */
export function RequestGeneral({ request }: Parts) {
  const { id, kind, waitingSince, talkDay } = request
  const amend = useAmendRequest(id)
  return (
    <>
      <Fields size="wide">
        <RequestOneOf request={request} path="priority" label={texts.priority} options={priorityOptions} />
        <RequestOneOf
          request={request}
          path="weight"
          label={texts.weight}
          example={texts.weightExample}
          options={weightOptions}
        />
      </Fields>
      <Fields>
        <LineText
          id={id}
          path="waitingSinceText"
          words={texts.since}
          value={formatDay(waitingSince)}
          save={(waitingSinceText) => amend({ waitingSinceText })}
        />
        {kind === 'go-along' ? (
          <LineText
            id={id}
            path="talkDayText"
            words={texts.talkDay}
            value={formatDay(talkDay)}
            save={(talkDayText) => amend({ talkDayText })}
          />
        ) : null}
      </Fields>
    </>
  )
}

/** What the resident hopes for; who somebody is, only a volunteer says. */
export function RequestPerson({ request }: Parts) {
  const { id, genderWish, ageWish } = request
  const amend = useAmendRequest(id)
  const gender = useChosen<Gender | 'none'>({
    path: 'genderWish',
    value: genderWish ?? 'none',
    save: (next) => amend({ genderWish: next === 'none' ? null : next }),
  })
  const age = useChosen<AgeWish | 'none'>({
    path: 'ageWish',
    value: ageWish ?? 'none',
    save: (next) => amend({ ageWish: next === 'none' ? null : next }),
  })
  return (
    <>
      <Choice {...gender} label={texts.gender} example={texts.genderNote} options={genderOptions} />
      {genderWish === null ? null : (
        <RequestFlag
          request={request}
          path="genderHard"
          label={texts.genderHard}
          hint={texts.genderHardHint}
        />
      )}
      <Choice {...age} label={texts.age} options={ageOptions} />
    </>
  )
}

export function RequestLanguage({ request }: Parts) {
  const { id, language, helpfulLanguage } = request
  const amend = useAmendRequest(id)
  return (
    <>
      <Fields size="wide">
        <LineText
          id={id}
          path="language"
          words={texts.languageField}
          value={language}
          save={(text) => amend({ language: text })}
        />
        <LineText
          id={id}
          path="helpfulLanguage"
          words={texts.helpful}
          value={helpfulLanguage}
          save={(text) => amend({ helpfulLanguage: text })}
        />
      </Fields>
      <RequestOneOf
        request={request}
        path="interpreter"
        label={texts.interpreter}
        options={interpreterOptions}
      />
    </>
  )
}
