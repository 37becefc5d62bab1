import { useState } from 'react'
import {
  readableOnlyLabel,
  volunteerFieldLabels,
} from '#main/features/volunteer-import/volunteer-import.labels.ts'
import {
  volunteerFields,
  type VolunteerField,
} from '#main/features/volunteer-import/volunteer-import.rules.ts'
import { api } from '#renderer/app/api.ts'
import { useCommand } from '#renderer/app/use-call.ts'
import { useSavedValue } from '#renderer/forms/use-saved-value.ts'
import { Select } from '#renderer/ui/Choice.tsx'
import { Notice, StateWord } from '#renderer/ui/Notice.tsx'
import { Section } from '#renderer/ui/Section.tsx'
import type { ImportColumn, ImportSheet } from './import-data.ts'
import { importTexts } from './import.texts.ts'
import styles from './Table.module.css'

const texts = importTexts.columns
const readable = 'readable'
const nameFields: readonly (VolunteerField | null)[] = ['name', 'givenName', 'familyName']
const options = [
  ...volunteerFields.map((value) => ({ value, label: volunteerFieldLabels[value] })),
  { value: readable, label: readableOnlyLabel } as const,
]

/** What each column is about: a guess to look at, and to change. */
export function ColumnsPart({ sheet }: { readonly sheet: ImportSheet }) {
  const { columns, importId } = sheet
  const [moved, setMoved] = useState<ImportColumn | null>(null)
  const named = columns.some(({ field }) => nameFields.includes(field))
  const isReleased = moved !== null && columns[moved.column]?.field === null
  return (
    <Section title={texts.title} lead={texts.lead} look="bare">
      {named ? null : (
        <Notice kind="attention" live title={texts.noName.title}>
          {texts.noName.text}
        </Notice>
      )}
      <p role="status">{isReleased ? texts.released(moved.header) : ''}</p>
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
          {columns.map((column) => (
            <ColumnRow
              key={column.column}
              importId={importId}
              column={column}
              onChosen={(field) =>
                setMoved(columns.find((one) => one.field === field && one.column !== column.column) ?? null)
              }
            />
          ))}
        </tbody>
      </table>
    </Section>
  )
}

interface ColumnRowProps {
  readonly importId: string
  readonly column: ImportColumn
  readonly onChosen: (field: VolunteerField) => void
}
function ColumnRow({ importId, column, onChosen }: ColumnRowProps) {
  const { header, samples, kept } = column
  const { heads } = texts
  return (
    <tr>
      <th scope="row" className={styles.header}>
        {header}
      </th>
      <td data-label={heads.samples}>
        {samples.length === 0 ? (
          <span className={styles.none}>{texts.noSamples}</span>
        ) : (
          <ul className={styles.samples}>
            {samples.map((text, at) => (
              <li key={`${at} ${text}`}>{shortened(text)}</li>
            ))}
          </ul>
        )}
      </td>
      <td data-label={heads.field} className={styles.choose}>
        {kept ? <FieldSelect importId={importId} column={column} onChosen={onChosen} /> : null}
      </td>
      <td data-label={heads.mark} className={styles.mark}>
        <Mark column={column} />
      </td>
    </tr>
  )
}

function FieldSelect({ importId, column: { column, header, field }, onChosen }: ColumnRowProps) {
  const map = useCommand(api.volunteerImport.mapColumn)
  const chosen = useSavedValue<VolunteerField | typeof readable>({
    value: field ?? readable,
    save: (next) => map.run({ importId, column, field: next === readable ? null : next }),
    path: 'field',
  })
  return (
    <Select
      label={texts.fieldOf(header)}
      hideLabel
      options={options}
      {...chosen.props}
      savedAt={null}
      onChange={(next) => {
        if (next !== readable) onChosen(next)
        chosen.props.onChange(next)
      }}
    />
  )
}

const longestSample = 60
const shortened = (text: string): string =>
  text.length > longestSample ? `${text.slice(0, longestSample)}…` : text

/** How sure it is, with a picture and words. */
function Mark({ column: { kept, field, certainty } }: { readonly column: ImportColumn }) {
  if (!kept)
    return (
      <>
        <StateWord kind="attention">{texts.notKept}</StateWord>
        <p className="meta">{texts.notKeptHint}</p>
      </>
    )
  if (field === null)
    return (
      <>
        <StateWord kind="info">{texts.readable}</StateWord>
        <p className="meta">{texts.readableHint}</p>
      </>
    )
  if (certainty === 'chosen') return <StateWord kind="done">{texts.chosen}</StateWord>
  return certainty === 'guess' ? (
    <StateWord kind="attention">{texts.guess}</StateWord>
  ) : (
    <StateWord kind="done">{texts.sure}</StateWord>
  )
}
