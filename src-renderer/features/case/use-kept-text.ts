import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { api } from '#renderer/app/api.ts'
import { useSavedField, type SavedField } from '#renderer/forms/use-saved-field.ts'
import { calmStatus } from './calm-status.ts'
import { useCase } from './case-data.ts'

/**
 * Text that is not part of the case yet, kept as a draft: it is there again after a lock, a crash or another tab.
 * @param draft name inside this case: `new-income`
 * @param first what stands there when nothing was typed before
 * @param owner record that it belongs to, when that is not the case itself
 */
export function useKeptText(draft: string, first = '', owner?: string): SavedField {
  const { caseId, drafts } = useCase()
  const client = useQueryClient()
  const field = `${owner ?? caseId}.${draft}`
  // Only what was there at the start: from then on this field is ahead of the vault.
  const [before] = useState(() => drafts.get(field) ?? first)
  const typed = useSavedField({
    value: before,
    save: (text) => api.drafts.keep({ caseId, field, text }),
    path: 'text',
  })
  const flush = useRef(typed.flush)
  useEffect(() => {
    flush.current = typed.flush
  })
  useEffect(
    () => () => void flush.current().then(() => client.invalidateQueries({ queryKey: ['drafts'] })),
    [client],
  )
  return { ...typed, props: { ...typed.props, ...calmStatus(typed.props) } }
}
