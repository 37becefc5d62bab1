// A small application that uses everything of Electron that the product uses. The same file runs on the stand-in
// and on Electron; `stand-in.test.ts` holds both to the same answers.
import { mkdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { app, BrowserWindow, dialog, ipcMain, Menu, powerMonitor, protocol, session, shell } from 'electron'

const here = dirname(fileURLToPath(import.meta.url))
const log = []
const note = (...words) => log.push(words.join(' '))
const open = process.argv.includes('--open-minded')

app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
app.enableSandbox()
mkdirSync(join(app.getPath('userData'), 'session'), { recursive: true })
app.setPath('sessionData', join(app.getPath('userData'), 'session'))
protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
])
for (const name of ['before-quit', 'will-quit', 'quit', 'window-all-closed']) {
  app.on(name, () => {
    process.stdout.write(`event ${name}\n`)
    if (name === 'window-all-closed') app.quit()
  })
}
app.on('web-contents-created', (_event, contents) => {
  contents.on('will-navigate', (event) => {
    note('will-navigate', event.url)
    event.preventDefault()
  })
  contents.on('render-process-gone', (_gone, details) => note('gone', details.reason))
  contents.setWindowOpenHandler(({ url }) => {
    note('window-open', url)
    return { action: 'deny' }
  })
})
app.on('second-instance', () => note('second-instance'))
powerMonitor.on('suspend', () => note('suspend'))

const policy = "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; frame-src 'self'"
const answers = {
  '/index.html': ['text/html', 'index.html'],
  '/page.js': ['text/javascript', 'page.js'],
  '/frame.html': ['text/html', 'frame.html'],
}

async function serve(request) {
  const { pathname } = new URL(request.url)
  note('request', request.method, request.url)
  const headers = { 'content-security-policy': policy }
  if (request.method === 'POST')
    return new Response(`you said ${await request.text()}`, {
      headers: { ...headers, 'content-type': 'text/plain' },
    })
  if (pathname === '/document.pdf')
    return new Response(Buffer.from('%PDF-1.4 trial'), { headers: { 'content-type': 'application/pdf' } })
  const [type, name] = answers[pathname] ?? []
  if (name === undefined) return new Response(null, { status: 404, headers })
  return new Response(await readFile(join(here, name)), { headers: { ...headers, 'content-type': type } })
}

function makeWindow(more = {}) {
  return new BrowserWindow({
    title: 'Trial',
    show: false,
    ...more,
    webPreferences: {
      partition: 'trial',
      sandbox: true,
      contextIsolation: true,
      preload: join(here, 'preload.cjs'),
      ...more.webPreferences,
    },
  })
}

const deeds = {
  echo: (value) => value,
  kinds: (value) => [value.date instanceof Date, value.bytes instanceof Uint8Array, value.map instanceof Map],
  fail: () => {
    throw new TypeError('not today')
  },
  log: () => log,
  facts: () => [app.getVersion(), app.name, app.isPackaged],
  missing: () => {
    try {
      return String(app.dock)
    } catch (error) {
      return error.message
    }
  },
  openDialog: async () =>
    dialog.showOpenDialog({ title: 'open', properties: ['openDirectory', 'createDirectory'] }),
  saveDialog: async () => dialog.showSaveDialog({ title: 'save', defaultPath: 'a.pdf' }),
  external: () => shell.openExternal('https://example.org/'),
  print: async () => {
    const window = makeWindow({ skipTaskbar: true, webPreferences: { plugins: true, preload: undefined } })
    await window.loadURL('app://bundle/document.pdf')
    const success = await new Promise((resolve) => window.webContents.print({ silent: false }, resolve))
    window.destroy()
    return success
  },
  toPdf: async () => {
    const [window] = BrowserWindow.getAllWindows()
    const bytes = await window.webContents.printToPDF({})
    return bytes.subarray(0, 5).toString('latin1')
  },
  renew: () => {
    setImmediate(() => {
      const [old] = BrowserWindow.getAllWindows()
      const window = main()
      old.destroy()
      note('destroyed', old.isDestroyed(), window.isDestroyed())
    })
  },
  idle: () => powerMonitor.getSystemIdleTime(),
}

function main() {
  const window = makeWindow()
  let patient = false
  window.on('close', (event) => {
    process.stdout.write('event close\n')
    if (!process.argv.includes('--patient') || patient) return
    event.preventDefault()
    patient = true
    window.webContents.send('notice', { kind: 'closing', at: new Date(5) }, 'second')
    setTimeout(() => window.destroy(), 200)
  })
  window.on('closed', () => process.stdout.write('event closed\n'))
  window.once('ready-to-show', () => window.show())
  void window.loadURL('app://bundle/index.html')
  return window
}

function begin() {
  const own = session.fromPartition('trial', { cache: false })
  own.protocol.handle('app', serve)
  own.webRequest.onBeforeRequest((details, decide) => {
    const stranger = !details.url.startsWith('app://')
    if (stranger) note('refused', details.url)
    decide({ cancel: stranger })
  })
  if (!open) {
    own.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
    own.setPermissionCheckHandler(() => false)
  }
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([{ label: 'Trial', submenu: [{ label: 'Do it', click: () => note('clicked') }] }]),
  )
  ipcMain.handle('do', (event, name, ...args) => deeds[name](...args))
  ipcMain.handle('sender', (event) => [
    event.senderFrame.url,
    event.senderFrame.parent === null,
    event.sender.getURL(),
  ])
  main()
}

if (app.requestSingleInstanceLock()) void app.whenReady().then(begin)
else app.quit()
