import { formatInstant } from '#renderer/ui/time.ts'
import type { Handover } from './case-data.ts'
import { handoverTexts } from './handover.texts.ts'
import { Panel } from './Panel.tsx'
import { RowTable } from './RowTable.tsx'

const texts = handoverTexts.copies
type Copy = Handover['copies'][number]

function howWords({ kind, destination, protected: locked }: Copy): string {
  const what = texts.kinds[kind]
  if (destination === 'printed') return texts.printed(what)
  return locked ? texts.savedProtected(what) : texts.saved(what)
}

/** What really left the vault; none of it changes any more. */
export function CopiesPanel({ handover }: { readonly handover: Handover | null }) {
  const copies = handover?.copies ?? []
  if (copies.length === 0) return null
  return (
    <Panel title={texts.title} lead={texts.lead}>
      <RowTable
        caption={texts.title}
        columns={[{ label: texts.when }, { label: texts.what }, { label: texts.code }]}
      >
        {copies.map((copy) => (
          <tr key={copy.id}>
            <th scope="row">{formatInstant(copy.madeAt)}</th>
            <td>{howWords(copy)}</td>
            <td>
              <code>{copy.sha256.slice(0, 12)}</code>
            </td>
          </tr>
        ))}
      </RowTable>
    </Panel>
  )
}
