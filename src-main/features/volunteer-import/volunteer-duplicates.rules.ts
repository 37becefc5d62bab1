import { volunteerName, type VolunteerFacts } from '#main/features/volunteers/volunteers.rules.ts'
import { problemAt, type ImportProblem } from './volunteer-import.rules.ts'

/** What tells two people apart, or together. */
export type KnownPerson = Pick<VolunteerFacts, 'givenName' | 'familyName' | 'birthDay' | 'phone' | 'email'>

/** No capitals, no accents, one kind of apostrophe: "Aïcha Benali-'t Hart" is "aicha benali t hart". */
const foldedName = (person: KnownPerson): string =>
  volunteerName(person)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

interface Keys {
  /** Any of these in common: the same person. */
  readonly same: readonly string[]
  readonly name: string
  readonly birthDay: string | null
}

function keysOf(person: KnownPerson): Keys {
  const name = foldedName(person)
  const { birthDay, email, phone } = person
  const same = [
    email === '' ? '' : `email ${email.toLowerCase()}`,
    phone === '' ? '' : `phone ${phone.replace(/\D/g, '')}`,
    name === '' || birthDay === null ? '' : `born ${name} ${birthDay}`,
  ]
  return { same: same.filter((key) => key !== ''), name, birthDay }
}

/** Two full birthdays that differ make two people of one name. */
const apart = (one: Keys, other: Keys): boolean =>
  one.birthDay?.length === 10 && other.birthDay?.length === 10 && one.birthDay !== other.birthDay

type Likeness = 'same' | 'name' | null

const likeness = (one: Keys, other: Keys): Likeness => {
  if (one.same.some((key) => other.same.includes(key))) return 'same'
  return one.name !== '' && one.name === other.name && !apart(one, other) ? 'name' : null
}

/** The first that is the same, else the first of the same name. */
function mostAlike<T extends { readonly keys: Keys }>(
  keys: Keys,
  others: readonly T[],
): { readonly other: T; readonly how: 'same' | 'name' } | null {
  const alike = others.map((other) => ({ other, how: likeness(keys, other.keys) }))
  const { other, how } =
    alike.find((one) => one.how === 'same') ?? alike.find((one) => one.how === 'name') ?? {}
  return other === undefined || how === undefined || how === null ? null : { other, how }
}

export interface FoundTwin {
  readonly line: number
  /** Somebody in the vault who is or seems the same; null: nobody there. */
  readonly volunteerId: string | null
  /** An earlier line of the file; null: none. */
  readonly earlierLine: number | null
  readonly problems: readonly ImportProblem[]
}

/**
 * Who of the list is there already, and who stands in it twice: by e-mail, by phone, by name and birth day. A name alone
 * is only asked. Gives one entry for each line that has a twin.
 */
export function findTwins(
  lines: readonly { readonly line: number; readonly facts: KnownPerson }[],
  known: readonly (KnownPerson & { readonly id: string })[],
): readonly FoundTwin[] {
  const vault = known.map((person) => ({ id: person.id, keys: keysOf(person) }))
  const earlier: { readonly line: number; readonly keys: Keys }[] = []
  const twins: FoundTwin[] = []
  for (const { line, facts } of lines) {
    const keys = keysOf(facts)
    const there = mostAlike(keys, vault)
    const before = mostAlike(keys, earlier)
    earlier.push({ line, keys })
    if (there === null && before === null) continue
    const problems: ImportProblem[] = []
    if (there !== null) {
      problems.push(
        problemAt(line, 'name', there.how === 'same' ? 'same-person-in-vault' : 'same-name-in-vault'),
      )
    }
    if (before !== null) {
      problems.push(
        problemAt(line, 'name', before.how === 'same' ? 'same-person-in-file' : 'same-name-in-file'),
      )
    }
    twins.push({
      line,
      volunteerId: there?.other.id ?? null,
      earlierLine: before?.other.line ?? null,
      problems,
    })
  }
  return twins
}
