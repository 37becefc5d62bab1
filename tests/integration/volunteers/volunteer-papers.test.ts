import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createNodeFileStore } from '#main/app/node-file-store.ts'
import type { Desktop } from '#main/app/ports.ts'
import { fail, ok } from '#main/core/result.ts'
import { pdfFile, pdfRenderer } from '#tests/documents/support/pdf-tools.ts'
import { addPerson, comeInAs } from '#tests/support/second-person.ts'
import { tempFolder } from '#tests/support/temp-folder.ts'
import { absentDesktop } from '#tests/support/test-ports.ts'
import { must, openWholeApp } from '#tests/support/whole-app.ts'

async function atTheDesk(changes: Partial<Desktop> = {}) {
  const folder = tempFolder()
  const suggested: string[] = []
  const printed: Uint8Array[] = []
  const desktop: Desktop = {
    ...absentDesktop,
    chooseSaveFile: (_title, name) => {
      suggested.push(name)
      return Promise.resolve(join(folder, name))
    },
    printPdf: (bytes) => {
      printed.push(bytes)
      return Promise.resolve(ok(undefined))
    },
    ...changes,
  }
  const app = await openWholeApp({ desktop, files: createNodeFileStore(() => 'part'), pdf: pdfRenderer })
  must(
    await app.api.settings.amend({ changes: { myPhone: '06-12345600', organisationPhone: '010-5550100' } }),
  )
  const { id } = must(await app.api.volunteers.add({ name: 'Joost Bakker' }))
  must(await app.api.volunteers.amend({ id, changes: { note: 'zelf schulden gehad', maxMatches: 2 } }))
  return { ...app, folder, suggested, printed, volunteerId: id }
}

test('a paper is saved under a reference, never a name, and says what the vault says', async () => {
  const { api, folder, suggested, volunteerId, ports } = await atTheDesk()
  const name = `maatje-${volunteerId.slice(-6)}-overeenkomst.pdf`
  const { path } = must(await api.volunteers.savePaper({ volunteerId, paper: 'agreement' }))
  expect(path).toBe(join(folder, name))
  expect(suggested).toEqual([name])
  const file = pdfFile(new Uint8Array(readFileSync(path)))
  expect(file.check()).toContain('No syntax or stream encoding errors found')
  expect(file.flat()).toContain('afspraken tussen Joost Bakker en Thuisadministratie Oostland')
  expect(file.flat()).toContain('Je helpt hoogstens 2 inwoners tegelijk')
  expect(file.flat()).toContain('Bel Carla Wiersma, Thuisadministratie Oostland: 06-12345600')
  expect(file.flat()).toContain('€ 5,75 per uur')
  expect(file.flat()).not.toContain('schulden gehad')
  expect(JSON.stringify(ports.logger.events)).not.toContain('Joost')
})

test('amounts follow the year; in a year without a table none is printed', async () => {
  const { api, printed, ports, volunteerId } = await atTheDesk()
  ports.clock.advance(60 * 24 * 60 * 60)
  must(await api.volunteers.printPaper({ volunteerId, paper: 'agreement' }))
  expect(ports.clock.today().slice(0, 4)).toBe('2027')
  expect(pdfFile(printed[0] ?? new Uint8Array()).flat()).not.toContain('€')
})

test('what is missing on the letter follows what was filled in', async () => {
  const { api, printed, volunteerId } = await atTheDesk()
  const letter = async () => {
    must(await api.volunteers.printPaper({ volunteerId, paper: 'welcome' }))
    return pdfFile(printed.at(-1) ?? new Uint8Array()).flat()
  }
  expect(await letter()).toContain('je coördinator helpt je met aanvragen')
  must(await api.volunteers.amend({ id: volunteerId, changes: { certificateState: 'requested' } }))
  expect(await letter()).toContain('die is aangevraagd')
  must(
    await api.volunteers.amend({
      id: volunteerId,
      changes: { certificateState: 'seen', certificateDayText: '1-11-2026' },
    }),
  )
  expect(await letter()).not.toMatch(/aangevraagd|met aanvragen/)
  must(await api.settings.amend({ changes: { trainingNeeded: false } }))
  expect(await letter()).not.toContain('basistraining')
})

test('going back, a file that is there, no printer and nobody are all an answer', async () => {
  const back = await atTheDesk({ chooseSaveFile: () => Promise.resolve(null) })
  const paper = { volunteerId: back.volunteerId, paper: 'welcome' } as const
  expect(await back.api.volunteers.savePaper(paper)).toMatchObject({ failure: { code: 'cancelled' } })
  expect(await back.api.volunteers.savePaper({ ...paper, volunteerId: 'nobody' })).toMatchObject({
    failure: { code: 'not-found' },
  })
  const there = await atTheDesk()
  const target = join(there.folder, `maatje-${there.volunteerId.slice(-6)}-welkom.pdf`)
  writeFileSync(target, 'theirs')
  expect(await there.api.volunteers.savePaper({ ...paper, volunteerId: there.volunteerId })).toMatchObject({
    failure: { code: 'exists' },
  })
  expect(readFileSync(target, 'utf8')).toBe('theirs')
  const broken = await atTheDesk({ printPdf: () => Promise.resolve(fail('no-printer')) })
  expect(await broken.api.volunteers.printPaper({ ...paper, volunteerId: broken.volunteerId })).toMatchObject(
    {
      failure: { code: 'no-printer' },
    },
  )
})

test('a vault that locked while somebody looked for a folder writes nothing', async () => {
  const desk: { app?: Awaited<ReturnType<typeof atTheDesk>> } = {}
  const path = join(tempFolder(), 'later.pdf')
  const chooseSaveFile = async () => {
    void desk.app?.session.lock()
    return path
  }
  const app = await atTheDesk({ chooseSaveFile })
  desk.app = app
  const paper = { volunteerId: app.volunteerId, paper: 'welcome' } as const
  expect(await app.api.volunteers.savePaper(paper)).toMatchObject({ failure: { code: 'not-unlocked' } })
  expect(existsSync(path)).toBe(false)
})

test('what one person asked for is not written when another came in while they looked for a folder', async () => {
  const desk: { app?: Awaited<ReturnType<typeof atTheDesk>> } = {}
  const path = join(tempFolder(), 'later.pdf')
  const passphrase = 'vier andere woorden hier'
  const chooseSaveFile = async () => {
    if (desk.app !== undefined) await comeInAs(desk.app, passphrase)
    return path
  }
  const app = await atTheDesk({ chooseSaveFile })
  await addPerson(
    { ...app, folder: app.session.status().folder },
    { name: 'Ineke', roles: ['coordinator'], passphrase },
  )
  desk.app = app
  const paper = { volunteerId: app.volunteerId, paper: 'welcome' } as const
  expect(await app.api.volunteers.savePaper(paper)).toMatchObject({ failure: { code: 'not-unlocked' } })
  expect(existsSync(path)).toBe(false)
})
