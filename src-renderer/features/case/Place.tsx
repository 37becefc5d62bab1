import type { ReactNode } from 'react'

/** Names a spot on a tab, so that "wat ontbreekt" can put the cursor there (`focusPlace`). */
export function Place({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return <div data-place={name}>{children}</div>
}
