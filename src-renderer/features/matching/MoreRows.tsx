import { Button } from '#renderer/ui/Button.tsx'
import { rankingTexts as texts } from './ranking.texts.ts'
import type { Some } from './use-some.ts'

/** Under a list that goes on; nothing when all is shown. */
export function MoreRows<T>({ some }: { readonly some: Some<T> }) {
  if (some.left === 0) return null
  return (
    <div>
      <Button onClick={some.more}>{texts.more(some.left)}</Button>
    </div>
  )
}
