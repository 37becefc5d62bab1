import { Search } from 'lucide-react'
import { useEffect, useEffectEvent, useId, useRef, type RefObject } from 'react'
import { Icon } from '#renderer/ui/Icon.tsx'
import { appTexts } from './app.texts.ts'
import { SearchResults } from './SearchResults.tsx'
import { useResidentSearch, type ResidentSearch } from './use-resident-search.ts'
import styles from './SearchBox.module.css'

const texts = appTexts.search

/** The one search field: by piece of name, phone, postcode or case number, from any screen with Ctrl+K. */
export function SearchBox({ onChoose }: { readonly onChoose: (caseId: string) => void }) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const search = useResidentSearch((caseId) => {
    field.current?.blur()
    onChoose(caseId)
  })
  useSearchKey(field)
  return (
    <div className={styles.search} role="search">
      <label className="quiet" htmlFor={id}>
        {texts.label}
      </label>
      <span className={styles.picture}>
        <Icon of={Search} />
      </span>
      <SearchField id={id} ref={field} search={search} />
      <kbd className={styles.key} aria-hidden="true">
        {texts.key}
      </kbd>
      <span role="status" className="quiet">
        {search.shown && search.answered ? texts.count(search.rows.length) : ''}
      </span>
      <SearchResults id={id} search={search} />
    </div>
  )
}

interface SearchFieldProps {
  readonly id: string
  readonly ref: RefObject<HTMLInputElement | null>
  readonly search: ResidentSearch
}
function SearchField({ id, ref, search }: SearchFieldProps) {
  return (
    <input
      id={id}
      ref={ref}
      className={styles.field}
      role="combobox"
      autoComplete="off"
      spellCheck={false}
      aria-autocomplete="list"
      aria-expanded={search.shown}
      aria-controls={`${id}-list`}
      aria-activedescendant={search.shown && search.rows.length > 0 ? `${id}-${search.active}` : undefined}
      aria-keyshortcuts="Control+K"
      placeholder={texts.placeholder}
      {...search.field}
    />
  )
}

function useSearchKey(field: RefObject<HTMLInputElement | null>): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return
    event.preventDefault()
    field.current?.focus()
    field.current?.select()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
