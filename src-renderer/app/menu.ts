import { Handshake, House, Send, Settings, Users, type LucideIcon } from 'lucide-react'
import { api } from './api.ts'
import { appTexts } from './app.texts.ts'
import { paths } from './paths.ts'
import { useMay } from './use-may.ts'

export interface MenuItem {
  readonly path: string
  readonly label: string
  readonly icon: LucideIcon
  /** Calls of which at least one is needed to have anything to do there. */
  readonly needs: readonly unknown[]
}

const menu: readonly MenuItem[] = [
  { path: paths.today, label: appTexts.today, icon: House, needs: [api.today.list] },
  { path: paths.residents, label: appTexts.residents, icon: Users, needs: [api.cases.list] },
  { path: paths.handovers, label: appTexts.handovers, icon: Send, needs: [api.handover.open] },
  { path: paths.volunteers, label: appTexts.volunteers, icon: Handshake, needs: [api.volunteers.list] },
  {
    path: paths.settings,
    label: appTexts.settings,
    icon: Settings,
    needs: [api.settings.amend, api.receivers.amend, api.users.list],
  },
]

/** Is this place the path itself or something under it? */
export const isWithin = (path: string, location: string): boolean =>
  location === path || (path !== '/' && location.startsWith(`${path}/`))

/** What whoever is here can go to; the rest is left out, and its addresses lead back to Vandaag. */
export function useMenu(): {
  readonly items: readonly MenuItem[]
  readonly isClosed: (at: string) => boolean
} {
  const may = useMay()
  const isOpen = ({ needs }: MenuItem): boolean => needs.some(may.call)
  return {
    items: menu.filter(isOpen),
    isClosed: (at) =>
      menu.some((item) => item.path !== paths.today && !isOpen(item) && isWithin(item.path, at)),
  }
}
