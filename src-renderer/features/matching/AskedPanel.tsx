import { Lock, Pencil } from 'lucide-react'
import { useLocation } from 'wouter'
import { api } from '#renderer/app/api.ts'
import { paths } from '#renderer/app/paths.ts'
import { useAnswer } from '#renderer/app/use-call.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { Section } from '#renderer/ui/Section.tsx'
import { askedLines } from './asked-lines.ts'
import type { Ranking } from './matching-answers.ts'
import { rankingTexts } from './ranking.texts.ts'
import styles from './Candidate.module.css'

const texts = rankingTexts.asked

/** What this resident asks, so that the reasons below can be understood. */
export function AskedPanel({ ranking }: { readonly ranking: Ranking }) {
  const [, go] = useLocation()
  const requests = useAnswer(api.waiting.ofCase, { caseId: ranking.caseId })
  const request = requests.value?.find(({ id }) => id === ranking.requestId)
  return (
    <Section
      title={texts.title}
      look="bare"
      aside={
        <Button kind="quiet" icon={Pencil} onClick={() => go(paths.casePart(ranking.caseId, 'maatje'))}>
          {texts.change}
        </Button>
      }
    >
      {request === undefined ? null : (
        <ul className={styles.asked}>
          {askedLines(request).map(({ text, fixed }) => (
            <li key={text} className={fixed ? styles.fixed : undefined}>
              {fixed ? <Icon of={Lock} size={16} /> : null}
              {text}
              {fixed ? (
                <span className="meta" title={texts.fixedLong}>
                  {texts.fixed}
                </span>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
