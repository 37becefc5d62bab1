import { Search } from 'lucide-react'
import { useDeferredValue, useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { Icon } from '#renderer/ui/Icon.tsx'
import { StateWord } from '#renderer/ui/Notice.tsx'
import { classNames } from '#renderer/ui/class-names.ts'
import { formatDay } from '#renderer/ui/time.ts'
import { api } from './api.ts'
import { appTexts } from './app.texts.ts'
import { useAnswer } from './use-call.ts'
import styles from './SearchBox.module.css'

const most = 8
const texts = appTexts.search

/** The one search field: by piece of name, phone, postcode or case number, from any screen with Ctrl+K. */
export function SearchBox({ onChoose }: { readonly onChoose: (caseId: string) => void }) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const wanted = useDeferredValue(text.trim())
  const found = useAnswer(api.cases.list, { text: wanted, limit: most }, { when: wanted !== '', keep: true })
  const rows = wanted === '' ? [] : (found.value ?? [])
  const shown = open && wanted !== ''
  useSearchKey(field)

  const choose = (index: number): void => {
    const row = rows[index]
    if (row === undefined) return
    setText('')
    setOpen(false)
    field.current?.blur()
    onChoose(row.caseId)
  }
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') setActive(Math.min(active + 1, rows.length - 1))
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0))
    else if (event.key === 'Enter') choose(active)
    else if (event.key === 'Escape') setOpen(false)
    else return
    event.preventDefault()
  }
  return (
    <div className={styles.search} role="search">
      <label className="quiet" htmlFor={id}>
        {texts.label}
      </label>
      <span className={styles.picture}>
        <Icon of={Search} />
      </span>
      <input
        id={id}
        ref={field}
        className={styles.field}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-activedescendant={shown && rows.length > 0 ? `${id}-${active}` : undefined}
        aria-keyshortcuts="Control+K"
        placeholder={texts.placeholder}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value)
          setActive(0)
          setOpen(true)
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKey}
      />
      <kbd className={styles.key} aria-hidden="true">
        {texts.key}
      </kbd>
      <span role="status" className="quiet">
        {shown && found.value !== undefined ? texts.count(rows.length) : ''}
      </span>
      <ul id={`${id}-list`} role="listbox" aria-label={texts.label} className={styles.list} hidden={!shown}>
        {rows.map((row, index) => (
          <li
            key={row.caseId}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            className={classNames(styles.row, index === active && styles.active)}
            // The list closes when the field loses the cursor; so choose before that.
            onMouseDown={(event) => {
              event.preventDefault()
              choose(index)
            }}
          >
            <span className={styles.who}>{row.name === '' ? texts.nameless : row.name}</span>
            <span className="meta">
              {[row.birthDay === null ? '' : texts.born(formatDay(row.birthDay)), row.place, row.number]
                .filter((part) => part !== '')
                .join(' · ')}
            </span>
            {row.hasCrisis ? <StateWord kind="crisis">{texts.crisis}</StateWord> : null}
          </li>
        ))}
        {rows.length === 0 && found.value !== undefined ? (
          <li role="option" aria-selected={false} aria-disabled="true" className={styles.row}>
            {texts.none(wanted)}
          </li>
        ) : null}
      </ul>
    </div>
  )
}

function useSearchKey(field: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return
      event.preventDefault()
      field.current?.focus()
      field.current?.select()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [field])
}
