import { costGroupLabels, costKindLabel, costKindLabels } from '#main/features/money/cost.labels.ts'
import { costKinds } from '#main/features/money/cost.rules.ts'
import { costGroups } from '#main/features/money/money.contract.ts'
import { api } from '#renderer/app/api.ts'
import { optionsOf } from './case-options.ts'
import type { Cost } from './case-data.ts'
import { RecordMark } from './FactMark.tsx'
import { LineChoice, LineText } from './LineFields.tsx'
import { AmountCell, MonthlyCell } from './MoneyCells.tsx'
import { amountAsTyped, periodOptions } from './money-words.ts'
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
  const { id } = cost
  const { run } = useCaseCommand(api.money.amendCost)
  const kind = costKinds.find((code) => code === cost.kind) ?? null
  return (
    <Fields size="small">
      <LineText
        id={id}
        path="amountText"
        label={texts.amount}
        example={texts.amountExample}
        value={amountAsTyped(cost)}
        unknown={moneyTexts.unknown}
        save={(amountText) => run({ id, changes: { amountText } })}
      />
      <LineChoice
        path="period"
        label={texts.period}
        options={periodOptions}
        value={cost.period}
        save={(period) => run({ id, changes: { period } })}
      />
      <LineChoice
        path="kind"
        label={texts.kind}
        options={kindOptions}
        value={kind}
        save={(next) => run({ id, changes: { kind: next } })}
      />
      <LineChoice
        path="group"
        label={texts.group}
        options={groupOptions}
        value={cost.group}
        save={(group) => run({ id, changes: { group } })}
      />
      <LineText
        id={id}
        path="description"
        label={texts.description}
        value={cost.description}
        save={(description) => run({ id, changes: { description } })}
      />
    </Fields>
  )
}
