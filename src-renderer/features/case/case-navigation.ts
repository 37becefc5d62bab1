import { createContext, useContext } from 'react'
import { caseParts, type CasePart } from '#renderer/app/paths.ts'

export interface CaseNavigation {
  readonly part: CasePart
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

/** The part before or after, for Alt+PageUp and Alt+PageDown; null at the ends. */
export function neighbour(part: CasePart, step: 1 | -1): CasePart | null {
  return caseParts[caseParts.indexOf(part) + step] ?? null
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
