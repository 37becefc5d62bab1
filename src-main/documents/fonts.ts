/** Family name as documents use it; the files are in `resources/fonts`. */
export const bodyFont = 'Atkinson'
/** Steps in letter by letter where the body face has none (`core/printable-letters.ts`). */
export const widerFont = 'Roboto'

/** Each embedded as far as it is used. */
export const fontFiles = {
  [bodyFont]: {
    normal: 'AtkinsonHyperlegibleNext-Regular.ttf',
    bold: 'AtkinsonHyperlegibleNext-Bold.ttf',
    italics: 'AtkinsonHyperlegibleNext-Italic.ttf',
    bolditalics: 'AtkinsonHyperlegibleNext-BoldItalic.ttf',
  },
  [widerFont]: {
    normal: 'Roboto-Regular.ttf',
    bold: 'Roboto-Medium.ttf',
    italics: 'Roboto-Italic.ttf',
    bolditalics: 'Roboto-MediumItalic.ttf',
  },
} as const
