import { host, scheme } from './bundle-path.ts'

/** A PDF for the printer, or a page of ours that becomes one. The ending of its address says which. */
export type DocumentKind = 'pdf' | 'html'

/** Documents on their way to paper. They live in memory only and are handed out once. */
export interface PrintDocuments {
  /** Keeps the bytes and returns the address that gives them, once. */
  put(bytes: Uint8Array, kind?: DocumentKind): string
  /** The bytes behind an address, which is then forgotten; undefined when there are none. */
  take(address: string): Uint8Array | undefined
  /** Forgets a document that nobody came for. */
  drop(address: string): void
}

/** @param nextId gives an id that cannot be guessed */
export function createPrintDocuments(nextId: () => string): PrintDocuments {
  const waiting = new Map<string, Uint8Array>()
  return {
    put(bytes, kind = 'pdf') {
      const address = `${scheme}://${host}/print/${nextId()}.${kind}`
      waiting.set(address, bytes)
      return address
    },
    take(address) {
      const bytes = waiting.get(address)
      waiting.delete(address)
      return bytes
    },
    drop(address) {
      waiting.delete(address)
    },
  }
}
