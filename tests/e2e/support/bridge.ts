import type { Page } from 'playwright-core'
import type { Bridge } from '#main/contract/wire.ts'

declare global {
  interface Window {
    readonly bridge: Bridge
  }
}

/** One call, as the page would make it. Bytes cross as an array of numbers and become bytes again in the page. */
export const call = (page: Page, name: string, input: unknown = {}): Promise<unknown> =>
  page.evaluate(([wanted, given]) => window.bridge.call(wanted, given), [name, input] as const)

const secretCall = (
  page: Page,
  name: string,
  input: object,
  field: string,
  secret: string,
): Promise<unknown> =>
  page.evaluate(
    ([wanted, given, key, text]) =>
      window.bridge.call(wanted, { ...given, [key]: new TextEncoder().encode(text) }),
    [name, input, field, secret] as const,
  )

export const practicePassphrase = 'regen op het dak van zolder'

interface Created {
  readonly ok: true
  readonly value: { readonly recoveryGroups: readonly string[]; readonly askedGroups: readonly number[] }
}

/** Makes a vault and leaves it open, the way the first screens do, without the screens. */
export const makeVault = async (page: Page): Promise<readonly string[]> => {
  const made = await secretCall(
    page,
    'unlock.create',
    { organisation: 'Hulp Thuis Oefenstad', person: 'Coby Oefening' },
    'passphrase',
    practicePassphrase,
  )
  const { recoveryGroups, askedGroups } = (made as Created).value
  const groups = askedGroups.map((asked) => recoveryGroups[asked - 1] ?? '')
  const confirmed = (await call(page, 'unlock.confirmRecovery', { groups })) as { ok: boolean }
  if (!confirmed.ok) throw new Error(`the vault was not confirmed: ${JSON.stringify(confirmed)}`)
  return recoveryGroups
}

/** Opens the vault with a passphrase, without the screen. */
export const unlock = (page: Page, passphrase: string = practicePassphrase): Promise<unknown> =>
  secretCall(page, 'unlock.unlock', {}, 'passphrase', passphrase)
