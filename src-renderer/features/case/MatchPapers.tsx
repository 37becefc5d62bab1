import { FileText, Printer } from 'lucide-react'
import { useState } from 'react'
import { api } from '#renderer/app/api.ts'
import { usePendingSaves } from '#renderer/forms/pending-saves.tsx'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import type { Match } from './case-data.ts'
import { Fold } from './Fold.tsx'
import { matchTexts } from './match.texts.ts'
import { useCaseCommand } from './use-saving.ts'
import styles from './Match.module.css'

const texts = matchTexts.papers
const readers = ['resident', 'volunteer'] as const
type Reader = (typeof readers)[number]

/** What was just made; null path: it went to the printer. */
interface Made {
  readonly reader: Reader
  readonly path: string | null
}

/** A sheet for each of the two, to give along before they meet. Says first who else may find it. */
export function MatchPapers({ match: { id } }: { readonly match: Match }) {
  const [made, setMade] = useState<Made | null>(null)
  const making = useMaking(id, setMade)
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
      <MadeNotice made={made} />
      <Refusal failure={making.failure} texts={texts.failures} />
    </Fold>
  )
}

function MadeNotice({ made }: { readonly made: Made | null }) {
  if (made === null) return null
  const name = texts.readers[made.reader]
  if (made.path === null) return <Notice kind="done" live title={texts.printed(name)} />
  return (
    <Notice kind="done" live title={texts.saved(name)}>
      <p className={styles.path}>{texts.savedAt(made.path)}</p>
      <p>{texts.savedNote}</p>
    </Notice>
  )
}

/** Saves what is being typed, then writes or prints. */
function useMaking(id: string, onMade: (made: Made | null) => void) {
  const saves = usePendingSaves()
  const saving = useCaseCommand(api.matches.saveSheet)
  const printing = useCaseCommand(api.matches.printSheet)
  const begin = async (): Promise<void> => {
    onMade(null)
    saving.forget()
    printing.forget()
    await saves.flushAll()
  }
  const save = async (reader: Reader): Promise<void> => {
    await begin()
    const reply = await saving.run({ id, reader })
    if (reply.ok) onMade({ reader, path: reply.value.path })
  }
  const print = async (reader: Reader): Promise<void> => {
    await begin()
    const reply = await printing.run({ id, reader })
    if (reply.ok) onMade({ reader, path: null })
  }
  return {
    save: (reader: Reader) => void save(reader),
    print: (reader: Reader) => void print(reader),
    busy: saving.busy || printing.busy,
    failure: saving.failure ?? printing.failure,
  }
}
