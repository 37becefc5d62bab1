import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { api } from '#renderer/app/api.ts'
import { useAnswer } from '#renderer/app/use-call.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import { useCase, type Consent, type Receiver } from './case-data.ts'
import { consentTexts } from './consent.texts.ts'
import { Panel } from './Panel.tsx'
import { useCaseCommand } from './use-saving.ts'
import styles from './Consent.module.css'

const texts = consentTexts.asks
type Said = 'yes' | 'no' | 'later'
const saidBy: Readonly<Record<string, Said>> = { j: 'yes', n: 'no', o: 'later' }

interface AskProps {
  readonly consent: Consent
  readonly receiver: Receiver
}

/** "Mag dit mee?": one question at a time, one key each. The list is what the receiver's form would hold. */
export function ConsentAsks({ consent, receiver }: AskProps) {
  const { caseId } = useCase()
  const preview = useAnswer(api.handover.preview, { caseId, receiverId: receiver.id })
  const answer = useCaseCommand(api.consent.answerPart)
  const [done, setDone] = useState<ReadonlySet<string>>(new Set())
  const [later, setLater] = useState<ReadonlySet<string>>(new Set())
  if (preview.value === undefined) return null
  const open = preview.value.asks.filter(({ part }) => !done.has(part))
  const [ask] = open.filter(({ part }) => !later.has(part))
  const say = (part: string, said: Said): void => {
    if (said === 'later') return setLater(new Set([...later, part]))
    setDone(new Set([...done, part]))
    void answer.run({ consentId: consent.id, part, answer: said }).then((reply) => {
      // Not kept: it is asked again.
      if (!reply.ok) setDone(new Set([...done].filter((one) => one !== part)))
    })
  }
  return (
    <Panel
      title={texts.heading}
      aside={open.length === 0 ? null : <span className="meta">{texts.left(open.length)}</span>}
    >
      {ask === undefined ? (
        <Asked left={open.length} onAgain={() => setLater(new Set())} />
      ) : (
        <Ask what={ask.what} onSay={(said) => say(ask.part, said)} />
      )}
    </Panel>
  )
}

function Asked({ left, onAgain }: { readonly left: number; readonly onAgain: () => void }) {
  const box = useFocusWhenLost()
  return (
    <div ref={box} tabIndex={-1}>
      {left === 0 ? (
        <Notice kind="done" title={texts.done} live>
          {texts.doneLead}
        </Notice>
      ) : (
        <Notice
          kind="info"
          title={texts.skipped(left)}
          actions={<Button onClick={onAgain}>{texts.again}</Button>}
        />
      )}
    </div>
  )
}

/** Somebody who answers with keys goes on with keys: what comes in the place of a question takes the cursor that it left. */
function useFocusWhenLost() {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (document.activeElement === document.body) box.current?.focus()
  }, [])
  return box
}

function Ask({ what, onSay }: { readonly what: string; readonly onSay: (said: Said) => void }) {
  const box = useFocusWhenLost()
  const onKey = (event: KeyboardEvent): void => {
    const said = event.altKey || event.ctrlKey ? undefined : saidBy[event.key.toLowerCase()]
    if (said === undefined) return
    event.preventDefault()
    onSay(said)
  }
  return (
    <div
      ref={box}
      tabIndex={-1}
      className={styles.ask}
      role="group"
      aria-label={texts.title}
      data-place="asks"
      onKeyDown={onKey}
    >
      <p className={styles.question} aria-live="polite">
        {texts.question(what)}
      </p>
      <div className={styles.ways}>
        <Button keys="J" onClick={() => onSay('yes')}>
          {texts.yes}
        </Button>
        <Button keys="N" onClick={() => onSay('no')}>
          {texts.no}
        </Button>
        <Button kind="quiet" keys="O" onClick={() => onSay('later')}>
          {texts.later}
        </Button>
      </div>
    </div>
  )
}
