/** Share of zero bytes in a file above which it is text of two bytes a letter. */
const wideShare = 0.2

/** UTF-16 without a mark: Latin letters have a zero byte on one side. */
function wideWithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, 4000)
  const zeros = [0, 0]
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  if (odd > head.length * wideShare && even < odd / 10) return 'utf-16le'
  if (even > head.length * wideShare && odd < even / 10) return 'utf-16be'
  return null
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const wide = wideWithoutMark(bytes)
  if (wide !== null) return wide
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}

/**
 * Text of a file in UTF-8 or UTF-16, with or without a mark in front, else in the Windows code page of Western Europe.
 * Every file has a reading: whether it says anything is for the caller. Ends of lines become `\n`.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes)
  return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
}
