import { api } from '#renderer/app/api.ts'
import { paths } from '#renderer/app/paths.ts'
import { PersonPicker } from '#renderer/app/PersonPicker.tsx'
import { PrivacyTabs } from '#renderer/app/SettingsTabs.tsx'
import { useMay } from '#renderer/app/use-may.ts'
import { Screen } from '#renderer/ui/Screen.tsx'
import { bundlesTexts as texts } from './bundles.texts.ts'
import { ImportPart } from './ImportPart.tsx'

/** Whose data to look through and give; and a package that comes back in. */
export function BundlesScreen() {
  const may = useMay()
  return (
    <Screen title={texts.title} lead={texts.lead} width="settings">
      <PrivacyTabs current={paths.bundles} />
      <PersonPicker
        label={texts.pick}
        people={api.bundles.people}
        pathOf={({ kind, id }) => paths.bundle(kind, id)}
      />
      {may.call(api.bundles.importFrom) ? <ImportPart /> : null}
    </Screen>
  )
}
