/* The function below is also run inside the page: it may use nothing but itself and JavaScript's own objects. */

export interface Codec {
  encode(value: unknown): string
  decode(text: string): unknown
}

/**
 * Values as text, with the types that Electron's structured clone carries between processes. What it cannot carry
 * (functions, symbols) is refused with Electron's sentence.
 */
export const makeCodec = (): Codec => {
  const refuse = (): never => {
    throw new Error('An object could not be cloned.')
  }
  const bytesToText = (bytes: Uint8Array): string => {
    let text = ''
    for (let at = 0; at < bytes.length; at += 8192)
      text += String.fromCharCode(...bytes.subarray(at, at + 8192))
    return btoa(text)
  }
  const textToBytes = (text: string): Uint8Array =>
    Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
  const record = (value: object): unknown =>
    Object.fromEntries(Object.entries(value).map(([key, entry]) => [`_${key}`, pack(entry)]))
  const packObject = (value: object): unknown => {
    if (Array.isArray(value)) return value.map(pack)
    if (value instanceof Date) return { $: 'date', v: value.getTime() }
    if (value instanceof Uint8Array) return { $: 'bytes', v: bytesToText(value) }
    if (value instanceof ArrayBuffer) return { $: 'buffer', v: bytesToText(new Uint8Array(value)) }
    if (value instanceof Map) return { $: 'map', v: [...value].map(pack) }
    if (value instanceof Set) return { $: 'set', v: [...value].map(pack) }
    if (value instanceof Error) return { $: 'error', v: [value.name, value.message] }
    if (value instanceof Promise || value instanceof WeakMap) return refuse()
    return record(value)
  }
  const pack = (value: unknown): unknown => {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
    if (value === undefined) return { $: 'undefined' }
    if (typeof value === 'number')
      return Number.isFinite(value) && !Object.is(value, -0)
        ? value
        : { $: 'number', v: Object.is(value, -0) ? '-0' : String(value) }
    if (typeof value === 'bigint') return { $: 'bigint', v: String(value) }
    if (typeof value === 'object') return packObject(value)
    return refuse()
  }
  const readers: Record<string, (value: never) => unknown> = {
    undefined: () => undefined,
    number: (value: string) => Number(value),
    bigint: (value: string) => BigInt(value),
    date: (value: number) => new Date(value),
    bytes: (value: string) => textToBytes(value),
    buffer: (value: string) => textToBytes(value).buffer,
    map: (value: unknown[]) => new Map(value.map(unpack) as [unknown, unknown][]),
    set: (value: unknown[]) => new Set(value.map(unpack)),
    error: ([name, message]: [string, string]) => Object.assign(new Error(message), { name }),
  }
  const unpack = (value: unknown): unknown => {
    if (value === null || typeof value !== 'object') return value
    if (Array.isArray(value)) return value.map(unpack)
    const tagged = value as { $?: string; v?: unknown }
    if (tagged.$ !== undefined) return readers[tagged.$]?.(tagged.v as never)
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key.slice(1), unpack(entry)]))
  }
  return { encode: (value) => JSON.stringify(pack(value)), decode: (text) => unpack(JSON.parse(text)) }
}
