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
  const back = (): void => setWay('passphrase')
  if (status.state === 'confirming')
    return <RecoveryCode status={status} groups={groups} onRestart={() => setGroups(null)} />
  if (way === 'restore') return <RestoreCopy status={status} onBack={back} />
  if (status.state === 'none')
    return <FirstStart status={status} onMade={setGroups} onRestore={() => setWay('restore')} />
  if (way === 'code') return <OpenWithCode onBack={back} />
  return (
    <OpenWithPassphrase status={status} onCode={() => setWay('code')} onRestore={() => setWay('restore')} />
  )
}
