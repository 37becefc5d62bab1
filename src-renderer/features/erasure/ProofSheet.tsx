import { FileText, Printer } from 'lucide-react'
import { useLocation } from 'wouter'
import type { Proof } from '#main/features/erasure/erasure.contract.ts'
import { groundWords, kindWords } from '#main/features/erasure/erasure.labels.ts'
import { api } from '#renderer/app/api.ts'
import { paths } from '#renderer/app/paths.ts'
import { useCommand } from '#renderer/app/use-call.ts'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { usePaperMaking } from '#renderer/forms/use-paper-making.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import { RowLink } from '#renderer/ui/RowLink.tsx'
import { formatInstant } from '#renderer/ui/time.ts'
import { erasureTexts } from './erasure.texts.ts'
import { CountTable } from './CountTable.tsx'
import styles from './Erasure.module.css'

const texts = erasureTexts.proof

/** That somebody was erased, when, why and how much; nothing of who. */
export function ProofSheet({ proof }: { readonly proof: Proof }) {
  const [, go] = useLocation()
  const facts: readonly (readonly [string, string])[] = [
    [texts.at, formatInstant(proof.at)],
    [texts.kind, kindWords[proof.kind]],
    [texts.ground, groundWords[proof.ground]],
    [texts.by, proof.by ?? texts.byGone],
    [texts.digest, proof.digest],
  ]
  return (
    <div className={styles.proof}>
      <dl className={styles.facts}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <CountTable caption={texts.counts} rows={proof.counts} />
      {proof.requestId === null ? null : (
        <RowLink path={paths.right(proof.requestId)} onGo={go}>
          {texts.request}
        </RowLink>
      )}
      <ProofPaper proof={proof} />
    </div>
  )
}

function ProofPaper({ proof: { id, at } }: { readonly proof: Proof }) {
  const paper = usePaperMaking(
    useCommand(api.erasure.saveProof),
    useCommand(api.erasure.printProof),
    (proofId: string) => ({ id: proofId }),
  )
  const of = (what: string): string => texts.of(what, formatInstant(at))
  return (
    <>
      <div className={styles.acts}>
        <Button icon={FileText} busy={paper.busy} aria-label={of(texts.save)} onClick={() => paper.save(id)}>
          {texts.save}
        </Button>
        <Button icon={Printer} busy={paper.busy} aria-label={of(texts.print)} onClick={() => paper.print(id)}>
          {texts.print}
        </Button>
      </div>
      {paper.made === null ? null : (
        <Notice kind="done" live title={paper.made.path === null ? texts.printed : texts.saved}>
          {paper.made.path === null ? null : (
            <span className={styles.path}>{texts.savedAt(paper.made.path)}</span>
          )}
        </Notice>
      )}
      <Refusal failure={paper.failure} texts={texts.failures} />
    </>
  )
}
