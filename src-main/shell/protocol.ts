import { readFile } from 'node:fs/promises'
import { bundleFile, scheme } from './bundle-path.ts'
import { contentPolicy, pagePolicy } from './content-policy.ts'
import type { PrintDocuments } from './print-documents.ts'

/** Stands in the built page where the nonce of this launch goes. */
export const noncePlaceholder = '__CSP_NONCE__'

export interface BundleHandlerParts {
  /** Absolute path of the built renderer. */
  readonly folder: string
  /** Unguessable, new at every launch. */
  readonly nonce: string
  readonly documents: PrintDocuments
}

/**
 * Answers the requests of the window: built files of the renderer, and a document on its way to the printer.
 * Every answer carries the content policy, refusals too.
 */
export function createBundleHandler(parts: BundleHandlerParts): (request: Request) => Promise<Response> {
  const headers = {
    'content-security-policy': contentPolicy(parts.nonce),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  }
  const answer = (status: number, body: BodyInit | null, type: string): Response =>
    new Response(body, { status, headers: { ...headers, 'content-type': type } })
  const paper = (bytes: Uint8Array) => answer(200, Buffer.from(bytes), 'application/pdf')
  const page = (bytes: Uint8Array) => {
    const made = answer(200, Buffer.from(bytes), 'text/html; charset=utf-8')
    made.headers.set('content-security-policy', pagePolicy)
    return made
  }
  return async (request) => {
    if (request.method !== 'GET') return answer(405, null, 'text/plain')
    const document = parts.documents.take(request.url)
    if (document !== undefined) return request.url.endsWith('.html') ? page(document) : paper(document)
    const file = bundleFile(parts.folder, request.url)
    const bytes = file === null ? null : await readFile(file.path).catch(() => null)
    if (file === null || bytes === null) return answer(404, null, 'text/plain')
    const body = file.mimeType.startsWith('text/html')
      ? bytes.toString('utf8').replaceAll(noncePlaceholder, parts.nonce)
      : bytes
    return answer(200, body, file.mimeType)
  }
}

/** Must be told to Electron before it is ready. No service workers, no bypass of the content policy. */
export const schemePrivileges = [
  { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
]
