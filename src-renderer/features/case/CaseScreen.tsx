import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import { Redirect, useLocation } from 'wouter'
import { isCasePart, paths, type CasePart } from '#renderer/app/paths.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import { Tabs } from '#renderer/ui/Tabs.tsx'
import { caseTexts } from './case.texts.ts'
import { CaseProvider, type CaseData } from './case-data.ts'
import {
  focusPlace,
  NavigationProvider,
  neighbour,
  useOpenParts,
  type CaseNavigation,
} from './case-navigation.ts'
import { CaseAside } from './CaseAside.tsx'
import { CaseHeader } from './CaseHeader.tsx'
import { ConsentTab } from './ConsentTab.tsx'
import { CorrectionBanner } from './CorrectionBanner.tsx'
import { DebtsTab } from './DebtsTab.tsx'
import { FrozenCase } from './FrozenCase.tsx'
import { HandoverTab } from './HandoverTab.tsx'
import { MaatjeTab } from './MaatjeTab.tsx'
import { MoneyTab } from './MoneyTab.tsx'
import { PhaseLine } from './PhaseLine.tsx'
import { suggestReceiver } from './receiver-choice.ts'
import { TalkTab } from './TalkTab.tsx'
import { TimelineTab } from './TimelineTab.tsx'
import { useCaseAnswer } from './use-case-answer.ts'
import { useStaysHeight } from './use-stays-height.ts'
import styles from './CaseScreen.module.css'

const tabWords: Readonly<Record<CasePart, string>> = {
  gesprek: caseTexts.tabs.talk,
  geld: caseTexts.tabs.money,
  schulden: caseTexts.tabs.debts,
  toestemming: caseTexts.tabs.consent,
  overdracht: caseTexts.tabs.handover,
  maatje: caseTexts.tabs.maatje,
  tijdlijn: caseTexts.tabs.timeline,
}

export interface CaseScreenProps {
  readonly caseId: string
  readonly part: CasePart
}

/** One case on one screen: the header that stays, seven parts, and a right column that says how things stand. */
export function CaseScreen({ caseId, part }: CaseScreenProps) {
  const { data, failure } = useCaseAnswer(caseId)
  const [, go] = useLocation()
  if (failure?.code === 'case-frozen') return <FrozenCase caseId={caseId} />
  if (failure !== null) {
    return (
      <div className={styles.screen}>
        <Notice
          kind="attention"
          actions={<Button onClick={() => go(paths.residents)}>{caseTexts.toList}</Button>}
        >
          {failure.code === 'not-found' ? caseTexts.notFound : failureText(failure)}
        </Notice>
      </div>
    )
  }
  if (data === null) return <div className={styles.screen} aria-busy="true" aria-label={caseTexts.loading} />
  return (
    <CaseProvider value={data}>
      <OpenCase data={data} part={part} />
    </CaseProvider>
  )
}

function OpenCase({ data, part }: { readonly data: CaseData; readonly part: CasePart }) {
  const navigation = useNavigation(data, part)
  const { open, goTo } = navigation
  const next = neighbour(open, part, 1)
  const stays = useStaysHeight()
  useTabKeys(navigation)
  if (!open.includes(part)) return <Redirect to={paths.casePart(data.caseId)} />
  return (
    <NavigationProvider value={navigation}>
      <div className={styles.screen}>
        <div ref={stays} className={styles.stays}>
          <CaseHeader />
          <div className={styles.bar}>
            <Tabs
              label={caseTexts.tabs.label}
              tabs={open.map((path) => ({ path, label: tabWords[path] }))}
              current={part}
              onGo={(path) => (isCasePart(path) ? goTo(path) : undefined)}
            />
            <PhaseLine />
          </div>
        </div>
        <div className={styles.body}>
          <div className={styles.tab}>
            <CorrectionBanner />
            <Part part={part} />
            {next === null ? null : (
              <div className={styles.next}>
                <Button keys="Alt+PageDown" onClick={() => goTo(next)}>
                  {caseTexts.goOn(tabWords[next])}
                </Button>
              </div>
            )}
          </div>
          <CaseAside />
        </div>
      </div>
    </NavigationProvider>
  )
}

function Part({ part }: { readonly part: CasePart }) {
  switch (part) {
    case 'gesprek':
      return <TalkTab />
    case 'geld':
      return <MoneyTab />
    case 'schulden':
      return <DebtsTab />
    case 'toestemming':
      return <ConsentTab />
    case 'overdracht':
      return <HandoverTab />
    case 'maatje':
      return <MaatjeTab />
    case 'tijdlijn':
      return <TimelineTab />
  }
}

/** Moves between parts, and to a field of a part once that part is on the screen. */
function useNavigation(data: CaseData, part: CasePart): CaseNavigation {
  const { caseId, receivers, resident, consents, handovers } = data
  const [, go] = useLocation()
  const open = useOpenParts()
  const [chosen, setChosen] = useState<string | null>(null)
  const wanted = useRef<string | null>(null)
  const goTo = useCallback(
    (to: CasePart, place?: string) => {
      wanted.current = place ?? null
      if (to === part && place !== undefined) focusPlace(place)
      else go(paths.casePart(caseId, to))
    },
    [caseId, go, part],
  )
  useEffect(() => {
    if (wanted.current !== null) focusPlace(wanted.current)
    wanted.current = null
  }, [part])
  const suggested = suggestReceiver(receivers, resident, { consents, handovers })
  const receiverId = chosen ?? suggested?.id ?? null
  return { part, open, goTo, receiverId, chooseReceiver: setChosen }
}

/** Alt+PageDown and Alt+PageUp walk through the parts. */
function useTabKeys({ part, open, goTo }: CaseNavigation): void {
  const step = useEffectEvent((by: 1 | -1) => {
    const to = neighbour(open, part, by)
    if (to !== null) goTo(to)
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!event.altKey || (event.key !== 'PageDown' && event.key !== 'PageUp')) return
      event.preventDefault()
      step(event.key === 'PageDown' ? 1 : -1)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}
