// Which letters our printed faces have. Held against the font files by a test: a face that changes changes these.

/** The body face: Western and Central European Latin, Turkish, Romanian, Baltic, Polish, euro and punctuation. */
const body =
  '\\n -~\\u00a0-\\u00ac\\u00ae-\\u00b4\\u00b6-\\u0107\\u010a-\\u0113\\u0116-\\u011b\\u011e-\\u0123\\u0126\\u0127\\u012a\\u012b' +
  '\\u012e-\\u0133\\u0136\\u0137\\u0139-\\u013e\\u0141-\\u0148\\u0150-\\u0155\\u0158-\\u015b\\u015e-\\u0165\\u016a\\u016b' +
  '\\u016e-\\u017e\\u0192\\u0218-\\u021b\\u02c6\\u02c7\\u1e80-\\u1e85\\u1e9e\\u1ef2\\u1ef3\\u2009\\u2013\\u2014\\u2018-\\u201a' +
  '\\u201c-\\u201e\\u2020-\\u2022\\u2026\\u2030\\u2039\\u203a\\u20ac\\u2122\\u2212\\u2264\\u2265'
/** The wider face steps in for the rest of Latin Extended, Vietnamese, Greek and Cyrillic. */
const wider =
  '\\u00b5\\u0108\\u0109\\u0114\\u0115\\u011c\\u011d\\u0124\\u0125\\u0128\\u0129\\u012c\\u012d\\u0134\\u0135\\u0138\\u013f\\u0140' +
  '\\u0149-\\u014f\\u0156\\u0157\\u015c\\u015d\\u0166-\\u0169\\u016c\\u016d\\u017f\\u018f\\u01a0\\u01a1\\u01af\\u01b0\\u01f0' +
  '\\u01fa-\\u01ff\\u0259\\u02bc\\u0384-\\u038a\\u038c\\u038e-\\u03a1\\u03a3-\\u03ce\\u0400-\\u0486\\u0488-\\u0513' +
  '\\u1e00\\u1e01\\u1e3e\\u1e3f\\u1ea0-\\u1ef1\\u1ef4-\\u1ef9\\u2010\\u2011\\u2015\\u2032\\u2033\\u20a6-\\u20ab\\u20b1\\u20ba\\u20bd\\u2116'

const runs = new RegExp(`(?<body>[${body}]+)|(?<wider>[${wider}]+)|(?<none>[^${body}${wider}]+)`, 'gu')

export interface Run {
  readonly text: string
  /** `none`: no face of ours has these letters (right-to-left scripts, Ge'ez, Chinese, emoji). */
  readonly face: 'body' | 'wider' | 'none'
}

/** One writing for each letter, and nothing that only a screen knows: soft hyphens, joiners, control characters. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)[\p{Cc}\p{Cf}]/gu, '')

/** The pieces of a text by the face that can print them. */
export function runsByFace(text: string): Run[] {
  return [...plain(text).matchAll(runs)].map(({ 0: piece, groups }) => ({
    text: piece,
    face: groups?.['body'] !== undefined ? 'body' : groups?.['wider'] !== undefined ? 'wider' : 'none',
  }))
}

/** False when a letter would come out as an empty box. */
export const isPrintable = (text: string): boolean => runsByFace(text).every(({ face }) => face !== 'none')
