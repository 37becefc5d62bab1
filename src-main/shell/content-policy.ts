/**
 * Content security policy of every answer. Styles need the nonce because Radix writes a style tag to stop the page
 * behind a dialog from scrolling; scripts need none.
 */
export const contentPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')

/**
 * Of a page of ours that becomes a PDF: it has its styles and its type in itself, nothing else is fetched, shown in a
 * frame or run. Whatever somebody typed was escaped before; this is for the day that it was not.
 */
export const pagePolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')
