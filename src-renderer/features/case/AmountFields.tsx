import type { AmountPerPeriod, Period } from '#main/core/money.ts'
import type { SaveReply } from '#renderer/forms/save-queue.ts'
import { LineChoice, LineText } from './LineFields.tsx'
import { amountAsTyped, periodOptions } from './money-words.ts'
import { moneyTexts } from './money.texts.ts'

const texts = moneyTexts.fields

export interface AmountChanges {
  readonly amountText?: string
  readonly period?: Period
  readonly description?: string
}
export interface AmountFieldsProps {
  readonly line: AmountPerPeriod & { readonly id: string; readonly description: string }
  readonly save: (changes: AmountChanges) => Promise<SaveReply>
}

/** What income and costs have in common: how much, how often, and what it is. */
export function AmountFields({ line, save }: AmountFieldsProps) {
  const { id, period, description } = line
  return (
    <>
      <LineText
        id={id}
        path="amountText"
        words={texts.amount}
        value={amountAsTyped(line)}
        unknown={moneyTexts.unknown}
        save={(amountText) => save({ amountText })}
      />
      <LineChoice
        path="period"
        label={texts.period}
        options={periodOptions}
        value={period}
        save={(next) => save({ period: next })}
      />
      <LineText
        id={id}
        path="description"
        words={texts.description}
        value={description}
        save={(text) => save({ description: text })}
      />
    </>
  )
}
