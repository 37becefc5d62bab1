import type { z } from 'zod'
import {
  breachDataLabels,
  breachKindLabels,
  breachPeopleLabels,
  breachRiskLabels,
} from '#main/features/breaches/breaches.labels.ts'
import type { breachesContract } from '#main/features/breaches/breaches.contract.ts'
import {
  breachData,
  breachKinds,
  breachPeople,
  breachRisks,
  yesNoUnknown,
} from '#main/features/breaches/breaches.rules.ts'
import { api } from '#renderer/app/api.ts'
import { useCommand } from '#renderer/app/use-call.ts'
import type { SaveReply } from '#renderer/forms/save-queue.ts'
import { useSavedField } from '#renderer/forms/use-saved-field.ts'
import { useSavedValue } from '#renderer/forms/use-saved-value.ts'
import { Checks } from '#renderer/ui/Checks.tsx'
import { Choice, Select } from '#renderer/ui/Choice.tsx'
import { FieldRow, Section } from '#renderer/ui/Section.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { formatInstant } from '#renderer/ui/time.ts'
import type { Breach } from './breach-words.ts'
import { breachTexts } from './breaches.texts.ts'
import { optionsOf } from './privacy-data.ts'

const texts = breachTexts
type Changes = z.input<(typeof breachesContract)['amend']['input']>['changes']
interface Props {
  readonly breach: Breach
}

const yesNoOptions = optionsOf(yesNoUnknown, texts.protection.yesNo)
const riskOptions = optionsOf(breachRisks, breachRiskLabels)

/** What happened, to whom and with what protection; each field keeps itself. */
export function BreachFacts({ breach }: Props) {
  return (
    <>
      <Happened breach={breach} />
      <People breach={breach} />
      <Section title={texts.protection.title}>
        <YesNo breach={breach} path="encrypted" label={texts.protection.encrypted} />
        <YesNo breach={breach} path="keyKnown" label={texts.protection.keyKnown} />
        <YesNo breach={breach} path="recovered" label={texts.protection.recovered} />
        <Risk breach={breach} />
      </Section>
    </>
  )
}

type TextPath = 'what' | 'happenedText' | 'discoveredText' | 'measures'

function useLine({ id }: Breach, path: TextPath, value: string) {
  const amend = useCommand(api.breaches.amend)
  return useSavedField({ value, path, save: (text) => amend.run({ id, changes: { [path]: text } }) })
}

function useValue<K extends keyof Breach & keyof Changes>(breach: Breach, path: K) {
  const amend = useCommand(api.breaches.amend)
  return useSavedValue<Breach[K]>({
    value: breach[path],
    path,
    save: (value) => amend.run({ id: breach.id, changes: { [path]: value } }),
  })
}

function Happened({ breach }: Props) {
  const words = texts.happened
  const what = useLine(breach, 'what', breach.what)
  const happened = useLine(breach, 'happenedText', breach.happenedText)
  const discovered = useLine(breach, 'discoveredText', formatInstant(breach.discoveredAt))
  const measures = useLine(breach, 'measures', breach.measures)
  const kind = useValue(breach, 'kind')
  return (
    <Section title={words.title} lead={words.lead}>
      <TextArea label={words.what} example={words.whatExample} {...what.props} />
      <FieldRow>
        <Select label={words.kind} options={optionsOf(breachKinds, breachKindLabels)} {...kind.props} />
        <TextField label={words.discovered} {...discovered.props} />
        <TextField label={words.happenedText} example={words.happenedExample} {...happened.props} />
      </FieldRow>
      <TextArea label={words.measures} example={words.measuresExample} {...measures.props} rows={2} />
    </Section>
  )
}

const unreadable: SaveReply = {
  ok: false,
  failure: { code: 'invalid-input', issues: [{ path: 'peopleCount', code: 'invalid_type' }] },
}

function People({ breach }: Props) {
  const words = texts.people
  const { id, peopleCount } = breach
  const amend = useCommand(api.breaches.amend)
  const count = useSavedField({
    value: peopleCount === null ? '' : String(peopleCount),
    path: 'peopleCount',
    save: async (text) => {
      const typed = text.trim()
      if (typed !== '' && !/^\d{1,6}$/.test(typed)) return unreadable
      return amend.run({ id, changes: { peopleCount: typed === '' ? null : Number(typed) } })
    },
  })
  const kinds = useValue(breach, 'peopleKinds').props
  const data = useValue(breach, 'dataKinds').props
  return (
    <Section title={words.title}>
      <TextField
        label={words.count}
        example={words.countExample}
        inputMode="numeric"
        {...count.props}
        message={count.props.message === null ? null : words.countUnread}
      />
      <Checks
        label={words.kinds}
        options={optionsOf(breachPeople, breachPeopleLabels)}
        {...kinds}
        onChange={(value) => kinds.onChange([...value])}
      />
      <Checks
        label={words.data}
        options={optionsOf(breachData, breachDataLabels)}
        {...data}
        onChange={(value) => data.onChange([...value])}
      />
    </Section>
  )
}

interface YesNoProps extends Props {
  readonly path: 'encrypted' | 'keyKnown' | 'recovered'
  readonly label: string
}
function YesNo({ breach, path, label }: YesNoProps) {
  return <Choice label={label} options={yesNoOptions} {...useValue(breach, path).props} />
}

function Risk({ breach }: Props) {
  return <Choice label={texts.protection.risk} options={riskOptions} {...useValue(breach, 'risk').props} />
}
