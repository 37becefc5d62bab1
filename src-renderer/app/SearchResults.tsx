import { StateWord } from '#renderer/ui/Notice.tsx'
import { classNames } from '#renderer/ui/class-names.ts'
import { formatDay } from '#renderer/ui/time.ts'
import { appTexts } from './app.texts.ts'
import type { FoundRow, ResidentSearch } from './use-resident-search.ts'
import styles from './SearchBox.module.css'

const texts = appTexts.search

/** The list under the search field. */
export function SearchResults({ id, search }: { readonly id: string; readonly search: ResidentSearch }) {
  const { rows, active, shown, wanted, answered, choose } = search
  return (
    <div id={`${id}-list`} role="listbox" aria-label={texts.label} className={styles.list} hidden={!shown}>
      {rows.map((row, index) => (
        <div
          key={row.caseId}
          id={`${id}-${index}`}
          role="option"
          // The field keeps the cursor while the arrow keys walk the list.
          tabIndex={-1}
          aria-selected={index === active}
          className={classNames(styles.row, index === active && styles.active)}
          // The list closes when the field loses the cursor; so choose before that.
          onMouseDown={(event) => {
            event.preventDefault()
            choose(index)
          }}
        >
          <FoundResident row={row} />
        </div>
      ))}
      {rows.length === 0 && answered ? (
        <div role="option" tabIndex={-1} aria-selected={false} aria-disabled="true" className={styles.row}>
          {texts.none(wanted)}
        </div>
      ) : null}
    </div>
  )
}

function FoundResident({ row }: { readonly row: FoundRow }) {
  const born = row.birthDay === null ? '' : texts.born(formatDay(row.birthDay))
  return (
    <>
      <span className={styles.who}>{row.name === '' ? texts.nameless : row.name}</span>
      <span className="meta">{[born, row.place, row.number].filter((part) => part !== '').join(' · ')}</span>
      {row.hasCrisis ? <StateWord kind="crisis">{texts.crisis}</StateWord> : null}
    </>
  )
}
