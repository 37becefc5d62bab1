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
      <table className={styles.table}>
        <caption className="quiet">{texts.caption}</caption>
        <thead>
          <tr>
            {Object.values(texts.heads).map((label) => (
              <th key={label} scope="col">
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
