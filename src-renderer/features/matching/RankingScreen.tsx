import { ArrowLeft } from 'lucide-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { api } from '#renderer/app/api.ts'
import { paths } from '#renderer/app/paths.ts'
import { useAnswer } from '#renderer/app/use-call.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Answered } from '#renderer/ui/Answered.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { AskedPanel } from './AskedPanel.tsx'
import { CompareBar } from './CompareBar.tsx'
import { ExcludedLists } from './ExcludedLists.tsx'
import { MaatjesScreen } from './MaatjesScreen.tsx'
import type { Candidate, Ranking } from './matching-answers.ts'
import { nameOr } from './name-words.ts'
import { ProposeDialog } from './ProposeDialog.tsx'
import { RankedList } from './RankedList.tsx'
import { rankingTexts as texts } from './ranking.texts.ts'
import { useTwo } from './use-two.ts'

/** Who fits this resident, best first, with every reason; who does not, with what stands in the way. */
export function RankingScreen({ requestId }: { readonly requestId: string }) {
  const ranking = useAnswer(api.matching.ranking, { requestId })
  const [, go] = useLocation()
  const found = ranking.value
  return (
    <MaatjesScreen
      title={texts.title}
      heading={found && texts.heading[found.kind](nameOr(found.residentName, texts.nameless))}
      lead={texts.lead}
      tab={paths.waitingList}
      action={
        <Button kind="quiet" icon={ArrowLeft} onClick={() => go(paths.waitingList)}>
          {texts.back}
        </Button>
      }
    >
      <Answered answer={ranking} say={failureText}>
        {(value) => <Candidates requestId={requestId} ranking={value} />}
      </Answered>
    </MaatjesScreen>
  )
}

function Candidates({ requestId, ranking }: { readonly requestId: string; readonly ranking: Ranking }) {
  const [proposing, setProposing] = useState<Candidate | null>(null)
  const two = useTwo()
  const residentName = nameOr(ranking.residentName, texts.nameless)
  return (
    <>
      <AskedPanel ranking={ranking} />
      <RankedList requestId={requestId} ranking={ranking} two={two} onPropose={setProposing} />
      <ExcludedLists ranking={ranking} two={two} />
      <CompareBar ranking={ranking} two={two} />
      {proposing === null ? null : (
        <ProposeDialog
          pair={{
            requestId,
            residentName,
            volunteerId: proposing.volunteerId,
            volunteerName: proposing.volunteerName,
          }}
          onClose={() => setProposing(null)}
          then={paths.casePart(ranking.caseId, 'maatje')}
        />
      )}
    </>
  )
}
