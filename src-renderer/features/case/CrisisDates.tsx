import { api } from '#renderer/app/api.ts'
import { TextField } from '#renderer/ui/TextField.tsx'
import { formatDay } from '#renderer/ui/time.ts'
import type { Crisis } from './case-data.ts'
import { Fields } from './Panel.tsx'
import { talkTexts } from './talk.texts.ts'
import { useCaseCommand, useTypedField } from './use-saving.ts'

const texts = talkTexts.crisis

/** The day, the hour, and the day of the letter. Parts may be unknown. */
export function CrisisDates({ crisis }: { readonly crisis: Crisis }) {
  const { id } = crisis
  const amend = useCaseCommand(api.crisis.amend)
  const on = useTypedField({
    id,
    path: 'executesOnText',
    value: formatDay(crisis.executesOn),
    save: (executesOnText) => amend.run({ id, changes: { executesOnText } }),
  })
  const at = useTypedField({
    id,
    path: 'executesAtText',
    value: crisis.executesAt,
    save: (executesAtText) => amend.run({ id, changes: { executesAtText } }),
  })
  const notice = useTypedField({
    id,
    path: 'noticeDayText',
    value: formatDay(crisis.noticeDay),
    save: (noticeDayText) => amend.run({ id, changes: { noticeDayText } }),
  })
  return (
    <Fields size="small">
      <TextField
        {...on.props}
        label={texts.date}
        example={texts.dateExample}
        onUnknown={() => on.setText('')}
      />
      <TextField
        {...at.props}
        label={texts.time}
        example={texts.timeExample}
        onUnknown={() => at.setText('')}
      />
      <TextField
        {...notice.props}
        label={texts.notice}
        example={texts.noticeExample}
        onUnknown={() => notice.setText('')}
      />
    </Fields>
  )
}
