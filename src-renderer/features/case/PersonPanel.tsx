import { useState } from 'react'
import { api } from '#renderer/app/api.ts'
import { useSavedValue } from '#renderer/forms/use-saved-value.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { CheckBox } from '#renderer/ui/Choice.tsx'
import { formatDay } from '#renderer/ui/time.ts'
import { useCase } from './case-data.ts'
import { Fields, Panel } from './Panel.tsx'
import { Place } from './Place.tsx'
import { ResidentText } from './ResidentFields.tsx'
import { talkTexts } from './talk.texts.ts'
import { useCaseCommand } from './use-saving.ts'

const texts = talkTexts.person

/** Who somebody is, and where they live. */
export function PersonPanel() {
  const { resident } = useCase()
  const fresh = resident.givenName + resident.familyName + resident.alias === ''
  return (
    <Panel title={texts.title}>
      <Fields>
        <Place name="name">
          <ResidentText
            path="givenName"
            label={texts.givenName}
            value={resident.givenName}
            changes={(givenName) => ({ givenName })}
            autoFocus={fresh}
          />
        </Place>
        <ResidentText
          path="familyName"
          label={texts.familyName}
          value={resident.familyName}
          changes={(familyName) => ({ familyName })}
        />
        <Place name="birthDay">
          <ResidentText
            path="birthDayText"
            label={texts.birthDay}
            example={texts.birthDayExample}
            value={formatDay(resident.birthDay)}
            changes={(birthDayText) => ({ birthDayText })}
            fact={texts.facts.birthDay}
          />
        </Place>
      </Fields>
      <Fields size="small">
        <Place name="address">
          <ResidentText
            path="address"
            label={texts.address}
            value={resident.address}
            changes={(address) => ({ address })}
            fact={texts.facts.address}
          />
        </Place>
        <ResidentText
          path="postcode"
          label={texts.postcode}
          value={resident.postcode}
          changes={(postcode) => ({ postcode })}
        />
        <ResidentText
          path="place"
          label={texts.place}
          value={resident.place}
          changes={(place) => ({ place })}
        />
        <Place name="municipality">
          <ResidentText
            path="municipality"
            label={texts.municipality}
            value={resident.municipality}
            changes={(municipality) => ({ municipality })}
          />
        </Place>
      </Fields>
      <Shielding />
    </Panel>
  )
}

/** An alias and a hidden address: there when needed, out of the way when not. */
function Shielding() {
  const { caseId, resident } = useCase()
  const [open, setOpen] = useState(resident.alias !== '' || resident.addressHidden)
  const amend = useCaseCommand(api.cases.amendResident, ['cases'])
  const hidden = useSavedValue({
    value: resident.addressHidden,
    save: (addressHidden) => amend.run({ caseId, changes: { addressHidden } }),
    path: 'addressHidden',
  })
  if (!open) {
    return (
      <div>
        <Button kind="quiet" onClick={() => setOpen(true)}>
          {texts.more}
        </Button>
      </div>
    )
  }
  return (
    <Fields size="wide">
      <ResidentText
        path="alias"
        label={texts.alias}
        example={texts.aliasExample}
        value={resident.alias}
        changes={(alias) => ({ alias })}
      />
      <CheckBox
        label={texts.addressHidden}
        hint={texts.addressHiddenHint}
        checked={hidden.props.value}
        onChange={hidden.props.onChange}
      />
    </Fields>
  )
}
