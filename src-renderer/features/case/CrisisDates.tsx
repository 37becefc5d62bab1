import { api } from '#renderer/app/api.ts'
import { formatDay } from '#renderer/ui/time.ts'
import type { Crisis } from './case-data.ts'
import { LineText } from './LineFields.tsx'
import { talkTexts } from './talk.texts.ts'
import { useCaseCommand } from './use-saving.ts'

const texts = talkTexts.crisis

/** The day, the hour, and the day of the letter. Parts may be unknown. */
export function CrisisDates({ crisis }: { readonly crisis: Crisis }) {
  const { id } = crisis
  const { run } = useCaseCommand(api.crisis.amend)
  return (
    <>
      <LineText
        id={id}
        path="executesOnText"
        words={texts.date}
        value={formatDay(crisis.executesOn)}
        save={(executesOnText) => run({ id, changes: { executesOnText } })}
      />
      <LineText
        id={id}
        path="executesAtText"
        words={texts.time}
        value={crisis.executesAt}
        save={(executesAtText) => run({ id, changes: { executesAtText } })}
      />
      <LineText
        id={id}
        path="noticeDayText"
        words={texts.notice}
        value={formatDay(crisis.noticeDay)}
        save={(noticeDayText) => run({ id, changes: { noticeDayText } })}
      />
    </>
  )
}
