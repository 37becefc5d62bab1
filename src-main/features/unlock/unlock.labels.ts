/** Title above the system's own dialog. */
export const chooseVaultFolderTitle = 'Kies de map voor de kluis'
