import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import { callChannel, noticeChannel, type Bridge, type CallEnvelope } from '../contract/wire.ts'

const bridge: Bridge = {
  call: (name, input) => {
    const envelope: CallEnvelope = { name, input }
    return ipcRenderer.invoke(callChannel, envelope)
  },
  onNotice: (listener) => {
    // The event object would hand the page a way to Electron; it stays here.
    const withoutEvent = (_event: IpcRendererEvent, notice: unknown): void => listener(notice)
    ipcRenderer.on(noticeChannel, withoutEvent)
    return () => {
      ipcRenderer.removeListener(noticeChannel, withoutEvent)
    }
  },
}

contextBridge.exposeInMainWorld('bridge', Object.freeze(bridge))
