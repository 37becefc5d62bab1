import { useLocation } from 'wouter'
import { paths } from '#renderer/app/paths.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import { retentionTexts } from './retention.texts.ts'

const texts = retentionTexts.batch

/** What a batch did, with the way to its proof. */
export function BatchDone({
  done,
}: {
  readonly done: { readonly done: number; readonly refused: number } | null
}) {
  const [, go] = useLocation()
  if (done === null) return null
  return (
    <Notice
      kind="done"
      live
      title={texts.doneTitle}
      actions={<Button onClick={() => go(paths.erasures)}>{texts.proof}</Button>}
    >
      {texts.done(done.done, done.refused)}
    </Notice>
  )
}
