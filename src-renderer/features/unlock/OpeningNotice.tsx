import type { Failure } from '#main/contract/failures.ts'
import type { VaultStatus } from '#main/features/unlock/unlock.contract.ts'
import { api } from '#renderer/app/api.ts'
import { useCommand } from '#renderer/app/use-call.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import { openingTexts, unlockTexts } from './unlock.texts.ts'

const damaged: readonly string[] = ['header-damaged', 'database-damaged', 'no-vault']

export interface OpeningNoticeProps {
  readonly failure: Failure
  readonly status: VaultStatus
  readonly onRestore: () => void
}

/** Why the vault stays shut, with the step that helps. */
export function OpeningNotice({ failure, status, onRestore }: OpeningNoticeProps) {
  const repair = useCommand(api.unlock.repairHeader)
  const repairable = failure.code === 'header-damaged' && status.headerRepairable
  const shown = repair.failure ?? failure
  return (
    <Notice
      kind="attention"
      live
      actions={
        damaged.includes(failure.code) ? (
          <>
            {repairable ? (
              <Button kind="main" busy={repair.busy} onClick={() => void repair.run({})}>
                {unlockTexts.door.repair}
              </Button>
            ) : null}
            <Button onClick={onRestore}>{unlockTexts.door.restore}</Button>
          </>
        ) : undefined
      }
    >
      {failureText(shown, openingTexts)}
    </Notice>
  )
}
