/** Where a field is on its way into the vault. */
export type FieldState = 'idle' | 'typing' | 'saving' | 'saved' | 'refused' | 'waiting'
