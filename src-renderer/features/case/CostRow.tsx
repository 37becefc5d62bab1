import { costGroupLabels, costKindLabel, costKindLabels } from '#main/features/money/cost.labels.ts'
import { costKinds } from '#main/features/money/cost.rules.ts'
import { costGroups } from '#main/features/money/money.contract.ts'
import { api } from '#renderer/app/api.ts'
import { optionsOf } from './case-options.ts'
import type { Cost } from './case-data.ts'
import { RecordMark } from './FactMark.tsx'
import { AmountFields } from './AmountFields.tsx'
import { LineChoice } from './LineFields.tsx'
import { AmountCell, MonthlyCell } from './MoneyCells.tsx'
import { moneyTexts } from './money.texts.ts'
import { Fields } from './Panel.tsx'
import { LineRow, TwoLines } from './RowTable.tsx'
import { useRemoval } from './use-removal.ts'
import { useCaseCommand } from './use-saving.ts'

const texts = moneyTexts.fields
const kindOptions = optionsOf(costKinds, costKindLabels)
const groupOptions = optionsOf(costGroups, costGroupLabels)

export function CostRow({ cost }: { readonly cost: Cost }) {
  const { id, kind, description, mark } = cost
  const amend = useCaseCommand(api.money.amendCost)
  const remove = useRemoval(api.money.removeCost, api.money.restoreCost)
  const what = costKindLabel(kind)
  return (
    <LineRow
      what={what}
      head={<TwoLines first={what} second={description} />}
      cells={[
        { key: 'amount', amount: true, content: <AmountCell line={cost} /> },
        { key: 'month', amount: true, content: <MonthlyCell line={cost} /> },
      ]}
      mark={<RecordMark fact={what} mark={mark} save={(changes) => amend.run({ id, changes })} />}
      onRemove={() => remove(id, what)}
      editor={() => <CostEditor cost={cost} />}
    />
  )
}

function CostEditor({ cost }: { readonly cost: Cost }) {
  const { id, group } = cost
  const { run } = useCaseCommand(api.money.amendCost)
  const known = costKinds.find((code) => code === cost.kind) ?? null
  return (
    <Fields size="small">
      <AmountFields line={cost} save={(changes) => run({ id, changes })} />
      <LineChoice
        path="kind"
        label={texts.kind}
        options={kindOptions}
        value={known}
        save={(kind) => run({ id, changes: { kind } })}
      />
      <LineChoice
        path="group"
        label={texts.group}
        options={groupOptions}
        value={group}
        save={(next) => run({ id, changes: { group: next } })}
      />
    </Fields>
  )
}
