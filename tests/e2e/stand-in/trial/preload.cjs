const { contextBridge, ipcRenderer } = require('electron')

globalThis.secretOfThePreload = 'hidden'

contextBridge.exposeInMainWorld('trial', {
  deed: (name, ...args) => ipcRenderer.invoke('do', name, ...args),
  invoke: (channel, ...args) => ipcRenderer.invoke(channel, ...args),
  onNotice: (listener) => {
    const quiet = (_event, ...args) => listener(...args)
    ipcRenderer.on('notice', quiet)
    return () => ipcRenderer.removeListener('notice', quiet)
  },
  now: (value) => ({ doubled: value * 2 }),
  refuse: () => {
    throw new Error('refused in the preload')
  },
  seesPage: () => [typeof globalThis.ofThePage, document.title],
  askForMissing: () => {
    try {
      return typeof ipcRenderer.sendToHost
    } catch (error) {
      return error.message
    }
  },
})
