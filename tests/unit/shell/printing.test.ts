import { describe, expect, it } from 'vitest'
import { createPrintDocuments } from '#main/shell/print-documents.ts'
import { createPrinting } from '#main/shell/printing.ts'

type PrintWindow = ReturnType<Parameters<typeof createPrinting>[1]>
type Callback = (success: boolean, reason: string) => void

/** A window that prints as it is told, and remembers how it ended. */
const printer = (outcome: readonly [boolean, string], load: (address: string) => Promise<void>) => {
  const seen: { options?: unknown; destroyed: boolean; address?: string } = { destroyed: false }
  const window: unknown = {
    loadURL: (address: string) => {
      seen.address = address
      return load(address)
    },
    isDestroyed: () => seen.destroyed,
    destroy: () => (seen.destroyed = true),
    webContents: {
      print: (options: unknown, callback: Callback) => {
        seen.options = options
        callback(...outcome)
      },
    },
  }
  return { seen, window: window as PrintWindow }
}

const bytes = new Uint8Array([1, 2, 3])

describe('printing from memory', () => {
  const documents = createPrintDocuments(() => 'x')
  const fetchIt = (address: string): Promise<void> => {
    expect(documents.take(address)).toBe(bytes)
    return Promise.resolve()
  }

  it('shows the document once, asks for the printer, and leaves nothing behind', async () => {
    const { seen, window } = printer([true, ''], fetchIt)
    expect(await createPrinting(documents, () => window).printPdf(bytes)).toEqual({
      ok: true,
      value: undefined,
    })
    expect(seen).toMatchObject({ options: { silent: false }, destroyed: true })
    expect(documents.take(seen.address ?? '')).toBeUndefined()
  })

  it('going back in the printer dialog is no failure', async () => {
    const { window } = printer([false, 'Print job canceled'], fetchIt)
    expect((await createPrinting(documents, () => window).printPdf(bytes)).ok).toBe(true)
  })

  it('no printer is a failure with a code', async () => {
    const { window } = printer([false, 'Print job failed'], fetchIt)
    expect(await createPrinting(documents, () => window).printPdf(bytes)).toEqual({
      ok: false,
      failure: 'no-printer',
    })
  })

  it('forgets the document when its window does not load', async () => {
    const { seen, window } = printer([true, ''], () => Promise.reject(new Error('gone')))
    await expect(createPrinting(documents, () => window).printPdf(bytes)).rejects.toThrow('gone')
    expect([seen.destroyed, documents.take(seen.address ?? '')]).toEqual([true, undefined])
  })
})
