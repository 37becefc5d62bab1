import { centsRange, type Amount } from '#main/core/money.ts'
import { scanMoney } from '#main/core/money-scan.ts'
import { plainLine } from '#main/core/plain-text.ts'
import type { FactMark } from '#main/core/fact.ts'
import { isPrivateLender } from '#main/features/debts/debts.rules.ts'
import { commonWords, lendingWords } from './handover-echo.labels.ts'
import type { CaseFacts, DebtFact } from './handover-facts.rules.ts'
import { markedToStay } from './handover-gate.rules.ts'

// A text that goes can say what a withheld line does not: "zus helpt, leende hem 2.400".

/** Below this an amount is too common to point at anything. */
const tellingCents = 5_000

const amountsIn = (text: string): number[] =>
  scanMoney(plainLine(text)).flatMap(({ read }) => {
    const range = read.ok ? centsRange(read.value) : null
    return range === null ? [] : [range.fromCents, range.toCents]
  })

const centsOf = (amount: Amount): number[] => {
  const range = centsRange(amount)
  return range === null ? [] : [range.fromCents, range.toCents]
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []

const isLent = ({ creditorKind, flags }: DebtFact): boolean =>
  isPrivateLender(creditorKind) || flags.includes('informal')

/**
 * Says of a text whether it tells of a line that stays here: by its amount, or by naming a private lender together with
 * lending.
 */
export function echoesOf(facts: CaseFacts, receiverId: string): (text: string) => boolean {
  const stays = ({ mark }: { readonly mark: FactMark }): boolean => markedToStay(mark, receiverId) !== null
  const lines = [...facts.incomes, ...facts.costs, ...facts.debts]
  const going = new Set(lines.filter((line) => !stays(line)).flatMap(({ amount }) => centsOf(amount)))
  const amounts = new Set(
    lines
      .filter(stays)
      .flatMap(({ amount }) => centsOf(amount))
      .filter((cents) => cents >= tellingCents && !going.has(cents)),
  )
  const lenders = facts.debts
    .filter((debt) => isLent(debt) && (stays(debt) || debt.mark.sharing === 'without-names'))
    .flatMap(({ creditorName }) => /\p{L}{2,}/u.exec(creditorName)?.[0].toLowerCase() ?? [])
  const namesLender = (text: string): boolean =>
    lendingWords.test(text) && lenders.some((lender) => wordsIn(text).includes(lender))
  return (text) => namesLender(text) || amountsIn(text).some((cents) => amounts.has(cents))
}

/** Rough: "gokt", "gokken" and "gokte" become one. */
const stemOf = (word: string): string =>
  word.replace(/(?:enden?|e[rnst]?|d|t|s|te|den?|ten?)$/u, '').replace(/(\p{L})\1$/u, '$1')
const stemsIn = (text: string): Set<string> => {
  const words = (text.toLowerCase().match(/\p{L}{4,40}/gu) ?? []).filter((word) => !commonWords.has(word))
  return new Set(words.map(stemOf).filter((stem) => stem.length >= 3 && !commonWords.has(stem)))
}

/** True when a text shares a telling word with one that stays. Rough: a person looks again, nothing is held back. */
export function tellsOf(going: readonly string[], staying: readonly string[]): boolean {
  const kept = stemsIn(staying.join(' '))
  return [...stemsIn(going.join(' '))].some((stem) => kept.has(stem))
}
