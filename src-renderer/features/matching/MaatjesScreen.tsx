import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { appTexts } from '#renderer/app/app.texts.ts'
import { maatjesTabs } from '#renderer/app/maatjes-tabs.ts'
import { Screen } from '#renderer/ui/Screen.tsx'
import { Tabs } from '#renderer/ui/Tabs.tsx'

export interface MaatjesScreenProps {
  readonly title: string
  readonly heading?: ReactNode
  readonly lead: ReactNode
  readonly action?: ReactNode
  /** The tab that this screen belongs to. */
  readonly tab: string
  readonly children: ReactNode
}

/** One of the screens of Maatjes, with the tabs over it. */
export function MaatjesScreen({ title, heading, lead, action, tab, children }: MaatjesScreenProps) {
  const [, go] = useLocation()
  return (
    <Screen title={title} heading={heading} lead={lead} action={action}>
      <Tabs label={appTexts.maatjes.parts} tabs={maatjesTabs} current={tab} onGo={go} />
      {children}
    </Screen>
  )
}
