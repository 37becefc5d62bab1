import { FileText, Printer } from 'lucide-react'
import { volunteerPapers } from '#main/features/volunteers/volunteers.contract.ts'
import { api } from '#renderer/app/api.ts'
import { useCommand } from '#renderer/app/use-call.ts'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { usePaperMaking, type MadePaper } from '#renderer/forms/use-paper-making.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import { Section } from '#renderer/ui/Section.tsx'
import { useVolunteer } from './use-volunteer.ts'
import { volunteerTexts } from './volunteer.texts.ts'
import styles from './Volunteer.module.css'

const texts = volunteerTexts.papers
type Paper = (typeof volunteerPapers)[number]
const hints: Readonly<Record<Paper, string>> = { agreement: texts.agreementHint, welcome: texts.welcomeHint }

/** Agreement and welcome letter, as a file or on paper. Says first who else may find them. */
export function PapersPanel() {
  const { id: volunteerId } = useVolunteer().volunteer
  const making = usePaperMaking(
    useCommand(api.volunteers.savePaper),
    useCommand(api.volunteers.printPaper),
    (paper: Paper) => ({ volunteerId, paper }),
  )
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
      <MadeNotice made={making.made} />
      <Refusal failure={making.failure} texts={texts.failures} />
    </Section>
  )
}

function MadeNotice({ made }: { readonly made: MadePaper<Paper> | null }) {
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
