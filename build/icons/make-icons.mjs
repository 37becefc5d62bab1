// Draws the application's icon: a house with an open door. `node build/icons/make-icons.mjs` writes the three files.
import { writeFileSync } from 'node:fs'
import { crc32, deflateSync } from 'node:zlib'

const teal = [0x0d, 0x53, 0x58]
const paper = [0xff, 0xff, 0xff]
const grid = 4

/** Shapes in a square of 100 by 100. Each answers whether a point lies inside. */
const tile = (x, y) => {
  const radius = 20
  const dx = Math.max(radius - x, x - (100 - radius), 0)
  const dy = Math.max(radius - y, y - (100 - radius), 0)
  return dx * dx + dy * dy <= radius * radius
}
const roof = (x, y) => y >= 18 && y <= 50 && Math.abs(x - 50) <= (y - 18) * 1.12
const chimney = (x, y) => x >= 66 && x <= 74 && y >= 22 && y <= 45
const walls = (x, y) => x >= 24 && x <= 76 && y >= 48 && y <= 80
const door = (x, y) => x >= 42 && x <= 58 && y >= 58 && y <= 80
const house = (x, y) => (roof(x, y) || chimney(x, y) || walls(x, y)) && !door(x, y)

function pixel(column, row, size) {
  let inTile = 0
  let inHouse = 0
  for (let sample = 0; sample < grid * grid; sample += 1) {
    const x = ((column + ((sample % grid) + 0.5) / grid) / size) * 100
    const y = ((row + (Math.floor(sample / grid) + 0.5) / grid) / size) * 100
    if (!tile(x, y)) continue
    inTile += 1
    if (house(x, y)) inHouse += 1
  }
  const white = inTile === 0 ? 0 : inHouse / inTile
  const colour = teal.map((part, index) => Math.round(part + (paper[index] - part) * white))
  return [...colour, Math.round((inTile / (grid * grid)) * 255)]
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

function png(size) {
  const rows = Buffer.alloc(size * (size * 4 + 1))
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      rows.set(pixel(column, row, size), row * (size * 4 + 1) + 1 + column * 4)
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  header.set([8, 6, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Windows: a directory of pictures, each a PNG. */
function ico(pictures) {
  const head = Buffer.alloc(6 + 16 * pictures.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(pictures.length, 4)
  let offset = head.length
  pictures.forEach(({ size, data }, index) => {
    const at = 6 + 16 * index
    head.set([size % 256, size % 256, 0, 0, 1, 0, 32, 0], at)
    head.writeUInt32LE(data.length, at + 8)
    head.writeUInt32LE(offset, at + 12)
    offset += data.length
  })
  return Buffer.concat([head, ...pictures.map(({ data }) => data)])
}

/** macOS: named blocks, each a PNG. */
function icns(blocks) {
  const parts = blocks.map(({ name, data }) => {
    const head = Buffer.alloc(8)
    head.write(name, 'latin1')
    head.writeUInt32BE(data.length + 8, 4)
    return Buffer.concat([head, data])
  })
  const body = Buffer.concat(parts)
  const head = Buffer.alloc(8)
  head.write('icns', 'latin1')
  head.writeUInt32BE(body.length + 8, 4)
  return Buffer.concat([head, body])
}

const write = (name, bytes) => writeFileSync(new URL(name, import.meta.url), bytes)
const picture = (size) => ({ size, data: png(size) })

write('icon.png', png(512))
write('icon.ico', ico([16, 24, 32, 48, 64, 128, 256].map(picture)))
write(
  'icon.icns',
  icns([
    { name: 'ic07', data: png(128) },
    { name: 'ic08', data: png(256) },
    { name: 'ic09', data: png(512) },
    { name: 'ic10', data: png(1024) },
  ]),
)
