import { groundWords, kindWords } from '#main/features/erasure/erasure.labels.ts'
import { api } from '#renderer/app/api.ts'
import { paths } from '#renderer/app/paths.ts'
import { PersonPicker } from '#renderer/app/PersonPicker.tsx'
import { PrivacyTabs } from '#renderer/app/SettingsTabs.tsx'
import { useAnswer } from '#renderer/app/use-call.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Answered } from '#renderer/ui/Answered.tsx'
import { Fold } from '#renderer/ui/Fold.tsx'
import { Screen } from '#renderer/ui/Screen.tsx'
import { Section } from '#renderer/ui/Section.tsx'
import { formatInstant } from '#renderer/ui/time.ts'
import { erasureTexts as texts } from './erasure.texts.ts'
import { ProofSheet } from './ProofSheet.tsx'

/** Whom to take out for good, and proof of those who were. */
export function ErasuresScreen() {
  return (
    <Screen title={texts.title} lead={texts.lead} width="settings">
      <PrivacyTabs current={paths.erasures} />
      <PersonPicker
        label={texts.pick}
        people={api.bundles.people}
        pathOf={({ kind, id }) => paths.erase(kind, id)}
      />
      <Proofs />
    </Screen>
  )
}

function Proofs() {
  const proofs = useAnswer(api.erasure.proofs, {})
  return (
    <Section title={texts.proof.listTitle} lead={texts.proof.listLead}>
      <Answered answer={proofs} say={failureText}>
        {(rows) =>
          rows.length === 0 ? (
            <p>{texts.proof.listNone}</p>
          ) : (
            <div>
              {rows.map((proof) => (
                <Fold
                  key={proof.id}
                  title={formatInstant(proof.at)}
                  says={`${kindWords[proof.kind]} · ${groundWords[proof.ground]}`}
                >
                  <ProofSheet proof={proof} />
                </Fold>
              ))}
            </div>
          )
        }
      </Answered>
    </Section>
  )
}
