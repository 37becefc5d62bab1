import { useState } from 'react'
import type { VaultStatus } from '#main/features/unlock/unlock.contract.ts'
import { FirstStart } from './FirstStart.tsx'
import { OpenWithCode } from './OpenWithCode.tsx'
import { OpenWithPassphrase } from './OpenWithPassphrase.tsx'
import { RecoveryCode } from './RecoveryCode.tsx'
import { RestoreCopy } from './RestoreCopy.tsx'

type Way = 'passphrase' | 'code' | 'restore'

/** Everything before the vault is open: the first start, opening, the recovery code, putting back a copy. */
export function UnlockScreen({ status }: { readonly status: VaultStatus }) {
  const [way, setWay] = useState<Way>('passphrase')
  const [groups, setGroups] = useState<readonly string[] | null>(null)
  const [restoredIn, setRestoredIn] = useState<string | null>(null)
  const back = (): void => setWay('passphrase')
  const restored = (): void => {
    back()
    setRestoredIn(status.folder)
  }
  if (status.state === 'confirming')
    return <RecoveryCode status={status} groups={groups} onRestart={() => setGroups(null)} />
  if (way === 'restore') return <RestoreCopy status={status} onBack={back} onDone={restored} />
  if (status.state === 'none')
    return <FirstStart status={status} onMade={setGroups} onRestore={() => setWay('restore')} />
  if (way === 'code') return <OpenWithCode onBack={back} />
  return (
    <OpenWithPassphrase
      // What was said about one folder is no news about another.
      key={status.folder}
      status={status}
      restored={restoredIn === status.folder}
      onCode={() => setWay('code')}
      onRestore={() => setWay('restore')}
    />
  )
}
