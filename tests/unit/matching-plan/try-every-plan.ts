import type { Plan, PlanInput, PlanNeed } from '#main/features/matching/matching-plan-shape.rules.ts'

/** Volunteer per need, by priority; null: nobody. Numbers point into the volunteers by name. */
type Choice = readonly (number | null)[]

interface Board {
  readonly needs: readonly PlanNeed[]
  readonly names: readonly string[]
  readonly places: readonly number[]
  readonly askedRank: readonly number[]
  /** By priority and by name. */
  readonly points: readonly (readonly (number | null)[])[]
  readonly locked: readonly (number | null)[]
}

const compare = <T extends number | string>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0)

/** Everything anew from the words of the rule, without a look at the code under test. */
function boardOf(input: PlanInput): Board {
  const needs = [...input.needs].sort(
    (a, b) =>
      compare(a.urgencyRank, b.urgencyRank) ||
      compare(b.waitingDays, a.waitingDays) ||
      compare(a.tieKey, b.tieKey) ||
      compare(a.id, b.id),
  )
  const volunteers = [...input.volunteers].sort(
    (a, b) => compare(a.sortKey, b.sortKey) || compare(a.id, b.id),
  )
  const isForbidden = (needId: string, volunteerId: string) =>
    input.forbidden.some((pair) => pair.needId === needId && pair.volunteerId === volunteerId)
  const points = needs.map((need) =>
    volunteers.map((volunteer) => {
      if (isForbidden(need.id, volunteer.id)) return null
      return input.fits[input.needs.indexOf(need)]?.[input.volunteers.indexOf(volunteer)] ?? null
    }),
  )
  const places = volunteers.map((volunteer) => volunteer.places)
  const locked: (number | null)[] = needs.map(() => null)
  needs.forEach((need, n) => {
    volunteers.forEach((volunteer, v) => {
      const asked = input.locks.some((lock) => lock.needId === need.id && lock.volunteerId === volunteer.id)
      const taken = locked.filter((other) => other === v).length
      const free = (places[v] ?? 0) > taken && locked[n] === null
      if (asked && free && typeof points[n]?.[v] === 'number') locked[n] = v
    })
  })
  const askedDays = [...new Set(volunteers.flatMap(({ lastAsked }) => lastAsked ?? []))].sort(compare)
  return {
    needs,
    names: volunteers.map(({ id }) => id),
    places,
    askedRank: volunteers.map(({ lastAsked }) => (lastAsked === null ? 0 : askedDays.indexOf(lastAsked) + 1)),
    points,
    locked,
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** What a choice is worth, most important first; more is better. */
function worthOf(board: Board, choice: Choice): number[] {
  const served = choice.flatMap((v, n) => (v === null ? [] : [{ n, v }]))
  return [
    ...choice.map((v) => (v === null ? 0 : 1)),
    sum(served.map(({ n, v }) => board.points[n]?.[v] ?? 0)),
    -sum(served.map(({ v }) => board.askedRank[v] ?? 0)),
    ...served.map(({ v }) => -v),
  ]
}

export function isBetter(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, place) => value !== b[place])
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0)
}

/** Every choice that hard rules, places and locks allow. */
function everyChoice(board: Board, visit: (choice: Choice) => void): void {
  const left = [...board.places]
  const choice: (number | null)[] = []
  const goOn = (n: number): void => {
    if (n === board.needs.length) return visit(choice)
    const lock = board.locked[n] ?? null
    if (lock === null) {
      choice[n] = null
      goOn(n + 1)
    }
    board.names.forEach((_, v) => {
      if ((left[v] ?? 0) === 0 || (board.points[n]?.[v] ?? null) === null || (lock ?? v) !== v) return
      left[v] = (left[v] ?? 0) - 1
      choice[n] = v
      goOn(n + 1)
      left[v] = (left[v] ?? 0) + 1
    })
  }
  goOn(0)
}

/** The best plan by trying all of them, as `[need, volunteer]`, and how many there were. */
export function bestByTrying(input: PlanInput): { pairs: string[][]; value: Plan['value']; tried: number } {
  const board = boardOf(input)
  let best: { choice: Choice; worth: number[] } | null = null
  let tried = 0
  everyChoice(board, (choice) => {
    tried += 1
    const worth = worthOf(board, choice)
    if (best === null || isBetter(worth, best.worth)) best = { choice: [...choice], worth }
  })
  const found: { choice: Choice; worth: number[] } = best ?? { choice: [], worth: [0, 0] }
  const count = board.needs.length
  return {
    pairs: found.choice.flatMap((v, n) =>
      v === null ? [] : [[board.needs[n]?.id ?? '', board.names[v] ?? '']],
    ),
    value: {
      coverage: found.choice.map((v) => v !== null),
      totalFit: found.worth[count] ?? 0,
      askedSum: 0 - (found.worth[count + 1] ?? 0),
    },
    tried,
  }
}
