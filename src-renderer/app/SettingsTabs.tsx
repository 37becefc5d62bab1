import { useLocation } from 'wouter'
import { Tabs } from '#renderer/ui/Tabs.tsx'
import { appTexts } from './app.texts.ts'
import { usePrivacyTabs, useSettingsTabs } from './settings-tabs.ts'

/** On top of each screen of Beheer: `<SettingsTabs current={paths.receivers} />`. */
export function SettingsTabs({ current }: { readonly current: string }) {
  const [, go] = useLocation()
  return <Tabs label={appTexts.settingsParts.parts} tabs={useSettingsTabs()} current={current} onGo={go} />
}

/** On top of each screen of Privacy, with Beheer above it: `<PrivacyTabs current={paths.breaches} />`. */
export function PrivacyTabs({ current }: { readonly current: string }) {
  const [, go] = useLocation()
  const tabs = usePrivacyTabs()
  return (
    <div>
      <SettingsTabs current={tabs[0]?.path ?? ''} />
      <Tabs label={appTexts.privacyParts.parts} look="within" tabs={tabs} current={current} onGo={go} />
    </div>
  )
}
