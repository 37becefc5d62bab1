/** Titles above the system's own dialogs. */
export const chooseBackupFolderTitle = 'Kies een map of USB-stick voor de reservekopie'
export const chooseBackupFileTitle = 'Kies de reservekopie'
