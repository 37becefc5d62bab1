import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contentPolicy, pagePolicy } from '#main/shell/content-policy.ts'
import { createPrintDocuments } from '#main/shell/print-documents.ts'
import { createBundleHandler, noncePlaceholder } from '#main/shell/protocol.ts'

describe('the answers of the app scheme', () => {
  let folder = ''
  const documents = createPrintDocuments(() => 'once')
  const ask = (address: string, method = 'GET', nonce = 'N0nce'): Promise<Response> =>
    createBundleHandler({ folder: join(folder, 'renderer'), nonce, documents })(
      new Request(address, { method }),
    )

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'thuisbasis-protocol-'))
    await mkdir(join(folder, 'renderer', 'assets'), { recursive: true })
    await writeFile(join(folder, 'secret.html'), 'outside')
    await writeFile(
      join(folder, 'renderer', 'index.html'),
      `<meta name="csp-nonce" content="${noncePlaceholder}" />`,
    )
    await writeFile(join(folder, 'renderer', 'assets', 'main.js'), `// ${noncePlaceholder}`)
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('E5 every answer, refusals too, carries the content policy with the nonce of this launch', async () => {
    const answers = [
      await ask('app://bundle/index.html'),
      await ask('app://bundle/assets/main.js'),
      await ask('app://bundle/nothing.js'),
      await ask('app://bundle/..%2fsecret.html'),
      await ask('app://bundle/index.html', 'POST'),
      await ask(documents.put(new Uint8Array([1]))),
    ]
    for (const answer of answers) {
      expect(answer.headers.get('content-security-policy')).toBe(contentPolicy('N0nce'))
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
      expect(answer.headers.get('cache-control')).toBe('no-store')
    }
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 404, 404, 405, 200])
  })

  it('E5 the policy is the one that was tried with this stack', () => {
    expect(contentPolicy('abc')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-abc'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    )
  })

  it('E5 writes the nonce into the page and into nothing else', async () => {
    expect(await (await ask('app://bundle/', 'GET', 'one')).text()).toBe(
      '<meta name="csp-nonce" content="one" />',
    )
    expect(await (await ask('app://bundle/assets/main.js')).text()).toBe(`// ${noncePlaceholder}`)
  })

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'])('E6 refuses %s', async (method) => {
    const answer = await ask('app://bundle/index.html', method)
    expect([answer.status, await answer.text()]).toEqual([405, ''])
  })

  it('hands out a document for the printer once', async () => {
    const address = documents.put(new Uint8Array([37, 80, 68, 70]))
    expect(await (await ask(address)).text()).toBe('%PDF')
    expect((await ask(address)).status).toBe(404)
  })

  it('E5 a page that becomes a PDF is handed out once, with a policy in which nothing runs or is fetched', async () => {
    const address = documents.put(Buffer.from('<!doctype html>'), 'html')
    const answer = await ask(address)
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(answer.headers.get('content-security-policy')).toBe(pagePolicy)
    expect(pagePolicy).toMatch(/^default-src 'none'; style-src 'unsafe-inline'; font-src data:; /)
    expect(await answer.text()).toBe('<!doctype html>')
    expect((await ask(address)).status).toBe(404)
  })

  it('forgets a document that nobody came for', async () => {
    const address = documents.put(new Uint8Array([37]))
    documents.drop(address)
    expect((await ask(address)).status).toBe(404)
  })
})
