const latinSigns: ReadonlyMap<string, number> = new Map([
  ['€', 0x80],
  ['‘', 0x91],
  ['’', 0x92],
  ['–', 0x96],
])

/** Bytes of a text in one of the ways files are written. */
export const bytesOf = {
  utf8: (text: string): Uint8Array => new TextEncoder().encode(text),
  utf8WithMark: (text: string): Uint8Array => new TextEncoder().encode(`\ufeff${text}`),
  utf16: (text: string): Uint8Array => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le')),
  utf16WithoutMark: (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'utf16le')),
  utf16Turned: (text: string): Uint8Array =>
    Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le').swap16()),
  windows: (text: string): Uint8Array =>
    Uint8Array.from([...text].map((sign) => latinSigns.get(sign) ?? sign.charCodeAt(0))),
} as const
