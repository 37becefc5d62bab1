import { useState } from 'react'
import { Button } from '#renderer/ui/Button.tsx'
import type { Match } from './case-data.ts'
import { ContactForm } from './ContactForm.tsx'
import { MatchDoors } from './MatchDoors.tsx'
import { matchTexts } from './match.texts.ts'
import { useFocusAfter } from './use-focus-after.ts'
import styles from './Match.module.css'

const texts = matchTexts.active

/** They are on their way: what they tell is noted here, in the name of the volunteer. */
export function MatchActive({ match }: { readonly match: Match }) {
  const [noting, setNoting] = useState(false)
  useFocusAfter(noting, 'new-contact')
  return (
    <div className={styles.thing}>
      <MatchDoors
        match={match}
        main={
          <Button kind={noting ? 'plain' : 'main'} aria-expanded={noting} onClick={() => setNoting(!noting)}>
            {noting ? texts.close : texts.action}
          </Button>
        }
      />
      {noting ? (
        <ContactForm level={3} volunteerId={match.volunteerId} onNoted={() => setNoting(false)} />
      ) : null}
    </div>
  )
}
