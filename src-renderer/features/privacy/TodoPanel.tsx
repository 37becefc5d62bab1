import { FileSearch, PackageOpen } from 'lucide-react'
import { useLocation } from 'wouter'
import { mayCorrect } from '#main/features/rights/rights.rules.ts'
import { paths } from '#renderer/app/paths.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import { Section } from '#renderer/ui/Section.tsx'
import { CorrectionPart } from './CorrectionPart.tsx'
import type { Request } from './privacy-data.ts'
import { RestrictionPart } from './RestrictionPart.tsx'
import { requestTexts } from './rights.texts.ts'
import styles from './Privacy.module.css'

const texts = requestTexts.todo

/** What to do for this kind of request, with the way there. */
export function TodoPanel({ request }: { readonly request: Request }) {
  const { kind, person } = request
  return (
    <Section title={texts.title}>
      <ol className={styles.steps}>
        {texts.steps[kind].map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {person === null ? <Notice kind="info">{texts.unlisted}</Notice> : <Parts request={request} />}
    </Section>
  )
}

const freezing: readonly Request['kind'][] = ['restriction', 'objection', 'rectification']
/** Where freezing may be what is asked, or a case is frozen already. */
const mayFreeze = ({ kind, cases }: Request): boolean =>
  cases.some(({ frozenSince }) => frozenSince !== null) || (freezing.includes(kind) && cases.length > 0)

function Parts({ request }: { readonly request: Request }) {
  const { kind } = request
  return (
    <>
      {kind === 'access' || kind === 'portability' || kind === 'erasure' ? <Away request={request} /> : null}
      {mayCorrect(kind) ? <CorrectionPart request={request} /> : null}
      {mayFreeze(request) ? <RestrictionPart request={request} /> : null}
    </>
  )
}

/** To the screens where something is given or wiped: only once it is known who asks. */
function Away({ request: { id, kind, person, state, identityKnown } }: { readonly request: Request }) {
  const [, go] = useLocation()
  if (person === null || state !== 'open') return null
  const erasing = kind === 'erasure'
  const to = erasing ? paths.erase(person.kind, person.id, id) : paths.bundle(person.kind, person.id, id)
  return (
    <>
      {identityKnown ? null : <p className="meta">{texts.identityFirst}</p>}
      <div className={styles.buttons}>
        <Button icon={erasing ? FileSearch : PackageOpen} onClick={() => go(to)}>
          {erasing ? texts.erase : texts.bundle}
        </Button>
      </div>
    </>
  )
}
