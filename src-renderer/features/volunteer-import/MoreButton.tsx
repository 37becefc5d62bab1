import { ChevronDown } from 'lucide-react'
import { Button } from '#renderer/ui/Button.tsx'
import { importTexts } from './import.texts.ts'
import type { More } from './use-more.ts'

/** Under a long list; gone when all of it is there. */
export function MoreButton({ more }: { readonly more: Pick<More<unknown>, 'next' | 'showMore'> }) {
  if (more.next === 0) return null
  return (
    <div>
      <Button icon={ChevronDown} onClick={more.showMore}>
        {importTexts.sheet.more(more.next)}
      </Button>
    </div>
  )
}
