import { app, dialog } from 'electron'
import type { Logger } from '#main/app/ports.ts'
import { troubleLabels } from './shell.labels.ts'

/**
 * What nobody caught. Electron would show the technical message, which can carry what somebody typed; here a person
 * reads a fixed sentence, the log gets the kind, and only a developer's run shows the rest.
 */
export function handleSurprises(logger: Logger): void {
  process.on('uncaughtException', (error) => stop(error, 'mustStop', logger))
  process.on('unhandledRejection', (reason) => {
    logger.event('unhandled-rejection', { kind: kindOf(reason) })
    tellDeveloper(reason)
  })
}

/** Ends the application, with a sentence. What was acknowledged is on disk already. */
export function stop(reason: unknown, why: 'cannotStart' | 'mustStop', logger: Logger): void {
  logger.event('stopped', { why, kind: kindOf(reason) })
  tellDeveloper(reason)
  dialog.showErrorBox(troubleLabels.title, troubleLabels[why])
  app.exit(1)
}

function kindOf(reason: unknown): string {
  return reason instanceof Error ? reason.name : typeof reason
}

function tellDeveloper(reason: unknown): void {
  if (app.isPackaged) return
  process.stderr.write(`${reason instanceof Error ? reason.stack : String(reason)}\n`)
}
