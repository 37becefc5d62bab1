import type { Page } from 'playwright-core'
import { appContract } from '#main/contract/app-contract.ts'
import { clientOver } from '#main/contract/client.ts'
import { must } from '#tests/support/whole-app.ts'
import { call } from './bridge.ts'

export type WholeCase = Awaited<ReturnType<typeof readVault>>

/** Everything that the vault holds of the one resident found by a piece of the name, through the page's own calls. */
export async function readVault(page: Page, piece: string) {
  const api = clientOver(appContract, (name, input) => call(page, name, input))
  const [found, ...others] = must(await api.cases.list({ text: piece, limit: 10 }))
  if (found === undefined || others.length > 0)
    throw new Error(`expected one resident, found ${others.length + 1}`)
  const ref = { caseId: found.caseId }
  return {
    caseId: found.caseId,
    read: must(await api.cases.read(ref)),
    members: must(await api.household.ofCase(ref)),
    points: must(await api.reach.ofCase(ref)),
    remarks: must(await api.remarks.ofCase(ref)),
    moments: must(await api.contacts.ofCase(ref)),
    money: must(await api.money.ofCase(ref)),
    debts: must(await api.debts.ofCase(ref)),
    crises: must(await api.crisis.ofCase(ref)),
    consents: must(await api.consent.ofCase(ref)),
    handovers: must(await api.handover.ofCase(ref)),
  }
}
