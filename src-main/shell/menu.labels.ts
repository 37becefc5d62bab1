import type { MenuItemConstructorOptions } from 'electron'

export interface MenuActions {
  readonly lock: () => void
}

/** The menu bar: what has a key of its own, and what people look for there. */
export function menuTemplate(actions: MenuActions): MenuItemConstructorOptions[] {
  return [
    {
      label: 'Thuisbasis',
      submenu: [
        { label: 'Vergrendelen', accelerator: 'CommandOrControl+L', click: actions.lock },
        { type: 'separator' },
        { label: 'Afsluiten', role: 'quit' },
      ],
    },
    {
      label: 'Bewerken',
      submenu: [
        { label: 'Ongedaan maken', role: 'undo' },
        { label: 'Opnieuw', role: 'redo' },
        { type: 'separator' },
        { label: 'Knippen', role: 'cut' },
        { label: 'Kopiëren', role: 'copy' },
        { label: 'Plakken', role: 'paste' },
        { label: 'Alles selecteren', role: 'selectAll' },
      ],
    },
    {
      label: 'Beeld',
      submenu: [
        { label: 'Groter', role: 'zoomIn' },
        { label: 'Kleiner', role: 'zoomOut' },
        { label: 'Normale grootte', role: 'resetZoom' },
        { label: 'Volledig scherm', role: 'togglefullscreen' },
      ],
    },
  ]
}
