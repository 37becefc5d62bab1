/** Family name as documents use it; the files are in `resources/fonts`. */
export const bodyFont = 'Atkinson'

/** One face, four styles, each embedded as far as it is used. */
export const bodyFontFiles = {
  normal: 'AtkinsonHyperlegibleNext-Regular.ttf',
  bold: 'AtkinsonHyperlegibleNext-Bold.ttf',
  italics: 'AtkinsonHyperlegibleNext-Italic.ttf',
  bolditalics: 'AtkinsonHyperlegibleNext-BoldItalic.ttf',
} as const
