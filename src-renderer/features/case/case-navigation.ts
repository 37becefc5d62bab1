import { createContext, useContext } from 'react'
import { api } from '#renderer/app/api.ts'
import { caseParts, type CasePart } from '#renderer/app/paths.ts'
import { useMay } from '#renderer/app/use-may.ts'
import { useVisitor } from '#renderer/app/use-visitor.ts'

export interface CaseNavigation {
  readonly part: CasePart
  /** The parts that whoever is here may see, in the order of the tabs. */
  readonly open: readonly CasePart[]
  /** Goes to a part, with the cursor in the named field when one is named (`data-place` around it). */
  readonly goTo: (part: CasePart, place?: string) => void
  /** The receiver that Toestemming and Overdracht are about; null while none is chosen. */
  readonly receiverId: string | null
  readonly chooseReceiver: (id: string) => void
}

const NavigationContext = createContext<CaseNavigation | null>(null)
export const NavigationProvider = NavigationContext.Provider

export function useCaseNavigation(): CaseNavigation {
  const navigation = useContext(NavigationContext)
  if (navigation === null) throw new Error('useCaseNavigation outside CaseScreen')
  return navigation
}

/** What a part cannot do without, where that is not what the case screen itself needs. */
const needs: { readonly [P in CasePart]?: unknown } = {
  toestemming: api.consent.ofCase,
  overdracht: api.handover.ofCase,
  maatje: api.waiting.ofCase,
}

/** Names of volunteers are not for a visitor to read along. */
const notForVisitors: readonly CasePart[] = ['maatje']

/** A maatje works on the inventory: what the coordinator decides on is no part of their screen. */
export function useOpenParts(): readonly CasePart[] {
  const may = useMay()
  const visited = useVisitor().caseId !== null
  return caseParts.filter(
    (part) =>
      (needs[part] === undefined || may.call(needs[part])) && !(visited && notForVisitors.includes(part)),
  )
}

/** The part before or after, for Alt+PageUp and Alt+PageDown; null at the ends. */
export function neighbour(open: readonly CasePart[], part: CasePart, step: 1 | -1): CasePart | null {
  return open[open.indexOf(part) + step] ?? null
}

const controls = 'input:not([type="hidden"]), select, textarea, button'

/** Puts the cursor in the first control of a place on this tab. */
export function focusPlace(place: string): boolean {
  const area = document.querySelector(`[data-place="${place}"]`)
  const control = area?.querySelector<HTMLElement>(controls) ?? null
  control?.focus()
  control?.scrollIntoView({ block: 'nearest' })
  return control !== null
}
