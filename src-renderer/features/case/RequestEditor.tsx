import { affinityLabels, skillLabels } from '#main/features/volunteers/volunteer-words.labels.ts'
import { affinities, skills } from '#main/features/volunteers/volunteer-words.rules.ts'
import { homeFactLabels, meetingPlaceLabels } from '#main/features/waiting-list/waiting-list.labels.ts'
import { homeFacts, meetingPlaces } from '#main/features/waiting-list/waiting-list.rules.ts'
import { api } from '#renderer/app/api.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { optionsOf } from './case-options.ts'
import type { Request } from './case-data.ts'
import { Fold } from '#renderer/ui/Fold.tsx'
import { LineText } from './LineFields.tsx'
import { maatjeTexts } from './maatje.texts.ts'
import { isLive, maatjeParts, useAmendRequest } from './request-data.ts'
import { RequestGeneral, RequestLanguage, RequestPerson } from './RequestFields.tsx'
import { RequestChecks, RequestFlag, RequestOneOf } from './RequestInputs.tsx'
import { groupWords } from './request-words.ts'
import { RequestWhen } from './RequestWhen.tsx'
import { RemoveButton } from './RemoveButton.tsx'
import { useRemoval } from './use-removal.ts'
import styles from './Requests.module.css'

const texts = maatjeTexts.editor
const skillOptions = optionsOf(skills, skillLabels)
const affinityOptions = optionsOf(affinities, affinityLabels)
const placeOptions = optionsOf(meetingPlaces, meetingPlaceLabels)
const homeOptions = optionsOf(homeFacts, homeFactLabels)

/** Everything that is asked, in the order of a talk about it. */
export function RequestEditor({
  request,
  onClose,
}: {
  readonly request: Request
  readonly onClose: () => void
}) {
  return (
    <>
      <Fold title={texts.general} says={groupWords(request, 'urgency')} open>
        <RequestGeneral request={request} />
      </Fold>
      <Fold title={texts.person} says={groupWords(request, 'people')}>
        <RequestPerson request={request} />
      </Fold>
      <Fold title={texts.language} says={groupWords(request, 'languages')}>
        <RequestLanguage request={request} />
      </Fold>
      <Fold title={texts.when} says={groupWords(request, 'times')}>
        <RequestWhen request={request} />
      </Fold>
      <Fold title={texts.help} says={groupWords(request, 'help')}>
        <HelpFields request={request} />
      </Fold>
      <Fold title={texts.where} says={groupWords(request, 'meeting')}>
        <WhereFields request={request} />
      </Fold>
      <EditorFoot request={request} onClose={onClose} />
    </>
  )
}

function HelpFields({ request }: { readonly request: Request }) {
  return (
    <>
      <RequestChecks request={request} path="skills" label={texts.skills} options={skillOptions} />
      <RequestChecks request={request} path="affinities" label={texts.groups} options={affinityOptions} />
    </>
  )
}

function WhereFields({ request }: { readonly request: Request }) {
  const amend = useAmendRequest(request.id)
  return (
    <>
      <RequestOneOf request={request} path="place" label={texts.place} options={placeOptions} />
      <RequestChecks request={request} path="homeFacts" label={texts.home} options={homeOptions} />
      <RequestFlag request={request} path="notAlone" label={texts.notAlone} hint={texts.notAloneHint} />
      <LineText
        id={request.id}
        path="note"
        words={texts.note}
        value={request.note}
        long
        save={(note) => amend({ note })}
      />
    </>
  )
}

const removal = { also: maatjeParts, sentences: maatjeTexts.requests.failures }

/** Where the request stands: rest, take back, take away. */
function EditorFoot({ request, onClose }: { readonly request: Request; readonly onClose: () => void }) {
  const { id, kind, state } = request
  const amend = useAmendRequest(id)
  const remove = useRemoval(api.waiting.remove, api.waiting.restore, removal)
  const what = maatjeTexts.requests.what(maatjeTexts.requests.kinds[kind])
  const turn = (next: Request['state']) => (): void => void amend({ state: next })
  return (
    <div className={styles.foot}>
      <RemoveButton what={what} onRemove={() => remove(id, what)} />
      {state === 'waiting' ? <Button onClick={turn('on-hold')}>{texts.hold}</Button> : null}
      {state === 'waiting' || state === 'matched' ? null : (
        <Button onClick={turn('waiting')}>{texts.waitAgain}</Button>
      )}
      {isLive(request) && state !== 'matched' ? (
        <Button onClick={turn('withdrawn')}>{texts.withdraw}</Button>
      ) : null}
      <Button className={styles.done} onClick={onClose}>
        {texts.done}
      </Button>
    </div>
  )
}
