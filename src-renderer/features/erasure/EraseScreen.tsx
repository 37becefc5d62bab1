import { useState } from 'react'
import { useLocation } from 'wouter'
import type { PersonRef } from '#main/core/person-kinds.ts'
import type { ErasurePreview, Proof } from '#main/features/erasure/erasure.contract.ts'
import { api } from '#renderer/app/api.ts'
import { paths } from '#renderer/app/paths.ts'
import { personTexts } from '#renderer/app/person.texts.ts'
import { PrivacyTabs } from '#renderer/app/SettingsTabs.tsx'
import { useAnswer } from '#renderer/app/use-call.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Answered } from '#renderer/ui/Answered.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import { RowLink } from '#renderer/ui/RowLink.tsx'
import { Screen } from '#renderer/ui/Screen.tsx'
import { Section } from '#renderer/ui/Section.tsx'
import { ErasePart } from './ErasePart.tsx'
import { erasureTexts as texts } from './erasure.texts.ts'
import { PreviewParts } from './PreviewParts.tsx'
import { ProofSheet } from './ProofSheet.tsx'
import styles from './Erasure.module.css'

export interface EraseScreenProps {
  readonly person: PersonRef
  readonly requestId: string | null
}

/** What would go, what stays and who has it already; then the act, and its proof. */
export function EraseScreen({ person, requestId }: EraseScreenProps) {
  const [proof, setProof] = useState<Proof | null>(null)
  return proof === null ? (
    <Before person={person} requestId={requestId} onErased={setProof} />
  ) : (
    <Erased proof={proof} />
  )
}

function Erased({ proof }: { readonly proof: Proof }) {
  const [, go] = useLocation()
  return (
    <Screen title={texts.proof.title} width="settings">
      <PrivacyTabs current={paths.erasures} />
      <Notice kind="done" title={texts.proof.doneTitle} live>
        {texts.proof.done}
      </Notice>
      <Section
        title={texts.proof.counts}
        actions={<Button onClick={() => go(paths.erasures)}>{texts.proof.again}</Button>}
      >
        <ProofSheet proof={proof} />
      </Section>
    </Screen>
  )
}

function Before({
  person,
  requestId,
  onErased,
}: EraseScreenProps & { readonly onErased: (proof: Proof) => void }) {
  const [, go] = useLocation()
  const preview = useAnswer(api.erasure.preview, { person })
  const name = preview.value?.name ?? ''
  return (
    <Screen
      title={texts.title}
      heading={preview.value === undefined ? texts.title : name === '' ? texts.nameless : name}
      lead={`${texts.title}: ${personTexts.kinds[person.kind]}`}
      width="settings"
    >
      <PrivacyTabs current={paths.erasures} />
      <nav className={styles.ways} aria-label={texts.title}>
        <RowLink path={paths.erasures} onGo={go}>
          {texts.back}
        </RowLink>
        {requestId === null ? null : (
          <RowLink path={paths.right(requestId)} onGo={go}>
            {texts.toRequest}
          </RowLink>
        )}
      </nav>
      <Answered answer={preview} say={failureText}>
        {(value) => <Preview preview={value} requestId={requestId} onErased={onErased} />}
      </Answered>
    </Screen>
  )
}

interface PreviewProps {
  readonly preview: ErasurePreview
  readonly requestId: string | null
  readonly onErased: (proof: Proof) => void
}
function Preview({ preview, requestId, onErased }: PreviewProps) {
  return (
    <>
      <PreviewParts preview={preview} />
      {preview.blocks.length > 0 ? null : (
        <ErasePart preview={preview} requestId={requestId} onErased={onErased} />
      )}
    </>
  )
}
