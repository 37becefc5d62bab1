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

/** Boxes of the operating system. Never a name, never a technical message. */
export const troubleLabels = {
  title: 'Thuisbasis',
  cannotStart:
    'Thuisbasis kan niet starten. Waarschijnlijk ontbreekt er een deel van het programma. Installeer het opnieuw; je kluis blijft zoals hij is.',
  mustStop:
    'Er is iets onverwachts gebeurd. Thuisbasis stopt, zodat er niets kapotgaat. Alles wat was opgeslagen, is bewaard. Start Thuisbasis opnieuw.',
}

/** At the foot of a paper: which page, and of how many. */
export const pageOf = (page: string, count: string): string => `Pagina ${page} van ${count}`
