export interface ZipPart {
  readonly name: string
  readonly content: Buffer
  /** Packed bytes that do not fit the size of the content: a zip that lies. */
  readonly packed?: Buffer
}

/** A zip file, with the parts as they are or with packed bytes that somebody made. */
export function zipBytes(parts: readonly ZipPart[]): Uint8Array {
  const locals: Buffer[] = []
  const heads: Buffer[] = []
  let offset = 0
  for (const { name, content, packed } of parts) {
    const body = packed ?? content
    const nameBytes = Buffer.from(name)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(packed === undefined ? 0 : 8, 8)
    local.writeUInt32LE(body.length, 18)
    local.writeUInt32LE(content.length, 22)
    local.writeUInt16LE(nameBytes.length, 26)
    const head = Buffer.alloc(46)
    head.writeUInt32LE(0x02014b50, 0)
    head.writeUInt16LE(packed === undefined ? 0 : 8, 10)
    head.writeUInt32LE(body.length, 20)
    head.writeUInt32LE(content.length, 24)
    head.writeUInt16LE(nameBytes.length, 28)
    head.writeUInt32LE(offset, 42)
    locals.push(local, nameBytes, body)
    heads.push(head, nameBytes)
    offset += local.length + nameBytes.length + body.length
  }
  const directory = Buffer.concat(heads)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Uint8Array.from(Buffer.concat([...locals, directory, end]))
}
