import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { crisisTitle } from '#main/features/crisis/crisis.labels.ts'
import { crisisStages, type CrisisKind } from '#main/features/crisis/crisis.rules.ts'
import { api } from '#renderer/app/api.ts'
import { useSavedValue } from '#renderer/forms/use-saved-value.ts'
import { Button, IconButton } from '#renderer/ui/Button.tsx'
import { CheckBox, Choice, Select } from '#renderer/ui/Choice.tsx'
import { crisisOptions } from './case-options.ts'
import { caseTexts } from './case.texts.ts'
import { useCase, type Crisis } from './case-data.ts'
import { useCaseNavigation } from './case-navigation.ts'
import { CrisisDates } from './CrisisDates.tsx'
import { CrisisDebt } from './CrisisDebt.tsx'
import { RecordMark } from './FactMark.tsx'
import { Fields, Panel } from './Panel.tsx'
import { Place } from './Place.tsx'
import { talkTexts } from './talk.texts.ts'
import { useFocusWhenThere } from './use-focus-when-there.ts'
import { useRemoval } from './use-removal.ts'
import { useCaseCommand } from './use-saving.ts'
import styles from './CrisisBlock.module.css'

const texts = talkTexts.crisis

/** "Is er een crisis?": asked first, because a clock may be running. */
export function CrisisBlock() {
  const { caseId, crises } = useCase()
  const add = useCaseCommand(api.crisis.add)
  const waitFor = useFocusWhenThere(crises, 'crisis')
  const [another, setAnother] = useState(false)
  const start = async (kind: CrisisKind): Promise<void> => {
    const reply = await add.run({ caseId, kind })
    if (!reply.ok) return
    setAnother(false)
    waitFor(reply.value.id)
  }
  const none = crises.length === 0
  return (
    <Panel title={texts.title} lead={none ? texts.askLead : undefined} tone={none ? 'plain' : 'crisis'}>
      {crises.map((crisis) => (
        <CrisisCard key={crisis.id} crisis={crisis} />
      ))}
      {none || another ? (
        <Place name="crisis">
          <Select
            label={texts.ask}
            placeholder={texts.none}
            options={crisisOptions}
            value={null}
            onChange={(kind) => void start(kind)}
          />
        </Place>
      ) : (
        <div>
          <Button kind="quiet" onClick={() => setAnother(true)}>
            {texts.addAnother}
          </Button>
        </div>
      )}
    </Panel>
  )
}

const stageOptions = crisisStages.map((value) => ({ value, ...texts.stages[value] }))

function CrisisCard({ crisis }: { readonly crisis: Crisis }) {
  const { id, stage, mark, kind, resolvedAt } = crisis
  const { goTo } = useCaseNavigation()
  const amend = useCaseCommand(api.crisis.amend, ['handover'])
  const remove = useRemoval(api.crisis.remove, api.crisis.restore)
  const stageField = useSavedValue({
    value: stage,
    save: (next) => amend.run({ id, changes: { stage: next } }),
    path: 'stage',
  })
  const resolved = useSavedValue({
    value: resolvedAt !== null,
    save: (next) => amend.run({ id, changes: { resolved: next } }),
    path: 'resolved',
  })
  const title = crisisTitle(kind, stage)
  return (
    <div className={styles.card} data-fact>
      <Fields>
        <KindSelect crisis={crisis} />
        <Place name={`crisis-${id}`}>
          <Choice {...stageField.props} label={texts.stage} options={stageOptions} />
        </Place>
      </Fields>
      <CrisisDates crisis={crisis} />
      <CrisisDebt crisis={crisis} />
      <div className={styles.foot}>
        <CheckBox label={texts.resolved} checked={resolved.props.value} onChange={resolved.props.onChange} />
        <div className={styles.tools}>
          <RecordMark fact={title} mark={mark} save={(changes) => amend.run({ id, changes })} />
          <IconButton icon={Trash2} label={caseTexts.remove(title)} onClick={() => remove(id, title)} />
          <Button kind="plain" onClick={() => goTo('overdracht', 'call')}>
            {texts.start}
          </Button>
        </div>
      </div>
    </div>
  )
}

function KindSelect({ crisis: { id, kind } }: { readonly crisis: Crisis }) {
  const amend = useCaseCommand(api.crisis.amend)
  const known = crisisOptions.find(({ value }) => value === kind)?.value ?? null
  const field = useSavedValue<CrisisKind | null>({
    value: known,
    save: async (next) => amend.run({ id, changes: next === null ? {} : { kind: next } }),
    path: 'kind',
  })
  return <Select {...field.props} label={texts.kind} options={crisisOptions} />
}
