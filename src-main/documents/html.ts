/** A piece of a page. Made by `element` and `page` only; whatever else goes in is text and comes out as text. */
export interface Html {
  readonly html: string
}
export type HtmlChild = Html | string

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
/** Signs that steer a machine have no place on a page; ends of lines and tabs do. */
const steering = /(?![\t\n])\p{Cc}/gu
const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(steering, '')
    .replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)

const inside = (children: readonly HtmlChild[]): string =>
  children.map((child) => (typeof child === 'string' ? escaped(child) : child.html)).join('')

type ElementName =
  | 'article'
  | 'caption'
  | 'div'
  | 'footer'
  | 'h1'
  | 'h2'
  | 'header'
  | 'li'
  | 'main'
  | 'p'
  | 'section'
  | 'span'
  | 'table'
  | 'tbody'
  | 'td'
  | 'th'
  | 'thead'
  | 'tr'
  | 'ul'
/** None that can fetch or run something. */
type Attributes = Readonly<Partial<Record<'class' | 'id' | 'scope', string>>>

/** An element. Texts among the children and in the attributes are escaped. */
export function element(name: ElementName, attributes: Attributes, ...children: readonly HtmlChild[]): Html {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`)
  return { html: `<${name}${said.join('')}>${inside(children)}</${name}>` }
}

/**
 * A whole page in Dutch that holds everything it needs, and forbids the reader's browser to fetch or run anything.
 * @param styles our own style sheet; never anything that was typed.
 */
export function page(title: string, styles: string, ...body: readonly HtmlChild[]): string {
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${styles}</style>
</head>
<body>${inside(body)}</body>
</html>
`
}
