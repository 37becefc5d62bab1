import { useEffect } from 'react'
import { focusPlace } from './case-navigation.ts'

/** A button that makes room for fields hands them the cursor: once `there` is true, the first control of `place` has it. */
export function useFocusAfter(there: boolean, place: string): void {
  useEffect(() => {
    if (there) focusPlace(place)
  }, [there, place])
}
