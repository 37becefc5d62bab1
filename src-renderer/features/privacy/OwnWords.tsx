import { useRef } from 'react'
import type { z } from 'zod'
import type { ProcessingNote, processingContract } from '#main/features/processing/processing.contract.ts'
import { legalGroundLabels } from '#main/features/processing/processing.labels.ts'
import { legalGrounds } from '#main/features/processing/processing.rules.ts'
import { api } from '#renderer/app/api.ts'
import { useCommand } from '#renderer/app/use-call.ts'
import { useSavedField } from '#renderer/forms/use-saved-field.ts'
import { useSavedValue } from '#renderer/forms/use-saved-value.ts'
import { Select } from '#renderer/ui/Choice.tsx'
import { FieldRow } from '#renderer/ui/Section.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { formatDay } from '#renderer/ui/time.ts'
import { optionsOf } from './privacy-data.ts'
import { registerTexts } from './register.texts.ts'
import styles from './Privacy.module.css'

const texts = registerTexts.activities
const groundOptions = optionsOf(legalGrounds, legalGroundLabels)
type Note = z.input<(typeof processingContract)['setNote']['input']>

/** The organisation's own words beside one activity; each field keeps itself. */
export function OwnWords({ line }: { readonly line: z.output<typeof ProcessingNote> }) {
  const keep = useNote(line)
  const ground = useSavedValue({
    value: line.legalGround,
    path: 'legalGround',
    save: (legalGround) => keep({ legalGround }),
  })
  const words = useSavedField({ value: line.words, path: 'words', save: (text) => keep({ words: text }) })
  const security = useSavedField({
    value: line.security,
    path: 'security',
    save: (text) => keep({ security: text }),
  })
  const reviewed = useSavedField({
    value: formatDay(line.reviewedDay),
    path: 'reviewedDayText',
    save: (reviewedDayText) => keep({ reviewedDayText }),
  })
  return (
    <div className={styles.fields} data-fields>
      <FieldRow>
        <Select label={texts.ground} options={groundOptions} {...ground.props} />
        <TextField label={texts.reviewedOn} example={texts.reviewedExample} {...reviewed.props} />
      </FieldRow>
      <TextArea label={texts.words} example={texts.wordsExample} {...words.props} rows={2} />
      <TextArea label={texts.security} example={texts.securityExample} {...security.props} rows={2} />
    </div>
  )
}

/** A note is kept as a whole: what another field kept a moment ago goes along, read back or not. */
function useNote({ activity, legalGround, words, security, reviewedDay }: z.output<typeof ProcessingNote>) {
  const set = useCommand(api.processing.setNote)
  const latest = useRef<Note>({
    activity,
    legalGround,
    words,
    security,
    reviewedDayText: formatDay(reviewedDay),
  })
  return async (changes: Partial<Note>) => {
    const before = latest.current
    latest.current = { ...before, ...changes }
    const reply = await set.run(latest.current)
    // A day that could not be read does not stop the words after it.
    if (!reply.ok && changes.reviewedDayText !== undefined)
      latest.current = { ...latest.current, reviewedDayText: before.reviewedDayText }
    return reply
  }
}
