import { CheckBox, Choice, type Option } from '#renderer/ui/Choice.tsx'
import { Checks } from '#renderer/ui/Checks.tsx'
import type { Request } from './case-data.ts'
import { useAmendRequest, type RequestChanges } from './request-data.ts'
import { useChosen } from './use-chosen.ts'

/** Fields of a request that hold one of `T`, under the same name in the call. */
type PathOf<T> = {
  [K in keyof Request & keyof RequestChanges]: Request[K] extends T ? K : never
}[keyof Request & keyof RequestChanges]

interface InputParts<P> {
  readonly request: Request
  readonly path: P
  readonly label: string
}

/** One of a few; saves in place. */
export function RequestOneOf<P extends 'priority' | 'weight' | 'interpreter' | 'place'>(
  props: InputParts<P> & { readonly options: readonly Option<Request[P]>[]; readonly example?: string },
) {
  const { request, path, ...frame } = props
  const amend = useAmendRequest(request.id)
  const chosen = useChosen<Request[P]>({
    path,
    value: request[path],
    save: (value) => amend({ [path]: value }),
  })
  return <Choice {...frame} {...chosen} />
}

/** Any of a list; saves in place. */
export function RequestChecks<P extends 'skills' | 'affinities' | 'homeFacts'>(
  props: InputParts<P> & { readonly options: readonly Option<Request[P][number]>[] },
) {
  const { request, path, ...frame } = props
  const amend = useAmendRequest(request.id)
  const chosen = useChosen<readonly Request[P][number][]>({
    path,
    value: request[path],
    save: (value) => amend({ [path]: value }),
  })
  return <Checks {...frame} {...chosen} />
}

/** Yes or no; saves in place. */
export function RequestFlag({
  request,
  path,
  label,
  hint,
  disabled,
}: InputParts<PathOf<boolean>> & { readonly hint: string; readonly disabled?: boolean }) {
  const amend = useAmendRequest(request.id)
  const { value, onChange } = useChosen<boolean>({
    path,
    value: request[path],
    save: (next) => amend({ [path]: next }),
  })
  return <CheckBox label={label} hint={hint} checked={value} onChange={onChange} disabled={disabled} />
}
