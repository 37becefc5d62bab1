import { FileText, Printer } from 'lucide-react'
import { api } from '#renderer/app/api.ts'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { usePaperMaking, type MadePaper } from '#renderer/forms/use-paper-making.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import type { Match } from './case-data.ts'
import { Fold } from '#renderer/ui/Fold.tsx'
import { matchTexts } from './match.texts.ts'
import { useCaseCommand } from './use-saving.ts'
import styles from './Match.module.css'

const texts = matchTexts.papers
const readers = ['resident', 'volunteer'] as const
type Reader = (typeof readers)[number]

/** A sheet for each of the two, to give along before they meet. Says first who else may find it. */
export function MatchPapers({ match: { id } }: { readonly match: Match }) {
  const making = usePaperMaking(
    useCaseCommand(api.matches.saveSheet),
    useCaseCommand(api.matches.printSheet),
    (reader: Reader) => ({ id, reader }),
  )
  return (
    <Fold title={texts.title}>
      <p className="meta">{texts.lead}</p>
      <ul className={styles.lines}>
        {readers.map((reader) => (
          <li key={reader} className={styles.line}>
            <span>
              <strong>{texts.readers[reader]}</strong>
              <span className={styles.soft}>{texts.hints[reader]}</span>
            </span>
            <Button
              icon={FileText}
              busy={making.busy}
              aria-label={texts.saveOf(texts.readers[reader])}
              onClick={() => making.save(reader)}
            >
              {texts.save}
            </Button>
            <Button
              icon={Printer}
              busy={making.busy}
              aria-label={texts.printOf(texts.readers[reader])}
              onClick={() => making.print(reader)}
            >
              {texts.print}
            </Button>
          </li>
        ))}
      </ul>
      <MadeNotice made={making.made} />
      <Refusal failure={making.failure} texts={texts.failures} />
    </Fold>
  )
}

function MadeNotice({ made }: { readonly made: MadePaper<Reader> | null }) {
  if (made === null) return null
  const name = texts.readers[made.paper]
  if (made.path === null) return <Notice kind="done" live title={texts.printed(name)} />
  return (
    <Notice kind="done" live title={texts.saved(name)}>
      <p className={styles.path}>{texts.savedAt(made.path)}</p>
      <p>{texts.savedNote}</p>
    </Notice>
  )
}
