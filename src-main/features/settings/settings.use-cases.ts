import { issue, saving } from '#main/app/amend.ts'
import type { ReadContext, WriteContext } from '#main/app/context.ts'
import { trimEnds } from '#main/app/typed-fields.ts'
import type { InputOf } from '#main/contract/define.ts'
import { ok } from '#main/core/result.ts'
import type { ReadDb } from '#main/database/handles.ts'
import type { MatchPolicy } from '#main/features/matching/matching-shape.rules.ts'
import { changeOwn, organisationOf, personOf } from '#main/features/users/users.use-cases.ts'
import type { settingsContract } from './settings.contract.ts'
import { storedSettings, storeSetting } from './settings.repository.ts'
import { reversedTerms, settingNames } from './settings.rules.ts'

type Calls = typeof settingsContract

export async function readSettingsSheet({ db, actor }: ReadContext) {
  const [organisation, settings] = [await organisationOf(db), await storedSettings(db)]
  const person = await personOf(db, actor.personId)
  return ok({
    organisation,
    ...settings,
    me: person ?? { name: actor.name, phone: '', roles: [...actor.roles] },
  })
}

/** What an organisation asks of volunteers before a new match. */
export async function matchPolicy(db: ReadDb): Promise<MatchPolicy> {
  const settings = await storedSettings(db)
  return {
    certificateWarnMonths: settings.certificateWarnMonths,
    certificateBlockMonths: settings.certificateBlockMonths,
    trainingNeeded: settings.trainingNeeded,
    agreementNeeded: settings.agreementNeeded,
  }
}

/** Days of the course of a match: between visits, and of silence before it is noticed. */
export interface MatchTerms {
  readonly silenceDays: number
  readonly longSilenceDays: number
  readonly matchRhythmDays: number
}
export async function matchTerms(db: ReadDb): Promise<MatchTerms> {
  const { silenceDays, longSilenceDays, matchRhythmDays } = await storedSettings(db)
  return { silenceDays, longSilenceDays, matchRhythmDays }
}

const present = (changes: object): object =>
  Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))

export async function amendSettings(context: WriteContext, { changes }: InputOf<Calls['amend']>) {
  const facts = trimEnds(changes)
  return saving(context, 'settings', async (tx, stamp) => {
    const reversed = reversedTerms({ ...(await storedSettings(tx)), ...present(facts) })
    const [first = null] = reversed.filter((name) => facts[name] !== undefined)
    if (first !== null) return issue(`changes.${first}`, 'terms-reversed')
    await changeOwn(tx, stamp, {
      organisation: {
        name: facts.organisationName,
        phone: facts.organisationPhone,
        email: facts.organisationEmail,
        address: facts.organisationAddress,
      },
      person: { name: facts.myName, phone: facts.myPhone },
    })
    for (const name of settingNames) {
      const value = facts[name]
      if (value !== undefined) await storeSetting(tx, stamp, name, value)
    }
    return true
  })
}
