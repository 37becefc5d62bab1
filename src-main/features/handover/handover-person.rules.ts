import type { ClearedIdentity, ClearedPerson } from './handover-cleared.rules.ts'
import type { CaseFacts, Destination, ResidentFacts } from './handover-facts.rules.ts'
import { markOf, type Gate } from './handover-gate.rules.ts'
import { stayWords } from './handover.labels.ts'

const fullName = ({ givenName, familyName }: ResidentFacts): string =>
  [givenName, familyName]
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .join(' ')

const addressOf = ({ address, postcode, place }: ResidentFacts): string => {
  const town = [postcode, place]
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .join(' ')
  return [address.trim(), town].filter((line) => line !== '').join(', ')
}

/** Who it is about, as far as that may be said in what goes round. */
export function selectPerson(facts: CaseFacts, gate: Gate): ClearedPerson {
  const { resident, head } = facts
  const alias = resident.alias.trim()
  const open = alias === '' && gate.part('identity', stayWords.identity)
  const may = (field: string, what: string): boolean => open && gate.whole(markOf(facts, field), what)
  if (alias !== '') gate.hold(stayWords.fullName, 'names')
  if (resident.addressHidden) gate.hold(stayWords.address, 'never')
  const nameMay = open && gate.whole(markOf(facts, 'familyName'), stayWords.fullName)
  return {
    name: alias === '' ? (nameMay ? fullName(resident) : resident.givenName.trim()) : alias,
    named: alias === '' ? 'full' : 'alias',
    birthDay: may('birthDay', stayWords.birthDay) ? resident.birthDay : null,
    address: !resident.addressHidden && may('address', stayWords.address) ? addressOf(resident) : '',
    addressHidden: resident.addressHidden,
    householdKind: household(facts, gate) ? head.householdKind : null,
    guardianship: mayKnow(facts, gate, 'guardianship', resident.guardianship),
    ...selectSkills(facts, gate),
  }
}

const household = (facts: CaseFacts, gate: Gate): boolean =>
  facts.head.householdKind !== null &&
  gate.part('household', stayWords.household) &&
  gate.whole(markOf(facts, 'householdKind'), stayWords.household)

const mayKnow = (facts: CaseFacts, gate: Gate, field: 'guardianship', value: string | null): string | null =>
  value !== null &&
  gate.part('household', stayWords.household) &&
  gate.whole(markOf(facts, field), stayWords.guardianship)
    ? value
    : null

function selectSkills(facts: CaseFacts, gate: Gate): Pick<ClearedPerson, 'reading' | 'digital' | 'language'> {
  const { resident } = facts
  const skill = (field: 'reading' | 'digital'): string | null => {
    const value = resident[field]
    if (value === null) return null
    return gate.whole(markOf(facts, field), stayWords[field]) && gate.part(field, stayWords[field])
      ? value
      : null
  }
  return { reading: skill('reading'), digital: skill('digital'), language: selectLanguage(facts, gate) }
}

/** A native language points to where somebody comes from: it only goes when an interpreter has to be found. */
function selectLanguage(facts: CaseFacts, gate: Gate): string {
  const { interpreterNeeded, interpreterLanguage, languages } = facts.resident
  const language = interpreterLanguage.trim() === '' ? languages.trim() : interpreterLanguage.trim()
  if (language === '') return ''
  if (interpreterNeeded === 'no') {
    gate.hold(stayWords.language(language), 'not-needed')
    return ''
  }
  const may =
    gate.whole(markOf(facts, 'languages'), stayWords.language(language)) &&
    gate.part('language', stayWords.language(language))
  if (!may || interpreterNeeded === 'yes') return may ? language : ''
  gate.hold(stayWords.language(language), 'not-needed')
  return ''
}

/**
 * The loose sheet with who it really is: only where something else goes round, only by the resident's own yes, and
 * only for one person (a function, when no name is known).
 */
export function selectIdentity(
  facts: CaseFacts,
  { receiver }: Destination,
  gate: Gate,
): ClearedIdentity | null {
  const { resident } = facts
  if (resident.alias.trim() === '') return null
  const forWhom =
    receiver.contactName.trim() === '' ? receiver.contactFunction.trim() : receiver.contactName.trim()
  if (!gate.part('identity-sheet', stayWords.identitySheet) || forWhom === '') return null
  const mayAddress =
    gate.whole(markOf(facts, 'address'), stayWords.address) &&
    (!resident.addressHidden || gate.part('identity-address', stayWords.identityAddress))
  return {
    forWhom,
    name: gate.whole(markOf(facts, 'familyName'), stayWords.fullName)
      ? fullName(resident)
      : resident.alias.trim(),
    birthDay: gate.whole(markOf(facts, 'birthDay'), stayWords.birthDay) ? resident.birthDay : null,
    address: mayAddress ? addressOf(resident) : '',
  }
}
