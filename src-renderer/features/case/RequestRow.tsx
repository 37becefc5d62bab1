import { Lock, Pencil, Search } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { requestStateLabels } from '#main/features/waiting-list/waiting-list.labels.ts'
import { paths } from '#renderer/app/paths.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { StateWord, type NoticeKind } from '#renderer/ui/Notice.tsx'
import { useCase, type Request } from './case-data.ts'
import { maatjeTexts } from './maatje.texts.ts'
import { openMatchOf } from './request-data.ts'
import { RequestEditor } from './RequestEditor.tsx'
import { askedPieces } from './request-words.ts'
import styles from './Requests.module.css'

const texts = maatjeTexts.requests
const stateKinds: Readonly<Record<Request['state'], NoticeKind>> = {
  waiting: 'attention',
  'on-hold': 'info',
  matched: 'done',
  done: 'done',
  withdrawn: 'info',
}

export interface RequestRowProps {
  readonly request: Request
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
}

/** One request as a few words; opens in place to be filled in. Escape and "Klaar" close it, nothing is lost. */
export function RequestRow({ request, open, onOpen }: RequestRowProps) {
  const opener = useRef<HTMLButtonElement>(null)
  const kind = texts.kinds[request.kind]
  const close = (): void => {
    onOpen(false)
    opener.current?.focus()
  }
  return (
    <article className={styles.request} aria-label={kind}>
      <div className={styles.head}>
        <RequestWords request={request} />
        <div className={styles.tools}>
          <Button
            ref={opener}
            icon={Pencil}
            aria-expanded={open}
            aria-label={`${texts.change} ${texts.what(kind)}`}
            onClick={() => onOpen(!open)}
          >
            {texts.change}
          </Button>
          <SearchButton request={request} />
        </div>
      </div>
      {open ? <OpenEditor request={request} onClose={close} /> : null}
    </article>
  )
}

function OpenEditor({ request, onClose }: { readonly request: Request; readonly onClose: () => void }) {
  const area = useRef<HTMLDivElement>(null)
  useEffect(() => area.current?.querySelector<HTMLElement>('select, input')?.focus(), [])
  return (
    <div
      ref={area}
      role="group"
      aria-label={texts.what(texts.kinds[request.kind])}
      className={styles.editor}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <RequestEditor request={request} onClose={onClose} />
    </div>
  )
}

/** What is asked, and how long already. */
function RequestWords({ request }: { readonly request: Request }) {
  const { kind, state, daysWaiting, origin } = request
  const match = openMatchOf(useCase().matches, request.id)
  const waits = state === 'waiting' ? texts.waits(daysWaiting) : requestStateLabels[state]
  return (
    <div className={styles.words}>
      <h3 className={styles.kind}>
        {texts.kinds[kind]}
        <StateWord kind={match === null ? stateKinds[state] : 'done'}>{waits}</StateWord>
      </h3>
      {origin === 'gemeente' ? <p className="meta">{texts.byGemeente}</p> : null}
      <ul className={styles.asked}>
        {askedPieces(request).map(({ text, fixed }) => (
          <li key={text}>
            {fixed ? <Icon of={Lock} size={16} /> : null}
            {text}
            {fixed ? <span className="meta"> {texts.fixed}</span> : null}
          </li>
        ))}
      </ul>
      {request.note === '' ? null : <p className={styles.note}>{request.note}</p>}
      {state === 'waiting' && match !== null ? <p>{texts.proposedTo(match.volunteerName)}</p> : null}
    </div>
  )
}

function SearchButton({ request: { id, kind, state } }: { readonly request: Request }) {
  const [, go] = useLocation()
  const { matches } = useCase()
  if (state !== 'waiting' || openMatchOf(matches, id) !== null) return null
  return (
    <span data-place="search">
      <Button kind="main" icon={Search} onClick={() => go(paths.ranking(id))}>
        {kind === 'maatje' ? texts.search : texts.searchAlong}
      </Button>
    </span>
  )
}
