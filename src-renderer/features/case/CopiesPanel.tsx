import { useState } from 'react'
import { api } from '#renderer/app/api.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import { formatInstant } from '#renderer/ui/time.ts'
import type { Handover } from './case-data.ts'
import { handoverTexts } from './handover.texts.ts'
import { Panel } from './Panel.tsx'
import { RowTable } from './RowTable.tsx'
import { useCaseCommand } from './use-saving.ts'

const texts = handoverTexts.copies
const failures: Readonly<Record<string, string>> = handoverTexts.make.failures
type Copy = Handover['copies'][number]

function howWords({ kind, destination, protected: locked }: Copy): string {
  const what = texts.kinds[kind]
  if (destination === 'printed') return texts.printed(what)
  return locked ? texts.savedProtected(what) : texts.saved(what)
}

/** What really left the vault; none of it changes any more. Each can be looked at again, byte for byte. */
export function CopiesPanel({ handover }: { readonly handover: Handover | null }) {
  const save = useCaseCommand(api.handover.saveCopy)
  const [path, setPath] = useState<string | null>(null)
  const copies = handover?.copies ?? []
  if (copies.length === 0) return null
  const again = async (copyId: string): Promise<void> => {
    setPath(null)
    const reply = await save.run({ copyId })
    if (reply.ok) setPath(reply.value.path)
  }
  const columns = [
    { label: texts.when },
    { label: texts.what },
    { label: texts.code },
    { label: texts.again, quiet: true },
  ]
  return (
    <Panel title={texts.title} lead={texts.lead}>
      <RowTable caption={texts.title} columns={columns}>
        {copies.map((copy) => (
          <tr key={copy.id}>
            <th scope="row">{formatInstant(copy.madeAt)}</th>
            <td>{howWords(copy)}</td>
            <td>
              <code>{copy.sha256.slice(0, 12)}</code>
            </td>
            <td>
              <Button
                kind="quiet"
                aria-label={texts.againOf(howWords(copy), formatInstant(copy.madeAt))}
                onClick={() => void again(copy.id)}
              >
                {texts.again}
              </Button>
            </td>
          </tr>
        ))}
      </RowTable>
      {path === null ? null : (
        <Notice kind="done" live>
          {handoverTexts.make.savedAt(path)}
        </Notice>
      )}
      {save.failure === null ? null : (
        <Notice kind="attention" live>
          {failureText(save.failure, failures)}
        </Notice>
      )}
    </Panel>
  )
}
