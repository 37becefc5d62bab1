import { useState } from 'react'
import { Button } from '#renderer/ui/Button.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import { api } from './api.ts'
import { appTexts } from './app.texts.ts'
import { useAnswer } from './use-call.ts'
import styles from './Frame.module.css'

const texts = appTexts.olderCopy

/** Says once per opening that this vault is behind what the laptop has seen: somebody put an older copy in its place. */
export function OlderCopy() {
  const [seen, setSeen] = useState(false)
  const status = useAnswer(api.unlock.status, {})
  if (seen || status.value?.olderCopy !== true) return null
  return (
    <div className={styles.notice}>
      <Notice
        kind="attention"
        title={texts.title}
        live
        actions={<Button onClick={() => setSeen(true)}>{texts.seen}</Button>}
      >
        {texts.text}
      </Notice>
    </div>
  )
}
