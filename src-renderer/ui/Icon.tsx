import type { LucideIcon } from 'lucide-react'

/** A picture beside a word. The word carries the meaning, so the picture is hidden from screen readers. */
export function Icon({ of: Picture, size = 20 }: { readonly of: LucideIcon; readonly size?: number }) {
  return <Picture aria-hidden="true" focusable="false" size={size} strokeWidth={1.9} />
}
