import { useEffect, useState } from 'react'
import { api } from '#renderer/app/api.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { CheckBox } from '#renderer/ui/Choice.tsx'
import { formatDay } from '#renderer/ui/time.ts'
import { useCase } from './case-data.ts'
import { focusPlace } from './case-navigation.ts'
import { Fields, Panel } from './Panel.tsx'
import { Place } from './Place.tsx'
import { ResidentText } from './ResidentFields.tsx'
import { talkTexts } from './talk.texts.ts'
import { useChosen } from './use-chosen.ts'
import { useFocusAfter } from './use-focus-after.ts'
import { useCaseCommand } from './use-saving.ts'

const texts = talkTexts.person

/** Who somebody is, and where they live. A new case starts here, with the cursor in the first name. */
export function PersonPanel() {
  const { resident } = useCase()
  const [fresh] = useState(resident.givenName + resident.familyName + resident.alias === '')
  useEffect(() => {
    if (fresh) focusPlace('name')
  }, [fresh])
  return (
    <Panel title={texts.title}>
      <NameFields />
      <AddressFields />
      <Shielding />
    </Panel>
  )
}

function NameFields() {
  const { givenName, familyName, birthDay } = useCase().resident
  return (
    <Fields>
      <Place name="name">
        <ResidentText
          path="givenName"
          words={texts.givenName}
          value={givenName}
          changes={(text) => ({ givenName: text })}
        />
      </Place>
      <ResidentText
        path="familyName"
        words={texts.familyName}
        value={familyName}
        changes={(text) => ({ familyName: text })}
      />
      <Place name="birthDay">
        <ResidentText
          path="birthDayText"
          words={texts.birthDay}
          value={formatDay(birthDay)}
          changes={(birthDayText) => ({ birthDayText })}
        />
      </Place>
    </Fields>
  )
}

function AddressFields() {
  const { address, postcode, place, municipality } = useCase().resident
  return (
    <Fields size="address">
      <Place name="address">
        <ResidentText
          path="address"
          words={texts.address}
          value={address}
          changes={(text) => ({ address: text })}
        />
      </Place>
      <ResidentText
        path="postcode"
        words={texts.postcode}
        value={postcode}
        changes={(text) => ({ postcode: text })}
      />
      <ResidentText path="place" words={texts.place} value={place} changes={(text) => ({ place: text })} />
      <Place name="municipality">
        <ResidentText
          path="municipality"
          words={texts.municipality}
          value={municipality}
          changes={(text) => ({ municipality: text })}
        />
      </Place>
    </Fields>
  )
}

/** An alias and a hidden address: there when needed, out of the way when not. */
function Shielding() {
  const { caseId, resident } = useCase()
  const [opened, setOpened] = useState(false)
  const open = opened || resident.alias !== '' || resident.addressHidden
  useFocusAfter(opened, 'alias')
  const { run } = useCaseCommand(api.cases.amendResident, ['cases'])
  const hidden = useChosen({
    path: 'addressHidden',
    value: resident.addressHidden,
    save: (addressHidden) => run({ caseId, changes: { addressHidden } }),
  })
  if (!open) {
    return (
      <div>
        <Button kind="quiet" onClick={() => setOpened(true)}>
          {texts.more}
        </Button>
      </div>
    )
  }
  return (
    <Fields size="wide">
      <Place name="alias">
        <ResidentText
          path="alias"
          words={texts.alias}
          value={resident.alias}
          changes={(alias) => ({ alias })}
        />
      </Place>
      <CheckBox
        label={texts.addressHidden}
        hint={texts.addressHiddenHint}
        checked={hidden.value}
        onChange={hidden.onChange}
      />
    </Fields>
  )
}
