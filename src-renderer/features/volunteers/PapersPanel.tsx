import { FileText, Printer } from 'lucide-react'
import { useState } from 'react'
import { volunteerPapers } from '#main/features/volunteers/volunteers.contract.ts'
import { api } from '#renderer/app/api.ts'
import { useCommand } from '#renderer/app/use-call.ts'
import { usePendingSaves } from '#renderer/forms/pending-saves.tsx'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import { Section } from '#renderer/ui/Section.tsx'
import { useVolunteer } from './use-volunteer.ts'
import { volunteerTexts } from './volunteer.texts.ts'
import styles from './Volunteer.module.css'

const texts = volunteerTexts.papers
type Paper = (typeof volunteerPapers)[number]
const hints: Readonly<Record<Paper, string>> = { agreement: texts.agreementHint, welcome: texts.welcomeHint }

/** What was just made; null path: it went to the printer. */
interface Made {
  readonly paper: Paper
  readonly path: string | null
}

/** Agreement and welcome letter, as a file or on paper. Says first who else may find them. */
export function PapersPanel() {
  const [made, setMade] = useState<Made | null>(null)
  const making = useMaking(setMade)
  return (
    <Section title={texts.title} lead={texts.lead}>
      <ul className={styles.lines}>
        {volunteerPapers.map((paper) => (
          <li key={paper} className={styles.paper}>
            <span className={styles.paperName}>
              <strong>{texts[paper]}</strong>
              <span className="meta">{hints[paper]}</span>
            </span>
            <Button
              icon={FileText}
              busy={making.busy}
              aria-label={texts.saveOf(texts[paper])}
              onClick={() => making.save(paper)}
            >
              {texts.save}
            </Button>
            <Button
              icon={Printer}
              busy={making.busy}
              aria-label={texts.printOf(texts[paper])}
              onClick={() => making.print(paper)}
            >
              {texts.print}
            </Button>
          </li>
        ))}
      </ul>
      <MadeNotice made={made} />
      <Refusal failure={making.failure} texts={texts.failures} />
    </Section>
  )
}

function MadeNotice({ made }: { readonly made: Made | null }) {
  if (made === null) return null
  const name = texts[made.paper]
  if (made.path === null) return <Notice kind="done" live title={texts.printed(name)} />
  return (
    <Notice kind="done" live title={texts.saved(name)}>
      <p className={styles.path}>{texts.savedAt(made.path)}</p>
      <p>{texts.savedNote}</p>
    </Notice>
  )
}

/** Saves what is being typed, then writes or prints. */
function useMaking(onMade: (made: Made | null) => void) {
  const { id: volunteerId } = useVolunteer().volunteer
  const saves = usePendingSaves()
  const saving = useCommand(api.volunteers.savePaper)
  const printing = useCommand(api.volunteers.printPaper)
  const begin = async (): Promise<void> => {
    onMade(null)
    saving.forget()
    printing.forget()
    await saves.flushAll()
  }
  const save = async (paper: Paper): Promise<void> => {
    await begin()
    const reply = await saving.run({ volunteerId, paper })
    if (reply.ok) onMade({ paper, path: reply.value.path })
  }
  const print = async (paper: Paper): Promise<void> => {
    await begin()
    const reply = await printing.run({ volunteerId, paper })
    if (reply.ok) onMade({ paper, path: null })
  }
  return {
    save: (paper: Paper) => void save(paper),
    print: (paper: Paper) => void print(paper),
    busy: saving.busy || printing.busy,
    failure: saving.failure ?? printing.failure,
  }
}
