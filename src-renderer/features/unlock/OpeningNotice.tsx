import { useState } from 'react'
import type { Failure } from '#main/contract/failures.ts'
import type { VaultStatus } from '#main/features/unlock/unlock.contract.ts'
import { api } from '#renderer/app/api.ts'
import { useCommand } from '#renderer/app/use-call.ts'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import { openingMore, openingTexts, unlockTexts } from './unlock.texts.ts'

const damaged: readonly string[] = ['header-damaged', 'database-damaged', 'no-vault']

export interface OpeningNoticeProps {
  /** Null: nothing went wrong, or it was taken away with `onRepaired`. */
  readonly failure: Failure | null
  readonly status: VaultStatus
  readonly onRestore: () => void
  readonly onRepaired: () => void
}

/** Why the vault stays shut, with the step that helps; and that the step helped. */
export function OpeningNotice({ failure, status, onRestore, onRepaired }: OpeningNoticeProps) {
  const [repaired, setRepaired] = useState(false)
  const repair = useCommand(api.unlock.repairHeader)
  const run = async (): Promise<void> => {
    const done = await repair.run({})
    setRepaired(done.ok)
    if (done.ok) onRepaired()
  }
  if (failure === null) return repaired ? <Repaired /> : null
  const repairable = failure.code === 'header-damaged' && status.headerRepairable
  const actions = (
    <>
      {repairable ? (
        <Button kind="main" busy={repair.busy} onClick={() => void run()}>
          {unlockTexts.door.repair}
        </Button>
      ) : null}
      <Button onClick={onRestore}>{unlockTexts.door.restore}</Button>
    </>
  )
  return (
    <Refusal
      failure={repair.failure ?? failure}
      texts={openingTexts}
      more={openingMore(repair.failure ?? failure)}
      actions={damaged.includes(failure.code) ? actions : undefined}
    />
  )
}

function Repaired() {
  return (
    <Notice kind="done" live title={unlockTexts.door.repairedTitle}>
      {unlockTexts.door.repaired}
    </Notice>
  )
}
