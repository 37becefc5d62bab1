/**
 * What was typed as bytes, so that main can wipe it after use. Normalised, or the same words from another keyboard would
 * be other bytes. The text itself is in the hands of the browser until the page is torn down.
 */
export const secretOf = (text: string): Uint8Array => new TextEncoder().encode(text.normalize('NFC'))
