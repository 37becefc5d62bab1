import type { Handlers } from '#main/app/handlers.ts'
import { fail, ok } from '#main/core/result.ts'
import type { windowContract } from './window.contract.ts'

export const windowHandlers: Handlers<typeof windowContract> = {
  settled: async ({ ports }) => {
    ports.desktop.settled()
    return ok(null)
  },
  openLink: async ({ ports }, { id }) => {
    const opened = await ports.desktop.openLink(id)
    return opened.ok ? ok(null) : fail({ code: opened.failure })
  },
}
