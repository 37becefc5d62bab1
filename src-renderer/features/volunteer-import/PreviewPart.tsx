import { classNames } from '#renderer/ui/class-names.ts'
import { Section } from '#renderer/ui/Section.tsx'
import type { ImportSheet } from './import-data.ts'
import { importTexts } from './import.texts.ts'
import { MoreButton } from './MoreButton.tsx'
import { PreviewRow } from './PreviewRow.tsx'
import { useMore } from './use-more.ts'
import styles from './Table.module.css'

const texts = importTexts.preview

/** What every line becomes, with the choice to leave it out and the list itself beside it. */
export function PreviewPart({ sheet }: { readonly sheet: ImportSheet }) {
  const more = useMore(sheet.lines, 50)
  return (
    <Section title={texts.title} lead={texts.lead} look="bare">
      <table className={classNames(styles.table, styles.even)}>
        <caption className="quiet">{texts.caption}</caption>
        <thead>
          <tr>
            {Object.entries(texts.heads).map(([key, label]) => (
              <th key={key} scope="col" className={styles[key]}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {more.shown.map((line) => (
            <PreviewRow key={line.line} sheet={sheet} line={line} />
          ))}
        </tbody>
      </table>
      <MoreButton more={more} />
    </Section>
  )
}
