/** A number of 2 or 4 bytes, lowest first. */
const short = (value) => Buffer.from([value & 255, value >> 8])
const long = (value) => Buffer.from(new Uint32Array([value]).buffer)

const padded = (bytes, length) => Buffer.concat([bytes, Buffer.alloc(length - bytes.length)])
const at = (places, length) => {
  const bytes = Buffer.alloc(length)
  for (const [place, value] of places) value.copy(bytes, place)
  return bytes
}

const headerSize = 0x400
const sectionSize = 0x200

const toFour = (bytes) => padded(bytes, Math.ceil(bytes.length / 4) * 4)

/** A part of a version resource: a name, a value, and parts inside it. */
function part(name, value, valueLength, inside) {
  const key = Buffer.from(`${name}\0`, 'utf16le')
  const start = toFour(Buffer.concat([Buffer.alloc(6), key]))
  const whole = Buffer.concat([start, toFour(value), ...inside])
  return Buffer.concat([short(whole.length), short(valueLength), whole.subarray(4)])
}

/** Resources with nothing but a version: three directories of one entry each, and what they lead to. */
function versionResource(address) {
  const directory = (id, next) => Buffer.concat([Buffer.alloc(14), short(1), long(id), long(next)])
  const fixed = at([[0, long(0xfeef04bd)]], 52)
  const nothing = Buffer.alloc(0)
  const product = part('ProductName', Buffer.from('stand-in\0', 'utf16le'), 9, [])
  const strings = part('StringFileInfo', nothing, 0, [part('040904b0', nothing, 0, [product])])
  const info = part('VS_VERSION_INFO', fixed, fixed.length, [strings])
  const leaf = Buffer.concat([long(address + 88), long(info.length), long(1200), long(0)])
  return Buffer.concat([directory(16, 0x80000018), directory(1, 0x80000030), directory(1033, 72), leaf, info])
}

const section = (name, address, place) =>
  at(
    [
      [0, Buffer.from(name)],
      [8, long(sectionSize)],
      [12, long(address)],
      [16, long(sectionSize)],
      [20, long(place)],
      [36, long(0x40000040)],
    ],
    40,
  )

/** The least that tools take for a 64-bit program of Windows: headers, a section with `content`, and a version. */
export function windowsProgram(content) {
  const fileHeader = Buffer.concat([short(0x8664), short(2), Buffer.alloc(12), short(240), short(0x22)])
  const optionalHeader = at(
    [
      [0, short(0x20b)],
      [16, long(0)],
      [24, long(0x400000)],
      [32, long(0x1000)],
      [36, long(sectionSize)],
      [56, long(0x3000)],
      [60, long(headerSize)],
      [68, short(2)],
      [108, long(16)],
      // The third directory of the list is the one for resources.
      [112 + 2 * 8, Buffer.concat([long(0x2000), long(sectionSize)])],
    ],
    240,
  )
  const sections = [section('.data', 0x1000, headerSize), section('.rsrc', 0x2000, headerSize + sectionSize)]
  const dos = at(
    [
      [0, Buffer.from('MZ')],
      [0x3c, long(0x40)],
    ],
    0x40,
  )
  const head = Buffer.concat([dos, Buffer.from('PE\0\0'), fileHeader, optionalHeader, ...sections])
  return Buffer.concat([
    padded(head, headerSize),
    padded(content, sectionSize),
    padded(versionResource(0x2000), sectionSize),
  ])
}
