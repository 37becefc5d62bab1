import type { Ports } from '#main/app/ports.ts'
import type { AppContract } from '#main/contract/app-contract.ts'
import type { Client } from '#main/contract/client.ts'
import {
  amendRecord,
  insertRecord,
  setRemoved,
  type ChangedValues,
  type NewValues,
  type RecordTable,
  type RemovableTable,
} from '#main/database/records.ts'
import { addPerson, comeInAs, openVaultOf, stampFor } from '#tests/support/second-person.ts'
import type { TestSession } from '#tests/support/test-session.ts'
import { must, openWholeApp, type WholeApp } from '#tests/support/whole-app.ts'
import { matchRow, requestRow, volunteerRow } from './case-rows.ts'
import { dumpVault, fillEmptyTexts, idsNaming, rowsNaming, type DumpedRow } from './vault-dump.ts'

const maatjePassphrase = 'naast iemand aan tafel'

type Api = Client<AppContract>

/** What stands in every text of one case, and nowhere else. */
interface Canary {
  readonly word: string
  /** In every text of the volunteer beside it. */
  readonly volunteer: string
  readonly phone: string
  readonly postcode: string
  readonly birthDay: string
  readonly amount: string
}
export const canaryA: Canary = {
  word: 'Wielewaal',
  volunteer: 'Roodborst',
  phone: '06-12345601',
  postcode: '2651 CA',
  birthDay: '3-2-1971',
  amount: '1.111,11',
}
export const canaryB: Canary = {
  word: 'Kwikstaart',
  volunteer: 'Bosuil',
  phone: '06-12345692',
  postcode: '2652 CB',
  birthDay: '5-4-1982',
  amount: '2.222,22',
}
/** As they stand in an answer. */
const tracesOf = ({ word, phone, postcode }: Canary, day: string, cents: string): string[] => [
  word,
  phone,
  postcode,
  day,
  cents,
]
/** Of the resident alone. */
export const tracesOfCaseB = tracesOf(canaryB, '1982-04-05', '222222')
export const tracesOfCaseA = tracesOf(canaryA, '1971-02-03', '111111')
/** And of who is beside them. */
export const tracesOfB = [...tracesOfCaseB, canaryB.volunteer]
export const tracesOfA = [...tracesOfCaseA, canaryA.volunteer]

async function typeResident(api: Api, { word, postcode, birthDay }: Canary): Promise<string> {
  const { caseId } = must(await api.cases.open({ place: 'home' }))
  const texts = { givenName: word, familyName: `${word}s`, initials: word, alias: word, address: word }
  const more = { place: word, municipality: word, languages: word, interpreterLanguage: word }
  const changes = { ...texts, ...more, postcode, birthDayText: birthDay, guardianship: 'none' as const }
  must(await api.cases.amendResident({ caseId, changes }))
  const words = { ownWords: word, companionWish: word, handoverWishReason: word }
  must(await api.cases.amendCase({ caseId, changes: { ...words, handoverWish: 'agreed' } }))
  must(await api.cases.markField({ caseId, field: 'address', changes: { source: 'confirmed' } }))
  must(await api.drafts.keep({ caseId, field: `${caseId}.new-debt`, text: word }))
  return caseId
}

async function typeLists(api: Api, caseId: string, receiverId: string, canary: Canary): Promise<void> {
  const { word, phone, amount } = canary
  const member = must(await api.household.add({ caseId, kind: 'partner', ageText: '41', presence: word }))
  must(await api.household.amend({ id: member.id, changes: { name: word, note: word } }))
  const point = must(await api.reach.add({ caseId, channel: 'phone', value: phone, person: word }))
  must(await api.reach.amend({ id: point.id, changes: { notWhen: word } }))
  must(await api.remarks.add({ caseId, kind: 'strength', text: word }))
  must(await api.remarks.add({ caseId, kind: 'internal', text: word }))
  must(await api.remarks.add({ caseId, kind: 'worry', text: word }))
  const contact = {
    caseId,
    channel: 'phone' as const,
    receiverId,
    withWhom: word,
    number: phone,
    agreed: word,
  }
  must(await api.contacts.add({ ...contact, confirmationAsked: true, toldOfCrisis: true }))
  const income = must(await api.money.addIncome({ caseId, line: `loon ${amount} per maand` }))
  must(await api.money.amendIncome({ id: income.id, changes: { description: word, question: word } }))
  const cost = must(await api.money.addCost({ caseId, line: `huur ${amount} per maand` }))
  must(await api.money.amendCost({ id: cost.id, changes: { description: word } }))
  const debt = must(await api.debts.add({ caseId, line: `${word} ${amount}` }))
  const named = { creditorName: word, collectorName: word, reference: word, note: word }
  must(await api.debts.amend({ id: debt.id, changes: named }))
  const crisis = must(await api.crisis.add({ caseId, kind: 'eviction' }))
  must(await api.crisis.amend({ id: crisis.id, changes: { debtId: debt.id, executesOnText: '1-12-2026' } }))
  const parts = ['income', 'debts']
  must(await api.consent.give({ caseId, receiverId, form: 'signature-on-paper', parts }))
  const handover = must(await api.handover.start({ caseId, receiverId }))
  const ask = { askToday: word, companionName: word, companionPhone: phone, companionWhen: word }
  must(await api.handover.amend({ id: handover.id, changes: ask }))
}

/** Puts a volunteer beside a resident, with everything that comes of it. */
async function matchCase(app: TestSession, caseId: string, word: string, personId: string | null) {
  const stamp = stampFor(app)
  return openVaultOf(app).work.run(async (tx) => {
    const add = <T extends RecordTable>(table: T, values: NewValues<T>) =>
      insertRecord(tx, stamp, table, values)
    const volunteerId = await add('volunteers', volunteerRow(word, personId))
    const requestId = await add('maatje_requests', requestRow(caseId))
    const matchId = await add('matches', matchRow(caseId, requestId, volunteerId))
    const inMatch = { case_id: caseId, match_id: matchId }
    await add('match_roles', { ...inMatch, role: 'moral', from_day: '2026-10-06', note: '' })
    const talk = { day: '2026-11-01', goes_well: '', differently: '', grade: 8, follow_up: '' }
    await add('match_evaluations', { ...inMatch, ...talk })
    await add('pair_bars', { case_id: caseId, volunteer_id: volunteerId, kind: 'acquainted', note: '' })
    const step = { id: stamp.nextId(), at: stamp.at, actor_id: stamp.actorId, state: 'active', reason: '' }
    await tx
      .insertInto('match_steps')
      .values({ ...step, match_id: matchId })
      .execute()
    return { volunteerId, requestId, matchId }
  })
}

export interface TwoCases extends WholeApp {
  /** Opens the vault as the maatje of case A. */
  readonly maatjePassphrase: string
  readonly a: CaseWithMatch
  readonly b: CaseWithMatch
  /** Everything that points at something of case B, its volunteer included. */
  readonly idsOfB: readonly string[]
  /** A gemeente, which is of no case. */
  readonly receiverId: string
  /** Ids of case A, by table. */
  readonly rowsOfA: ReadonlyMap<string, readonly string[]>
  /** Every row of case B as it is now, and every row that names something of it. */
  dumpB(): Promise<readonly string[]>
  /** Opens the vault as the maatje of case A. */
  asMaatje(): Promise<void>
  asCoordinator(): Promise<void>
  setMatchA(values: ChangedValues<'matches'>): Promise<void>
  setVolunteerA(values: ChangedValues<'volunteers'>): Promise<void>
  /** Takes a row away, or puts it back. */
  setAway(table: RemovableTable, id: string, away: boolean): Promise<void>
  /** Another volunteer was beside the resident of case A before. */
  addEarlierMatch(): Promise<void>
}
interface CaseWithMatch {
  readonly caseId: string
  readonly volunteerId: string
  readonly matchId: string
}

/** A vault with two cases that are full to the brim, each with a maatje; the one of A can come in. */
export async function openTwoCases(changes: Partial<Ports> = {}): Promise<TwoCases> {
  const app = await openWholeApp(changes)
  const { api } = app
  const receiver = must(await api.receivers.add({ name: 'Lansingerland' }))
  const personId = await addPerson(app, { name: 'Ineke', roles: ['maatje'], passphrase: maatjePassphrase })
  const fill = async (canary: Canary, account: string | null): Promise<CaseWithMatch> => {
    const caseId = await typeResident(api, canary)
    await typeLists(api, caseId, receiver.id, canary)
    return { caseId, ...(await matchCase(app, caseId, canary.volunteer, account)) }
  }
  const [a, b] = [await fill(canaryA, personId), await fill(canaryB, null)]
  const empty = rowsNaming([b.caseId, b.volunteerId], await dumpVault(app))
  const isOfVolunteer = ({ table }: DumpedRow): boolean => table.startsWith('volunteer')
  await fillEmptyTexts(app, empty.filter(isOfVolunteer), canaryB.volunteer)
  await fillEmptyTexts(
    app,
    empty.filter((row) => !isOfVolunteer(row)),
    canaryB.word,
  )
  // Lines of a log are of something, and nothing is of them.
  const full = (await dumpVault(app)).filter(({ table }) => !/^(change_log|access_)/.test(table))
  const idsOfB = idsNaming([b.caseId, b.volunteerId], full)
  const rowsOfA = Map.groupBy(
    rowsNaming([a.caseId], full).filter(({ id }) => id !== null),
    ({ table }) => table,
  )
  return {
    ...app,
    maatjePassphrase,
    a,
    b,
    idsOfB,
    receiverId: receiver.id,
    rowsOfA: new Map([...rowsOfA].map(([table, rows]) => [table, rows.map(({ id }) => id ?? '')])),
    dumpB: async () => rowsNaming(idsOfB, await dumpVault(app)).map(({ text }) => text),
    asMaatje: () => comeInAs(app, maatjePassphrase),
    asCoordinator: () => comeInAs(app),
    setMatchA: (values) => amend(app, 'matches', a.matchId, values),
    setAway: async (table, id, away) => {
      await openVaultOf(app).work.run((tx) => setRemoved(tx, stampFor(app), table, id, away))
    },
    addEarlierMatch: async () => {
      const { matchId } = await matchCase(app, a.caseId, 'Fitis', null)
      await amend(app, 'matches', matchId, { state: 'ended', ended_day: '2026-09-01' })
    },
    setVolunteerA: (values) => amend(app, 'volunteers', a.volunteerId, values),
  }
}

const amend = async <T extends RecordTable>(
  app: TestSession,
  table: T,
  id: string,
  values: ChangedValues<T>,
) => {
  await openVaultOf(app).work.run((tx) => amendRecord(tx, stampFor(app), table, id, values))
}
