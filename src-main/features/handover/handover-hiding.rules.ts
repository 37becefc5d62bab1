import { maskFindings } from '#main/core/sensitive-numbers.ts'
import type { CaseFacts, MemberFact, ResidentFacts } from './handover-facts.rules.ts'
import { hidingWords, memberWord } from './handover.labels.ts'

/** One thing that may not go round, wherever it stands in a text. */
interface Hidden {
  readonly pattern: RegExp
  readonly by: string
}

const escape = (text: string): string =>
  text
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
/** Whole words only, so that "Vos" is not found in "Voskuil". */
const whole = (text: string, flags: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escape(text)}(?![\\p{L}\\p{N}])`, flags)
const anyCase = (text: string, by: string): Hidden[] =>
  text.trim() === '' ? [] : [{ pattern: whole(text, 'giu'), by }]
const exactly = (text: string, by: string): Hidden[] =>
  text.trim().length < 3 ? [] : [{ pattern: whole(text, 'gu'), by }]

/** `ter Braak` is found as `Braak` too. */
const coreOf = (familyName: string): string => /\p{Lu}.*/u.exec(familyName.trim())?.[0] ?? ''

/** The name, where another goes round: the full name becomes the alias, the family name its first letter. */
function hiddenNames({ alias, givenName, familyName }: ResidentFacts): Hidden[] {
  const other = alias.trim()
  if (other === '') return []
  const core = coreOf(familyName)
  const letter =
    /(?<=\s)\p{L}\.?$/u.exec(other)?.[0] ?? `${(core || familyName).trim().charAt(0).toUpperCase()}.`
  const known = other.toLowerCase().includes(givenName.trim().toLowerCase())
  return [
    ...(familyName.trim() === '' ? [] : anyCase(`${givenName} ${familyName}`, other)),
    ...anyCase(familyName, letter),
    ...(core.length < 4 ? [] : anyCase(core, letter)),
    ...(known ? [] : anyCase(givenName, other)),
  ]
}

/** Every writing of an address: as a whole, its parts, the street without its number, the postcode. */
function addressPieces({ address, postcode }: ResidentFacts): string[] {
  const parts = address.split(',').flatMap((part) => [part.trim(), part.replace(/\s*\d.*$/u, '').trim()])
  const code = postcode.replace(/\s/g, '')
  return [...new Set([address.trim(), ...parts, postcode.trim(), code])]
    .filter((piece) => piece.length >= 4 && /\p{L}/u.test(piece))
    .sort((a, b) => b.length - a.length)
}

function hiddenAddress(resident: ResidentFacts): Hidden[] {
  if (!resident.addressHidden && resident.alias.trim() === '') return []
  return [
    ...addressPieces(resident).flatMap((piece) => anyCase(piece, hidingWords.address)),
    ...(resident.addressHidden ? anyCase(resident.place, hidingWords.place) : []),
  ]
}

/** Third persons are called by what they are; a partner who agreed keeps the name. */
function hiddenMembers(household: readonly MemberFact[], own: string, partnerAgreed: boolean): Hidden[] {
  return household.flatMap(({ kind, name, mark }) => {
    if (kind === 'partner' && partnerAgreed && mark.sharing === 'may') return []
    const [first = ''] = name.trim().split(/\s+/)
    return [name, first]
      .filter((word) => !own.includes(word))
      .flatMap((word) => exactly(word, memberWord(kind)))
  })
}

/** A name within "zus Carmen", where that person is not to be known: its first letter stays. */
function hiddenPersons(persons: readonly string[], own: string): Hidden[] {
  const names = persons.flatMap((person) => {
    const words = person.match(/\p{Lu}[\p{L}'-]{2,}/gu) ?? []
    return words.filter((word) => !own.includes(word) && !/^(?:de|het|een|van)$/iu.test(word))
  })
  return names.flatMap((name) => exactly(name, `${name.charAt(0)}.`))
}

/** What has to be covered in texts on their way out. */
export interface HidingFacts {
  readonly resident: ResidentFacts
  readonly household: CaseFacts['household']
  readonly partnerAgreed: 'yes' | 'no' | 'unknown' | null
  /** Who answers at a number that stays here: "zus Carmen". */
  readonly withheldPersons: readonly string[]
}
export interface Hiding {
  /** The text with what may not go round covered: names, address, numbers that nobody may keep. */
  words(text: string): string
  /** True when a text names a partner who said no: what is the partner's stays then. */
  ofRefusingPartner(text: string): boolean
  /** True when a value spells the name or the address, with or without spaces and accents. */
  spells(text: string): boolean
}

const squash = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

export function createHiding({ resident, household, partnerAgreed, withheldPersons }: HidingFacts): Hiding {
  const own = `${resident.givenName} ${resident.familyName}`
  const hidden = [
    ...hiddenNames(resident),
    ...hiddenAddress(resident),
    ...hiddenMembers(household, own, partnerAgreed === 'yes'),
    ...hiddenPersons(withheldPersons, own),
  ]
  const partners = household.filter(({ kind }) => kind === 'partner')
  const refusing = partnerAgreed === 'no' ? hiddenMembers(partners, own, false) : []
  const aliased = resident.alias.trim() !== ''
  const spelled = [
    ...(aliased ? [coreOf(resident.familyName), resident.familyName] : []),
    ...(aliased || resident.addressHidden ? addressPieces(resident) : []),
  ]
    .map(squash)
    .filter((piece) => piece.length >= 4)
  const spells = (text: string): boolean => spelled.some((piece) => squash(text).includes(piece))
  const mail = (text: string): string =>
    text.replace(/\S{1,64}@\S{1,200}/gu, (address) => (spells(address) ? hidingWords.mail : address))
  return {
    words: (text) =>
      maskFindings(hidden.reduce((rest, { pattern, by }) => rest.replace(pattern, by), mail(text))),
    ofRefusingPartner: (text) => refusing.some(({ pattern }) => text.search(pattern) >= 0),
    spells,
  }
}
