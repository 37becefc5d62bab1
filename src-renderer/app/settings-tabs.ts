import type { Tab } from '#renderer/ui/Tabs.tsx'
import { api } from './api.ts'
import { appTexts } from './app.texts.ts'
import { paths } from './paths.ts'
import { useMay } from './use-may.ts'

interface OpenTab extends Tab {
  /** Calls of which at least one is needed to have anything to do there. */
  readonly needs: readonly unknown[]
}

const { settingsParts, privacyParts } = appTexts

/** Parts of Privacy, in the order of the tabs. */
const privacyTabs: readonly OpenTab[] = [
  { path: paths.rights, label: privacyParts.rights, needs: [api.rights.list] },
  {
    path: paths.retention,
    label: privacyParts.retention,
    needs: [api.retention.list, api.retention.setTerm],
  },
  { path: paths.breaches, label: privacyParts.breaches, needs: [api.breaches.list] },
  { path: paths.register, label: privacyParts.register, needs: [api.processing.register] },
  { path: paths.bundles, label: privacyParts.bundles, needs: [api.bundles.people] },
  { path: paths.erasures, label: privacyParts.erasures, needs: [api.erasure.proofs] },
  { path: paths.accessLog, label: privacyParts.accessLog, needs: [api.accessLog.verify] },
]

/** Parts of Beheer before and after Privacy, in the order of the tabs. */
const tabsBefore: readonly OpenTab[] = [
  { path: paths.settings, label: settingsParts.general, needs: [api.settings.amend] },
  { path: paths.receivers, label: settingsParts.receivers, needs: [api.receivers.amend] },
]
const tabsAfter: readonly OpenTab[] = [
  { path: paths.users, label: settingsParts.users, needs: [api.users.list] },
  { path: paths.backup, label: settingsParts.backup, needs: [api.backup.backupNow] },
]

/** What of Privacy is open to whoever is here. */
export function usePrivacyTabs(): readonly Tab[] {
  const may = useMay()
  return privacyTabs.filter(({ needs }) => needs.some(may.call))
}

/** What of Beheer is open to whoever is here. Privacy opens at its first part that is open to them. */
export function useSettingsTabs(): readonly Tab[] {
  const may = useMay()
  const isOpen = ({ needs }: OpenTab): boolean => needs.some(may.call)
  const privacy = usePrivacyTabs()
    .slice(0, 1)
    .map(({ path }) => ({ path, label: settingsParts.privacy }))
  return [...tabsBefore.filter(isOpen), ...privacy, ...tabsAfter.filter(isOpen)]
}
