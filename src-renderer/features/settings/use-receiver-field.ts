import type { z } from 'zod'
import type { receiversContract } from '#main/features/receivers/receivers.contract.ts'
import { api } from '#renderer/app/api.ts'
import { useCommand } from '#renderer/app/use-call.ts'
import { useSavedField } from '#renderer/forms/use-saved-field.ts'
import { useSavedValue } from '#renderer/forms/use-saved-value.ts'
import type { Receiver } from './receiver.ts'

type Changes = z.input<(typeof receiversContract)['amend']['input']>['changes']
type Profile = Receiver['profile']
export type LinePath = Exclude<keyof Changes, 'profile'>

/** What a handover shows of its receiver follows at once. */
const useAmend = () => useCommand(api.receivers.amend, ['handover', 'crisis'])

export function useReceiverLine(receiver: Receiver, path: LinePath) {
  const amend = useAmend()
  return useSavedField({
    value: receiver[path],
    path,
    save: (text) => amend.run({ id: receiver.id, changes: { [path]: text } }),
  })
}

export function useProfilePart<K extends keyof Profile>(receiver: Receiver, part: K) {
  const amend = useAmend()
  return useSavedValue<Profile[K]>({
    value: receiver.profile[part],
    path: `profile.${part}`,
    save: (value) => amend.run({ id: receiver.id, changes: { profile: { [part]: value } } }),
  })
}
