/** Marks that change direction or width and say nothing: they come along when people paste from a phone. */
const invisible = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe0e\ufe0f\ufeff]/g

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
    .replace(/([,;:])(?:\s*[,;:])+/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:.+=–—-]+|[\s,;:.+=–—-]+$/g, '')
    .trim()
}
