import { MapPin, Phone } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { ageRangeOn } from '#main/core/calendar-day.ts'
import { reachChannelLabels } from '#main/features/reach/reach.labels.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { Icon } from '#renderer/ui/Icon.tsx'
import { formatDay } from '#renderer/ui/time.ts'
import { caseTexts } from './case.texts.ts'
import { useCase, type ContactPoint } from './case-data.ts'
import { CrisisRibbon } from './CrisisRibbon.tsx'
import { bestPointsFirst, callName, fullName, headingName } from './resident-words.ts'
import styles from './CaseHeader.module.css'

const texts = caseTexts

/** What stays in sight on every tab: who, how to reach safely, and the crisis with its clocks. */
export function CaseHeader() {
  const { resident, head } = useCase()
  const top = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = texts.windowTitle
    // A field that asked for the cursor keeps it.
    if (document.activeElement?.tagName !== 'INPUT') top.current?.focus()
  }, [])
  const name = headingName(resident)
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <div className={styles.who}>
          <h1 ref={top} tabIndex={-1} className={styles.name}>
            {name === '' ? texts.nameless : name}
          </h1>
          <p className={styles.facts}>
            <PersonLine />
            <span className="meta">{texts.number(head.number)}</span>
          </p>
          {resident.alias === '' || fullName(resident) === resident.alias ? null : (
            <p className="meta">{texts.aliasNote(fullName(resident))}</p>
          )}
        </div>
        <SafeReach />
      </div>
      <CrisisRibbon />
    </header>
  )
}

/** `34 jaar · Berkel en Rodenrijs`. */
function PersonLine() {
  const { resident, today } = useCase()
  const age = resident.birthDay === null ? null : ageRangeOn(today, resident.birthDay)
  const words = [
    age === null
      ? ''
      : age.youngest === age.oldest
        ? texts.age(age.oldest)
        : texts.ageRange(age.youngest, age.oldest),
    resident.birthDay === null ? '' : texts.born(formatDay(resident.birthDay)),
  ].filter((word) => word !== '')
  return (
    <>
      {words.length === 0 ? null : <span>{words.join(', ')}</span>}
      {resident.place === '' ? null : (
        <span className={styles.place}>
          <Icon of={MapPin} size={16} /> {resident.place}
        </span>
      )}
      {resident.addressHidden ? <span className={styles.hidden}>{texts.hiddenAddress}</span> : null}
    </>
  )
}

const safeWord = (safe: ContactPoint['safe']): string =>
  safe === 'yes' ? texts.reach.safe : safe === 'no' ? texts.reach.notSafe : texts.reach.unknownSafe

/** The best way to reach this person, whether it is safe, and when not. */
function SafeReach() {
  const { points, resident } = useCase()
  const best = bestPointsFirst(points).slice(0, 2)
  return (
    <div className={styles.reach}>
      <h2 className={styles.reachTitle}>
        <Icon of={Phone} size={16} /> {texts.reach.title(callName(resident))}
      </h2>
      {best.length === 0 ? <p className={styles.soft}>{texts.reach.none}</p> : null}
      {best.map((point) => (
        <p key={point.id} className={styles.point}>
          <strong className="tabular">{point.value}</strong> {reachChannelLabels[point.channel]}
          {point.person === '' ? '' : ` ${texts.reach.via(point.person)}`}
          <span className={classNames(styles.safe, point.safe !== 'yes' && styles.ask)}>
            {safeWord(point.safe)}
          </span>
          {point.notWhen === '' ? null : <span className={styles.notWhen}>{point.notWhen}</span>}
        </p>
      ))}
    </div>
  )
}
