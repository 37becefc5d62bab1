import { ok } from '#main/core/result.ts'
import { runShell } from './shell.ts'

void runShell(() => ({ dispatch: async (name) => ok({ name }), close: async () => undefined }))
