import { api } from '#renderer/app/api.ts'
import { formatDay } from '#renderer/ui/time.ts'
import type { Match } from './case-data.ts'
import { Fold } from '#renderer/ui/Fold.tsx'
import { LineChoice, LineText } from './LineFields.tsx'
import { useMatchCommand } from './match-data.ts'
import { matchTexts } from './match.texts.ts'
import { Fields } from './Panel.tsx'

const texts = matchTexts.agreements
const week = 7
const usual = [1, 2, 3, 4, 6].map((weeks) => weeks * week)
const rhythmWords = (days: number): string =>
  days % week === 0 ? texts.weeks(days / week) : texts.days(days)

/** How often they speak, and what the two promised each other. */
export function MatchAgreements({ match }: { readonly match: Match }) {
  const { id, kind, rhythmDays, agreements, startedDay } = match
  const { run } = useMatchCommand(api.matches.amend)
  const lengths = [...new Set([...usual, rhythmDays])].toSorted((a, b) => a - b)
  const options = lengths.map((days) => ({ value: `${days}`, label: rhythmWords(days) }))
  return (
    <Fold title={texts.title} says={kind === 'maatje' ? rhythmWords(rhythmDays) : ''}>
      <Fields>
        {kind === 'maatje' ? (
          <LineChoice
            path="rhythmDays"
            label={texts.rhythm}
            options={options}
            value={`${rhythmDays}`}
            save={(days) => run({ id, changes: { rhythmDays: Number(days) } })}
          />
        ) : null}
        <LineText
          id={id}
          path="startedDayText"
          words={texts.started}
          value={formatDay(startedDay)}
          save={(startedDayText) => run({ id, changes: { startedDayText } })}
        />
      </Fields>
      <LineText
        id={id}
        path="agreements"
        words={texts.words}
        value={agreements}
        long
        save={(text) => run({ id, changes: { agreements: text } })}
      />
    </Fold>
  )
}
