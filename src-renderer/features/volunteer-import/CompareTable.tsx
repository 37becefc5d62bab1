import { volunteerFieldLabels } from '#main/features/volunteer-import/volunteer-import.labels.ts'
import type { ImportColumn, ImportLine, ImportSheet } from './import-data.ts'
import { understood, understoodBeside } from './import-words.ts'
import { importTexts } from './import.texts.ts'
import styles from './Table.module.css'

const texts = importTexts.compare

export interface CompareTableProps {
  readonly sheet: ImportSheet
  readonly line: ImportLine
  readonly name: string
}

/** Each cell as it came in, beside what was read of it. */
export function CompareTable({ sheet: { columns }, line, name }: CompareTableProps) {
  const mapped = columns.flatMap(({ field }) => (field === null ? [] : [field]))
  return (
    <table className={styles.compare}>
      <caption className="quiet">{texts.caption(name)}</caption>
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
        {columns.map((column) => (
          <CellRow key={column.column} column={column} line={line} />
        ))}
        {understoodBeside(mapped, line).map(([field, words]) => (
          <tr key={field}>
            <th scope="row" className={styles.none}>
              {texts.also}
            </th>
            <td />
            <td data-label={texts.heads.understood}>{texts.as(volunteerFieldLabels[field], words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function CellRow({ column, line }: { readonly column: ImportColumn; readonly line: ImportLine }) {
  const { header, field } = column
  const text = line.cells.find((cell) => cell.header === header)?.text ?? ''
  const words = field === null ? '' : understood(field, line)
  return (
    <tr>
      <th scope="row">{header}</th>
      <td data-label={texts.heads.original}>
        {text === '' ? <span className={styles.none}>{texts.empty}</span> : text}
      </td>
      <td data-label={texts.heads.understood}>
        {field === null ? (
          <span className={styles.none}>{column.kept ? texts.readable : importTexts.columns.notKept}</span>
        ) : words === '' ? (
          <span className={styles.none}>{text === '' ? importTexts.preview.notFilledIn : texts.nothing}</span>
        ) : (
          texts.as(volunteerFieldLabels[field], words)
        )}
      </td>
    </tr>
  )
}
