import { FolderOpen } from 'lucide-react'
import { useState, type SubmitEvent } from 'react'
import type { VaultStatus } from '#main/features/unlock/unlock.contract.ts'
import { api } from '#renderer/app/api.ts'
import { PassphrasePair, type TypedTwice } from '#renderer/app/PassphrasePair.tsx'
import { secretOf } from '#renderer/app/secret.ts'
import { useCommand } from '#renderer/app/use-call.ts'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { FieldRow } from '#renderer/ui/Section.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { useFocusAtStart } from '#renderer/ui/use-focus-at-start.ts'
import { Door, FolderLine } from './Door.tsx'
import { openingTexts, unlockTexts } from './unlock.texts.ts'
import styles from './Door.module.css'

const texts = unlockTexts.first

interface Draft extends TypedTwice {
  readonly organisation: string
  readonly person: string
}
const empty: Draft = { organisation: '', person: '', passphrase: '', again: '' }

/** What is still missing, per field; null is all right. */
const missing = (draft: Draft): Readonly<Record<'organisation' | 'person', string | null>> => ({
  organisation: draft.organisation.trim() === '' ? texts.missingOrganisation : null,
  person: draft.person.trim() === '' ? texts.missingPerson : null,
})

export interface FirstStartProps {
  readonly status: VaultStatus
  /** The groups of the recovery code, shown once. */
  readonly onMade: (groups: readonly string[]) => void
  readonly onRestore: () => void
}

/** Makes the vault: organisation, own name, passphrase twice, place. */
export function FirstStart({ status, onMade, onRestore }: FirstStartProps) {
  const { draft, change, issues, create, onSubmit } = useNewVault(onMade)
  return (
    <Door title={texts.title} lead={texts.lead} wide>
      <form className={styles.form} onSubmit={onSubmit} noValidate>
        <NameFields draft={draft} change={change} issues={issues} />
        <PassphrasePair
          label={texts.passphrase}
          value={draft}
          onChange={change}
          tried={issues !== null}
          names={[draft.organisation, draft.person]}
        />
        <Place folder={status.folder} />
        <Refusal failure={create.failure} texts={openingTexts} />
        <div className={styles.actions}>
          <Button kind="quiet" onClick={onRestore}>
            {texts.haveBackup}
          </Button>
          <Button kind="main" submit busy={create.busy}>
            {texts.create}
          </Button>
        </div>
        <div role="status">{create.busy ? texts.creating : ''}</div>
      </form>
    </Door>
  )
}

function useNewVault(onMade: FirstStartProps['onMade']) {
  const [draft, setDraft] = useState(empty)
  const [tried, setTried] = useState(false)
  const create = useCommand(api.unlock.create)
  const issues = missing(draft)
  const send = async (): Promise<void> => {
    setTried(true)
    const { organisation, person, passphrase, again } = draft
    if (create.busy || passphrase !== again || Object.values(issues).some((issue) => issue !== null)) return
    const made = await create.run({ organisation, person, passphrase: secretOf(passphrase) })
    if (!made.ok) return
    setDraft(empty)
    onMade(made.value.recoveryGroups)
  }
  return {
    draft,
    change: (part: Partial<Draft>): void => setDraft({ ...draft, ...part }),
    /** Shown once somebody tried: an empty form is no mistake. */
    issues: tried ? issues : null,
    create,
    onSubmit: (event: SubmitEvent): void => {
      event.preventDefault()
      void send()
    },
  }
}

interface NameFieldsProps {
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
  readonly issues: ReturnType<typeof missing> | null
}
function NameFields({ draft, change, issues }: NameFieldsProps) {
  return (
    <FieldRow>
      <TextField
        ref={useFocusAtStart()}
        label={texts.organisation}
        example={texts.organisationExample}
        value={draft.organisation}
        onChange={(organisation) => change({ organisation })}
        message={issues?.organisation ?? null}
      />
      <TextField
        label={texts.person}
        example={texts.personExample}
        value={draft.person}
        onChange={(person) => change({ person })}
        message={issues?.person ?? null}
      />
    </FieldRow>
  )
}

function Place({ folder }: { readonly folder: string }) {
  const choose = useCommand(api.unlock.chooseFolder)
  return (
    <div>
      <FolderLine folder={folder}>
        <span className="meta">{texts.folderLead}</span>
      </FolderLine>
      <Button kind="quiet" icon={FolderOpen} onClick={() => void choose.run({})}>
        {unlockTexts.otherFolder}
      </Button>
    </div>
  )
}
