import { receivedWayLabels, rightsKindLabels } from '#main/features/rights/rights.labels.ts'
import { receivedWays, rightsKinds } from '#main/features/rights/rights.rules.ts'
import { api } from '#renderer/app/api.ts'
import { useCommand } from '#renderer/app/use-call.ts'
import { useSavedField } from '#renderer/forms/use-saved-field.ts'
import { useSavedValue } from '#renderer/forms/use-saved-value.ts'
import { Select } from '#renderer/ui/Choice.tsx'
import { FieldRow, Section } from '#renderer/ui/Section.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { formatDay } from '#renderer/ui/time.ts'
import { optionsOf, type Request } from './privacy-data.ts'
import { requestTexts } from './rights.texts.ts'
import styles from './Privacy.module.css'

const texts = requestTexts.asked
const kindOptions = optionsOf(rightsKinds, rightsKindLabels)
const wayOptions = optionsOf(receivedWays, receivedWayLabels)

/** What somebody asked, in their words; each field keeps itself. */
export function AskedPanel({ request }: { readonly request: Request }) {
  return (
    <Section title={texts.title}>
      {request.state === 'open' ? (
        <Fields request={request} />
      ) : (
        <p className={styles.words}>{request.whatAsked}</p>
      )}
    </Section>
  )
}

function Fields({ request }: { readonly request: Request }) {
  const { id } = request
  const amend = useCommand(api.rights.amend)
  const words = useSavedField({
    value: request.whatAsked,
    path: 'whatAsked',
    save: (whatAsked) => amend.run({ id, changes: { whatAsked } }),
  })
  const received = useSavedField({
    value: formatDay(request.receivedDay),
    path: 'receivedDayText',
    save: (receivedDayText) => amend.run({ id, changes: { receivedDayText } }),
  })
  const askedBy = useSavedField({
    value: request.askedBy,
    path: 'askedBy',
    save: (text) => amend.run({ id, changes: { askedBy: text } }),
  })
  const kind = useSavedValue({
    value: request.kind,
    path: 'kind',
    save: (value) => amend.run({ id, changes: { kind: value } }),
  })
  const how = useSavedValue({
    value: request.receivedHow,
    path: 'receivedHow',
    save: (receivedHow) => amend.run({ id, changes: { receivedHow } }),
  })
  return (
    <>
      <TextArea label={texts.words} example={texts.wordsExample} {...words.props} />
      <FieldRow>
        <Select label={texts.kind} options={kindOptions} {...kind.props} />
        <TextField label={texts.askedBy} example={texts.askedByExample} {...askedBy.props} />
        <TextField label={texts.received} {...received.props} />
        <Select label={texts.how} options={wayOptions} {...how.props} />
      </FieldRow>
    </>
  )
}
