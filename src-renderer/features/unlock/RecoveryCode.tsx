import type { VaultStatus } from '#main/features/unlock/unlock.contract.ts'
import { api } from '#renderer/app/api.ts'
import { RecoveryGroups, TypeBack } from '#renderer/app/RecoveryGroups.tsx'
import { useCommand } from '#renderer/app/use-call.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import { Door } from './Door.tsx'
import { openingTexts, unlockTexts } from './unlock.texts.ts'

const texts = unlockTexts.code

export interface RecoveryCodeProps {
  readonly status: VaultStatus
  /** Null when this page did not make the vault itself: the code is shown once and stored nowhere. */
  readonly groups: readonly string[] | null
  readonly onRestart: () => void
}

/** Shows the recovery code once, and has two groups typed back so that it really is on paper. */
export function RecoveryCode({ status, groups, onRestart }: RecoveryCodeProps) {
  const confirm = useCommand(api.unlock.confirmRecovery)
  return (
    <Door title={texts.title} lead={texts.lead} takesFocus wide>
      {groups === null ? <Gone onRestart={onRestart} /> : <RecoveryGroups groups={groups} />}
      <TypeBack
        asked={status.askedGroups}
        confirm={{ ...confirm, run: (typed) => void confirm.run({ groups: typed }) }}
        failureTexts={openingTexts}
        action={texts.confirm}
      />
    </Door>
  )
}

function Gone({ onRestart }: { readonly onRestart: () => void }) {
  const lock = useCommand(api.unlock.lock)
  const restart = async (): Promise<void> => {
    await lock.run({})
    onRestart()
  }
  return (
    <Notice kind="attention" actions={<Button onClick={() => void restart()}>{texts.restart}</Button>}>
      {texts.gone}
    </Notice>
  )
}
