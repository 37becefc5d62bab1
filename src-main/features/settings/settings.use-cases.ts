import { saving } from '#main/app/amend.ts'
import type { ReadContext, WriteContext } from '#main/app/context.ts'
import { trimEnds } from '#main/app/typed-fields.ts'
import type { InputOf } from '#main/contract/define.ts'
import { ok } from '#main/core/result.ts'
import { changeOwn, organisationOf, personOf } from '#main/features/users/users.use-cases.ts'
import type { settingsContract } from './settings.contract.ts'
import { storedSettings, storeSetting } from './settings.repository.ts'

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

export async function amendSettings(context: WriteContext, { changes }: InputOf<Calls['amend']>) {
  const facts = trimEnds(changes)
  return saving(context, 'settings', async (tx, stamp) => {
    await changeOwn(tx, stamp, {
      organisation: {
        name: facts.organisationName,
        phone: facts.organisationPhone,
        email: facts.organisationEmail,
        address: facts.organisationAddress,
      },
      person: { name: facts.myName, phone: facts.myPhone },
    })
    for (const name of ['lockAfterMinutes', 'contentProtection'] as const) {
      const value = facts[name]
      if (value !== undefined) await storeSetting(tx, stamp, name, value)
    }
    return true
  })
}
