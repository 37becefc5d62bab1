import { addDays } from '#main/core/calendar-day.ts'
import type { Destination } from './handover-facts.rules.ts'

export interface SheetLine {
  /** What the line is about, in the margin. */
  readonly label?: string
  readonly text: string
  readonly strong?: boolean
}
export interface SheetTable {
  readonly header: string[]
  readonly rows: string[][]
  readonly totalRow: string[] | null
  readonly amountColumns: number[]
}
export interface SheetSection {
  readonly code: string
  readonly title: string
  readonly lines: SheetLine[]
  readonly table: SheetTable | null
  /** Below the table. */
  readonly notes: SheetLine[]
}
/** Exactly what the receiver will see. */
export interface HandoverSheet {
  readonly reference: string
  readonly title: string
  readonly receiverName: string
  readonly madeOn: string
  readonly addressee: string[]
  readonly sender: string[]
  readonly head: SheetLine[]
  readonly notice: string
  readonly sections: SheetSection[]
  readonly closing: string[]
  readonly signatures: string[]
  readonly numberBox: boolean
  readonly returnStrip: string[]
  readonly footer: string
  readonly identitySheet: { readonly forWhom: string; readonly lines: SheetLine[] } | null
}

/** Day on which the receiver promised to report back, counted from today. */
export const feedbackDay = ({ today, receiver }: Pick<Destination, 'today' | 'receiver'>): string =>
  addDays(today, receiver.profile.feedbackDays)

/** On paper the organisation's own number is the way in; a coordinator's own number where there is no other. */
export const phoneOf = ({ sender }: Pick<Destination, 'sender'>): string =>
  sender.coordinatorPhone.trim() === '' ? sender.phone.trim() : sender.coordinatorPhone.trim()
