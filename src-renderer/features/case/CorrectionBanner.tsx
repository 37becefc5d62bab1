import { useLocation } from 'wouter'
import { api } from '#renderer/app/api.ts'
import { paths } from '#renderer/app/paths.ts'
import { useAnswer } from '#renderer/app/use-call.ts'
import { useMay } from '#renderer/app/use-may.ts'
import { Notice } from '#renderer/ui/Notice.tsx'
import { RowLink } from '#renderer/ui/RowLink.tsx'
import { caseTexts } from './case.texts.ts'
import { useCase } from './case-data.ts'

const texts = caseTexts.correction

/** While a correction runs: what stood here before is kept with the request. */
export function CorrectionBanner() {
  const { caseId } = useCase()
  const may = useMay()
  const [, go] = useLocation()
  const rights = useAnswer(api.rights.ofCase, { caseId }, { when: may.call(api.rights.ofCase) })
  const running = rights.value?.requests.find(({ correcting }) => correcting)
  if (running === undefined) return null
  return (
    <Notice kind="info" title={texts.title}>
      {texts.text}{' '}
      <RowLink path={paths.right(running.id)} onGo={go}>
        {texts.toRequest}
      </RowLink>
    </Notice>
  )
}
