import { formatEuro } from '#main/core/money-format.ts'
import { Notice } from '#renderer/ui/Notice.tsx'
import { Section } from '#renderer/ui/Section.tsx'
import { formatDay } from '#renderer/ui/time.ts'
import { highestMonth, monthList } from './hours-words.ts'
import type { YearOfHours } from './volunteer-data.ts'
import { volunteerTexts } from './volunteer.texts.ts'
import styles from './Volunteer.module.css'

const texts = volunteerTexts.hours

/** What was paid beside what is free of tax. Says it; decides nothing. */
export function HoursSums({ answer, year }: { readonly answer: YearOfHours; readonly year: number }) {
  const { sums, maximum } = answer
  if (maximum === null)
    return (
      <Section title={texts.sumTitle}>
        <p>{texts.noMaximum(year)}</p>
      </Section>
    )
  return (
    <Section title={texts.sumTitle}>
      <dl className={styles.sums}>
        <div>
          <dt>{texts.perYear}</dt>
          <dd className="tabular">
            {texts.ofMost(formatEuro(sums.feeCents), formatEuro(maximum.perYearCents))}
          </dd>
        </div>
        <div>
          <dt>{texts.perMonth}</dt>
          <dd className="tabular">
            {texts.ofMost(formatEuro(highestMonth(answer)), formatEuro(maximum.perMonthCents))}
          </dd>
        </div>
      </dl>
      <Above answer={answer} />
      <p className="meta">
        {texts.perHour(formatEuro(maximum.perHourCents))} {texts.withOthers} {texts.source(maximum.source)}
      </p>
    </Section>
  )
}

function Above({ answer: { monthsAbove, yearAbove } }: { readonly answer: YearOfHours }) {
  if (!yearAbove && monthsAbove.length === 0) return <p>{texts.below}</p>
  return (
    <Notice kind="attention" title={texts.aboveTitle}>
      {yearAbove ? <p>{texts.yearAbove}</p> : null}
      {monthsAbove.length === 0 ? null : <p>{texts.monthsAbove(monthList(monthsAbove, formatDay))}</p>}
    </Notice>
  )
}
