import type * as Electron from 'electron'
import { strict, trusted } from './strict.ts'

export interface HostMenu {
  readonly electron: typeof Electron.Menu
  /** Clicks an item of the application menu; there is no menu to be seen here. */
  click(label: string): void
}

type Template = Electron.MenuItemConstructorOptions[]

const findItem = (template: Template, label: string): Electron.MenuItemConstructorOptions | undefined => {
  for (const item of template) {
    if (item.label === label) return item
    const inside = Array.isArray(item.submenu) ? findItem(item.submenu, label) : undefined
    if (inside) return inside
  }
  return undefined
}

/** `Menu`: kept, not shown. Accelerators do nothing here. */
export const makeMenu = (): HostMenu => {
  const templates = new WeakMap<object, Template>()
  let current: Template = []
  const members = {
    buildFromTemplate: (template: Template) => {
      const menu = strict<Electron.Menu>('menu', {})
      templates.set(menu, template)
      return menu
    },
    setApplicationMenu: (menu: Electron.Menu | null) => {
      current = menu === null ? [] : (templates.get(menu) ?? [])
    },
  }
  return {
    electron: strict<typeof Electron.Menu>('Menu', trusted(members)),
    click: (label) => {
      const click = findItem(current, label)?.click
      if (click === undefined) throw new Error(`no menu item '${label}' with an action`)
      trusted<() => void>(click)()
    },
  }
}
