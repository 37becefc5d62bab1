import { isAbsolute, relative, sep } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bundleFile } from '#main/shell/bundle-path.ts'

const folder = ['', 'opt', 'thuisbasis', 'out', 'renderer'].join(sep)

const inside = (path: string): boolean => {
  const way = relative(folder, path)
  return way !== '' && !way.startsWith('..') && !isAbsolute(way)
}

/** Pieces that have let people out of folders before, and honest ones. */
const piece = fc.oneof(
  fc.constantFrom(
    '..',
    '.',
    '...',
    '%2e%2e',
    '%2E.',
    '..%2f',
    '%2f',
    '%5c',
    '\\',
    '..\\',
    '%00',
    '\0',
    '/',
    '//',
    '~',
  ),
  fc.constantFrom(
    '%252e%252e',
    '%c0%ae',
    '%u002e',
    '..;',
    'C:',
    'c%3a',
    'file:',
    '@',
    '?',
    '#',
    ':',
    ' ',
    '\u202e',
  ),
  fc.constantFrom(
    'index.html',
    'assets',
    'main.js',
    'etc',
    'passwd.html',
    'package.json',
    '.env',
    '.git',
    'a.png',
  ),
  fc.string({ maxLength: 6 }),
)
const path = fc
  .array(piece, { maxLength: 8 })
  .chain((pieces) => fc.constantFrom(pieces.join('/'), pieces.join('')))
const start = fc.constantFrom(
  'app://bundle/',
  'app://bundle',
  'app://bundle//',
  'app:bundle/',
  'APP://BUNDLE/',
)

describe('E6 address of the window to file', () => {
  it('E6 10,000 generated addresses never leave the folder', () => {
    let served = 0
    fc.assert(
      fc.property(start, path, (before, after) => {
        const file = bundleFile(folder, before + after)
        if (file === null) return
        served += 1
        expect(inside(file.path)).toBe(true)
        expect(file.path).not.toMatch(/[%\0\\:]/)
        expect(file.path.split(sep)).not.toContain('..')
      }),
      { numRuns: 10_000 },
    )
    // A function that refuses everything would pass the above as well.
    expect(served).toBeGreaterThan(50)
  })

  it.each([
    ['app://bundle/', 'index.html', 'text/html; charset=utf-8'],
    ['app://bundle/index.html?x=1#y', 'index.html', 'text/html; charset=utf-8'],
    ['app://bundle/assets/main-B1x_y.js', 'assets/main-B1x_y.js', 'text/javascript; charset=utf-8'],
    ['app://bundle/assets/x.woff2', 'assets/x.woff2', 'font/woff2'],
    ['app://bundle/assets/x.ttf', 'assets/x.ttf', 'font/ttf'],
    ['app://bundle/%2e%2e/%2E./x.html', 'x.html', 'text/html; charset=utf-8'],
    ['app://bundle/a/../assets/x.css', 'assets/x.css', 'text/css; charset=utf-8'],
  ])('serves %s', (address, way, mimeType) => {
    expect(bundleFile(folder, address)).toEqual({
      path: [folder, ...way.split('/')].join(sep),
      mimeType,
    })
  })

  it.each([
    'app://bundle/..%2f..%2fpackage.html',
    'app://bundle/a\\..\\x.html',
    'app://bundle/x.html%00.png',
    'app://bundle/.hidden.html',
    'app://bundle/package.json',
    'app://bundle/assets',
    'app://bundle//etc/x.html',
    'app://other/index.html',
    'https://bundle/index.html',
    'file:///index.html',
    'app://bundle:80/index.html',
    'app://user@bundle.evil/index.html',
    '',
  ])('refuses %s', (address) => {
    expect(bundleFile(folder, address)).toBeNull()
  })
})
