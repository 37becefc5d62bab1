/**
 * Marks that change direction or width and say nothing: they come along when people paste from a phone. The last one is
 * the sign that `blankOut` uses.
 */
const invisible = /\p{Cf}|\ufe0e|\ufe0f|\ufffc/gu

/** One line without invisible marks, with single plain spaces. Never longer than what came in, except for composing. */
export function plainLine(text: string): string {
  return text.normalize('NFC').replace(invisible, '').replace(/\s+/g, ' ').trim()
}

/** Leaves out everything that is no letter or digit at the ends, and repeated separators inside. */
export function trimSeparators(text: string): string {
  return text
    .replace(/\(\s*[,;:]*\s*\)|"\s*"|“\s*”/g, ' ')
    .replace(/\s+([,;:)])/g, '$1')
    .replace(/[,;:]\s*(["”])(?=\s|$)/g, '$1')
    .replace(/(^|\s)(["“])\s*[,;:]\s*/g, '$1$2')
    .replace(/\(\s+/g, '(')
    .replace(/[,;:]\s*\(/g, ' (')
    .replace(/([,;:])(?:\s*[,;:])+/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:.+=–—-]+|[\s,;:.+=–—-]+$/g, '')
    .trim()
}
