import type { MatchState } from './matches.rules.ts'

/**
 * Does a match in this state open the case for its maatje? From the introduction on: a proposal is only an idea of the
 * coordinator. A pause keeps it open, the end closes it.
 */
export function opensCase(state: MatchState): boolean {
  switch (state) {
    case 'introduction':
    case 'active':
    case 'paused':
      return true
    case 'proposed':
    case 'ended':
      return false
  }
}
