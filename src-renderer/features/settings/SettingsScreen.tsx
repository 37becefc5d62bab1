import { Redirect } from 'wouter'
import { paths } from '#renderer/app/paths.ts'
import { useSettingsTabs } from '#renderer/app/settings-tabs.ts'
import { SettingsTabs } from '#renderer/app/SettingsTabs.tsx'
import { Screen } from '#renderer/ui/Screen.tsx'
import { BackupSettings } from './BackupSettings.tsx'
import { GeneralSettings } from './GeneralSettings.tsx'
import { ReceiverSettings } from './ReceiverSettings.tsx'
import { settingsTexts as texts } from './settings.texts.ts'

const parts: readonly string[] = [paths.settings, paths.receivers, paths.backup]

export interface SettingsScreenProps {
  /** Second piece of the address: nothing, `ontvangers`, `kopie`. */
  readonly part: string | undefined
  /** Third piece: a receiver. */
  readonly id: string | undefined
}

/** Beheer: organisation, receivers, backup. */
export function SettingsScreen({ part, id }: SettingsScreenProps) {
  const tabs = useSettingsTabs()
  const current = parts.find((path) => path === `${paths.settings}/${part}`) ?? paths.settings
  const first = tabs[0]?.path ?? paths.today
  if (!tabs.some(({ path }) => path === current)) return <Redirect to={first} />
  return (
    <Screen title={texts.title} width="settings">
      <SettingsTabs current={current} />
      {current === paths.settings ? <GeneralSettings /> : null}
      {current === paths.receivers ? <ReceiverSettings id={id} /> : null}
      {current === paths.backup ? <BackupSettings /> : null}
    </Screen>
  )
}
