// Electron is ready when this file has been evaluated, and this file has been evaluated when Electron is ready.
import { app } from 'electron'

await app.whenReady()
