import { useState } from 'react'
import { identityWayLabels } from '#main/features/rights/rights.labels.ts'
import { identityWays, type IdentityWay } from '#main/features/rights/rights.rules.ts'
import { api } from '#renderer/app/api.ts'
import { useCommand } from '#renderer/app/use-call.ts'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { useUnread } from '#renderer/forms/use-unread.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Select } from '#renderer/ui/Choice.tsx'
import { StateWord } from '#renderer/ui/Notice.tsx'
import { FieldRow, Section } from '#renderer/ui/Section.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { formatDay } from '#renderer/ui/time.ts'
import { useCursorKept } from '#renderer/ui/use-cursor-kept.ts'
import { optionsOf, type Request } from './privacy-data.ts'
import { newRequestTexts, requestTexts } from './rights.texts.ts'
import styles from './Privacy.module.css'

const texts = requestTexts.identity

/** How it is known who asks. There is no place for a copy or a number, on purpose. */
export function IdentityPanel({ request }: { readonly request: Request }) {
  const { identityHow, identityDay, needsIdentity } = request
  const [again, setAgain] = useState(false)
  const known = identityHow !== null && identityDay !== null
  const area = useCursorKept(String(known && !again))
  return (
    <Section title={texts.title} lead={texts.lead}>
      <div ref={area} tabIndex={-1} className={styles.area}>
        {known && !again ? (
          <div className={styles.line}>
            <span>
              <StateWord kind="done">
                {texts.known(identityWayLabels[identityHow], formatDay(identityDay))}
              </StateWord>
            </span>
            <Button kind="quiet" onClick={() => setAgain(true)}>
              {texts.again}
            </Button>
          </div>
        ) : (
          <IdentityForm request={request} onKnown={() => setAgain(false)} />
        )}
        {known || !needsIdentity ? null : <p className="meta">{texts.needed}</p>}
      </div>
    </Section>
  )
}

function IdentityForm({
  request: { id },
  onKnown,
}: {
  readonly request: Request
  readonly onKnown: () => void
}) {
  const [how, setHow] = useState<IdentityWay | null>(null)
  const [day, setDay] = useState<string>(newRequestTexts.today)
  const [tried, setTried] = useState(false)
  const identify = useCommand(api.rights.identify)
  const unread = useUnread(identify.failure)
  const save = async (): Promise<void> => {
    setTried(true)
    if (how === null) return
    const reply = await identify.run({ id, how, dayText: day })
    if (reply.ok) onKnown()
  }
  return (
    <div className={styles.fields}>
      <FieldRow>
        <Select
          label={texts.how}
          placeholder={texts.choose}
          options={optionsOf(identityWays, identityWayLabels)}
          value={how}
          onChange={setHow}
          message={tried && how === null ? texts.missing : null}
        />
        <TextField label={texts.day} value={day} onChange={setDay} message={unread('dayText')} />
      </FieldRow>
      <div className={styles.end}>
        <Button busy={identify.busy} onClick={() => void save()}>
          {texts.save}
        </Button>
      </div>
      <Refusal failure={unread.rest} texts={requestTexts.failures} />
    </div>
  )
}
