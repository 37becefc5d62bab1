import { useLocation } from 'wouter'
import { paths } from '#renderer/app/paths.ts'
import { Screen } from '#renderer/ui/Screen.tsx'
import { Tabs } from '#renderer/ui/Tabs.tsx'
import { BackupSettings } from './BackupSettings.tsx'
import { GeneralSettings } from './GeneralSettings.tsx'
import { ReceiverSettings } from './ReceiverSettings.tsx'
import { settingsTexts as texts } from './settings.texts.ts'

const tabs = [
  { path: paths.settings, label: texts.tabs.general },
  { path: paths.receivers, label: texts.tabs.receivers },
  { path: paths.backup, label: texts.tabs.backup },
]

export interface SettingsScreenProps {
  /** Second piece of the address: nothing, `ontvangers`, `kopie`. */
  readonly part: string | undefined
  /** Third piece: a receiver. */
  readonly id: string | undefined
}

/** Beheer: organisation, receivers, backup. */
export function SettingsScreen({ part, id }: SettingsScreenProps) {
  const [, go] = useLocation()
  const current = tabs.find(({ path }) => path === `${paths.settings}/${part}`)?.path ?? paths.settings
  return (
    <Screen title={texts.title} width="settings">
      <Tabs label={texts.parts} tabs={tabs} current={current} onGo={go} />
      {current === paths.settings ? <GeneralSettings /> : null}
      {current === paths.receivers ? <ReceiverSettings id={id} /> : null}
      {current === paths.backup ? <BackupSettings /> : null}
    </Screen>
  )
}
