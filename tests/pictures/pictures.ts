import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { otherVolunteerListText } from '#tests/support/builders/other-volunteer-list.ts'
import { thuisbasis, jsonOf } from '../e2e/support/command-line.ts'
import { launch, type Application } from '../e2e/support/launcher.ts'
import { firstScreens, practiceScreens, type Screen } from './screens.ts'

const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
]
const schemes = ['light', 'dark'] as const
const allFolder = resolve(process.argv[2] ?? 'out/pictures')
const keptFolder = resolve('resources/manual/pictures')

interface Demo {
  readonly vault: string
  readonly passphraseFile: string
  readonly files: readonly { readonly path: string }[]
}

/** Every screen at every size and in both schemes; the README's own ones also where it looks for them. */
async function shoot(app: Application, screens: readonly Screen[]): Promise<void> {
  const page = app.firstPage
  for (const screen of screens) {
    await page.setViewportSize(sizes[0] ?? { width: 1366, height: 768 })
    await screen.go(page, app)
    // A picture of something that is still arriving shows nothing.
    await page.waitForLoadState('networkidle')
    await page.locator('h1').first().waitFor()
    for (const size of sizes) {
      await page.setViewportSize(size)
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        const path = join(allFolder, `${screen.name}-${size.width}-${colorScheme}.png`)
        await page.screenshot({ path, fullPage: screen.whole === true, animations: 'disabled' })
        const keep = screen.kept === true && size.width === 1366 && colorScheme === 'light'
        if (keep)
          await page.screenshot({ path: join(keptFolder, `${screen.name}.png`), animations: 'disabled' })
      }
    }
  }
}

async function shootWindow(vaultFolder: string, screens: readonly Screen[]): Promise<void> {
  const app = await launch({ vaultFolder })
  try {
    await shoot(app, screens)
  } finally {
    await app.close()
  }
}

/** Each printed page as a picture, under a name that says which paper it is. */
const shootPages = (pdf: string, name: string): Buffer =>
  execFileSync('pdftoppm', ['-r', '80', '-png', pdf, join(allFolder, name)])

/** The first page, small, for the README. */
const keepFirstPage = (pdf: string, name: string): Buffer =>
  execFileSync('pdftoppm', [
    '-r',
    '60',
    '-png',
    '-f',
    '1',
    '-l',
    '1',
    '-singlefile',
    pdf,
    join(keptFolder, name),
  ])

const folder = mkdtempSync(join(tmpdir(), 'thuisbasis-pictures-'))
try {
  mkdirSync(allFolder, { recursive: true })
  mkdirSync(keptFolder, { recursive: true })
  // The shape is held by the tests of the command line.
  const demo = jsonOf(await thuisbasis('demo', '--out', join(folder, 'demo'), '--json')) as Demo
  await shootWindow(join(folder, 'nothing-yet'), firstScreens)
  const listFile = join(folder, 'lijst.csv')
  writeFileSync(listFile, otherVolunteerListText)
  const papers = join(folder, 'papers')
  mkdirSync(papers)
  await shootWindow(demo.vault, practiceScreens(demo.passphraseFile, listFile, papers))
  for (const [place, { path }] of demo.files.entries()) {
    shootPages(path, `overdracht-${place + 1}-pagina`)
    if (place === 0) keepFirstPage(path, 'overdracht-pdf')
  }
  for (const name of readdirSync(papers)) shootPages(join(papers, name), `${basename(name, '.pdf')}-pagina`)
  process.stdout.write(`${allFolder}\n${keptFolder}\n`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
