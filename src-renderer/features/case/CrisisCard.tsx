import { crisisTitle } from '#main/features/crisis/crisis.labels.ts'
import { crisisStages } from '#main/features/crisis/crisis.rules.ts'
import { api } from '#renderer/app/api.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { CheckBox, Choice } from '#renderer/ui/Choice.tsx'
import { crisisOptions, optionsOf } from './case-options.ts'
import type { Crisis } from './case-data.ts'
import { useCaseNavigation } from './case-navigation.ts'
import { CrisisDates } from './CrisisDates.tsx'
import { CrisisDebt } from './CrisisDebt.tsx'
import { RecordMark } from './FactMark.tsx'
import { LineChoice } from './LineFields.tsx'
import { Fields } from './Panel.tsx'
import { Place } from './Place.tsx'
import { talkTexts } from './talk.texts.ts'
import { useChosen } from './use-chosen.ts'
import { useRemoval } from './use-removal.ts'
import { useCaseCommand } from './use-saving.ts'
import { RemoveButton } from './RemoveButton.tsx'
import styles from './CrisisCard.module.css'

const texts = talkTexts.crisis
const stageOptions = optionsOf(crisisStages, texts.stages)

/** One crisis: what, how sure, when, and the debt behind it. */
export function CrisisCard({ crisis }: { readonly crisis: Crisis }) {
  return (
    <div className={styles.card} data-fact>
      <Fields size="wide">
        <KindSelect crisis={crisis} />
        <StageChoice crisis={crisis} />
      </Fields>
      <Fields size="small">
        <CrisisDates crisis={crisis} />
        <CrisisDebt crisis={crisis} />
      </Fields>
      <CardFoot crisis={crisis} />
    </div>
  )
}

function KindSelect({ crisis: { id, kind } }: { readonly crisis: Crisis }) {
  const { run } = useCaseCommand(api.crisis.amend)
  const known = crisisOptions.find(({ value }) => value === kind)?.value ?? null
  return (
    <LineChoice
      path="kind"
      label={texts.kind}
      options={crisisOptions}
      value={known}
      save={(next) => run({ id, changes: { kind: next } })}
    />
  )
}

function StageChoice({ crisis: { id, stage } }: { readonly crisis: Crisis }) {
  const { run } = useCaseCommand(api.crisis.amend)
  const props = useChosen({
    path: 'stage',
    value: stage,
    save: (next) => run({ id, changes: { stage: next } }),
  })
  return (
    <Place name={`crisis-${id}`}>
      <Choice {...props} label={texts.stage} options={stageOptions} />
    </Place>
  )
}

function CardFoot({ crisis: { id, kind, stage, mark, resolvedAt } }: { readonly crisis: Crisis }) {
  const { goTo } = useCaseNavigation()
  const { run } = useCaseCommand(api.crisis.amend)
  const remove = useRemoval(api.crisis.remove, api.crisis.restore)
  const resolved = useChosen({
    path: 'resolved',
    value: resolvedAt !== null,
    save: (next) => run({ id, changes: { resolved: next } }),
  })
  const title = crisisTitle(kind, stage)
  return (
    <div className={styles.foot}>
      <CheckBox label={texts.resolved} checked={resolved.value} onChange={resolved.onChange} />
      <div className={styles.tools}>
        <RecordMark fact={title} mark={mark} save={(changes) => run({ id, changes })} />
        <RemoveButton what={title} onRemove={() => remove(id, title)} />
        <Button kind="plain" onClick={() => goTo('overdracht', 'call')}>
          {texts.start}
        </Button>
      </div>
    </div>
  )
}
