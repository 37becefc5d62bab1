import { Menu } from 'electron'
import { menuTemplate, type MenuActions } from './shell.labels.ts'

/** Puts the menu bar in place. Its accelerators work wherever the cursor is. */
export function showMenu(actions: MenuActions): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(actions)))
}
