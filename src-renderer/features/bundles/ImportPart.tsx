import { PackageOpen } from 'lucide-react'
import { useState, type SubmitEvent } from 'react'
import { useLocation } from 'wouter'
import { api } from '#renderer/app/api.ts'
import { paths } from '#renderer/app/paths.ts'
import { secretOf } from '#renderer/app/secret.ts'
import { useCommand } from '#renderer/app/use-call.ts'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import { Section } from '#renderer/ui/Section.tsx'
import { PassphraseField } from '#renderer/ui/TextField.tsx'
import { bundlesTexts } from './bundles.texts.ts'
import styles from './Bundles.module.css'

const texts = bundlesTexts.import

/** A package of a resident, made here or elsewhere, becomes a case again. */
export function ImportPart() {
  const { words, type, missing, take, caseId, onSubmit } = useImport()
  const [, go] = useLocation()
  return (
    <Section title={texts.title} lead={texts.lead}>
      <form className={styles.form} onSubmit={onSubmit} noValidate>
        <PassphraseField
          label={texts.words}
          example={texts.wordsExample}
          value={words}
          onChange={type}
          message={missing ? texts.missing : null}
        />
        <div>
          <Button icon={PackageOpen} submit busy={take.busy}>
            {texts.choose}
          </Button>
        </div>
        <div role="status">{take.busy ? texts.busy : ''}</div>
        <Refusal failure={take.failure} texts={texts.failures} />
        {caseId === null ? null : (
          <Notice
            kind="done"
            title={texts.done}
            live
            actions={<Button onClick={() => go(paths.casePart(caseId))}>{texts.open}</Button>}
          />
        )}
      </form>
    </Section>
  )
}

function useImport() {
  const [words, setWords] = useState('')
  const [missing, setMissing] = useState(false)
  const [caseId, setCaseId] = useState<string | null>(null)
  const take = useCommand(api.bundles.importFrom, ['cases'])
  const send = async (): Promise<void> => {
    setMissing(words.trim() === '')
    if (take.busy || words.trim() === '') return
    setCaseId(null)
    const reply = await take.run({ passphrase: secretOf(words.trim()) })
    if (!reply.ok) return
    setWords('')
    setCaseId(reply.value.caseIds[0] ?? null)
  }
  return {
    words,
    type: (text: string): void => {
      setWords(text)
      setMissing(false)
    },
    missing,
    take,
    caseId,
    onSubmit: (event: SubmitEvent): void => {
      event.preventDefault()
      void send()
    },
  }
}
