import type { HandoverState } from '#main/features/handover/handover.rules.ts'

export const handoverGroups = ['stuck', 'prepare', 'wait', 'along'] as const
export type HandoverGroup = (typeof handoverGroups)[number]

const groups: Readonly<Record<HandoverState, HandoverGroup>> = {
  draft: 'prepare',
  agreed: 'prepare',
  sent: 'wait',
  received: 'wait',
  'first-talk-planned': 'along',
  'joint-talk-held': 'along',
  admitted: 'along',
  completed: 'along',
  refused: 'stuck',
  'not-come-about': 'stuck',
  'threatens-to-fail': 'stuck',
  withdrawn: 'stuck',
}

/** Where a handover stands on the board. */
export const groupOf = (state: HandoverState): HandoverGroup => groups[state]

/** Feedback was expected before today and the gemeente has said nothing yet. Days as `YYYY-MM-DD`. */
export const isOverdue = (state: HandoverState, dueDay: string | null, today: string | null): boolean =>
  groupOf(state) === 'wait' && dueDay !== null && today !== null && dueDay < today
