import { Trash2 } from 'lucide-react'
import { useState, type SubmitEvent } from 'react'
import type { ErasurePreview, Proof } from '#main/features/erasure/erasure.contract.ts'
import { erasureGrounds, type ErasureGround } from '#main/features/erasure/erasure.rules.ts'
import { api } from '#renderer/app/api.ts'
import { useCommand } from '#renderer/app/use-call.ts'
import { usePendingSaves } from '#renderer/forms/pending-saves.tsx'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Choice } from '#renderer/ui/Choice.tsx'
import { Section } from '#renderer/ui/Section.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { erasureTexts } from './erasure.texts.ts'
import styles from './Erasure.module.css'

const texts = erasureTexts.act
const options = erasureGrounds.map((value) => ({ value, label: texts.grounds[value] }))
/** Whatever showed this person anywhere. */
const touched = [
  'cases',
  'volunteers',
  'matches',
  'waiting',
  'matching',
  'handover',
  'receivers',
  'rights',
  'retention',
  'bundles',
  'users',
]

export interface ErasePartProps {
  readonly preview: ErasurePreview
  readonly requestId: string | null
  readonly onErased: (proof: Proof) => void
}

/** Why, and the number or word typed back: nobody erases somebody by a slip. */
export function ErasePart({ preview, requestId, onErased }: ErasePartProps) {
  const act = useErasing({ preview, requestId, onErased })
  return (
    <form onSubmit={act.onSubmit} noValidate>
      <Section
        title={texts.title}
        lead={texts.lead}
        actions={
          <Button kind="danger" icon={Trash2} submit busy={act.busy}>
            {texts.button}
          </Button>
        }
      >
        <Choice
          label={texts.ground}
          options={options}
          value={act.ground}
          onChange={act.setGround}
          layout="column"
          message={act.tried && act.ground === null ? texts.groundMissing : null}
        />
        <div className={styles.confirm}>
          <TextField
            label={texts.confirm(preview.confirm)}
            value={act.typed}
            onChange={act.setTyped}
            message={act.differs ? texts.differs(preview.confirm) : null}
          />
        </div>
        <div role="status">{act.busy ? texts.busy : ''}</div>
        <Refusal failure={act.refusal} texts={texts.failures} />
      </Section>
    </form>
  )
}

function useErasing({ preview, requestId, onErased }: ErasePartProps) {
  const [ground, setGround] = useState<ErasureGround | null>(requestId === null ? null : 'request')
  const [typed, setTyped] = useState('')
  const [tried, setTried] = useState(false)
  const erase = useCommand(api.erasure.erase, touched)
  const saves = usePendingSaves()
  const send = async (): Promise<void> => {
    setTried(true)
    if (erase.busy || ground === null || typed.trim() === '') return
    await saves.flushAll()
    const done = await erase.run({ person: preview.person, ground, requestId, confirm: typed })
    if (done.ok) onErased(done.value)
  }
  const differs = erase.failure?.code === 'confirm-differs'
  return {
    ground,
    setGround,
    typed,
    setTyped: (text: string): void => {
      setTyped(text)
      erase.forget()
    },
    tried,
    differs: differs || (tried && typed.trim() === ''),
    busy: erase.busy,
    refusal: differs ? null : erase.failure,
    onSubmit: (event: SubmitEvent): void => {
      event.preventDefault()
      void send()
    },
  }
}
