import { incomeKindLabel, incomeKindLabels, incomeStateLabels } from '#main/features/money/income.labels.ts'
import { incomeKinds } from '#main/features/money/income.rules.ts'
import { incomeStates } from '#main/features/money/money.contract.ts'
import { api } from '#renderer/app/api.ts'
import { formatDay } from '#renderer/ui/time.ts'
import { optionsOf } from './case-options.ts'
import type { Income } from './case-data.ts'
import { RecordMark } from './FactMark.tsx'
import { LineChoice, LineText } from './LineFields.tsx'
import { AmountFields } from './AmountFields.tsx'
import { AmountCell, MonthlyCell } from './MoneyCells.tsx'
import { moneyTexts } from './money.texts.ts'
import { Fields } from './Panel.tsx'
import { LineRow, TwoLines } from './RowTable.tsx'
import { useRemoval } from './use-removal.ts'
import { useCaseCommand } from './use-saving.ts'

const texts = moneyTexts.fields
const kindOptions = optionsOf(incomeKinds, incomeKindLabels)
const stateOptions = optionsOf(incomeStates, incomeStateLabels)

/** `huurtoeslag, gestopt in juli 2026`. */
const stateWords = ({ state, stoppedDay }: Income): string =>
  state === 'running'
    ? ''
    : state === 'stopped' && stoppedDay !== null
      ? moneyTexts.echo.stoppedSince(formatDay(stoppedDay))
      : incomeStateLabels[state]

export function IncomeRow({ income }: { readonly income: Income }) {
  const { id, kind, description, question, mark, state } = income
  const amend = useCaseCommand(api.money.amendIncome)
  const remove = useRemoval(api.money.removeIncome, api.money.restoreIncome)
  const what = incomeKindLabel(kind)
  const second = [description, stateWords(income)].filter((word) => word !== '').join(', ')
  return (
    <LineRow
      what={what}
      head={
        <TwoLines
          first={what}
          second={second}
          question={question === '' ? '' : moneyTexts.question(question)}
        />
      }
      cells={[
        { key: 'amount', amount: true, content: <AmountCell line={income} hidden={state === 'stopped'} /> },
        { key: 'month', amount: true, content: <MonthlyCell line={income} stopped={state === 'stopped'} /> },
      ]}
      mark={<RecordMark fact={what} mark={mark} save={(changes) => amend.run({ id, changes })} />}
      onRemove={() => remove(id, what)}
      editor={() => <IncomeEditor income={income} />}
    />
  )
}

function IncomeEditor({ income }: { readonly income: Income }) {
  const { id, question } = income
  const { run } = useCaseCommand(api.money.amendIncome)
  return (
    <>
      <Fields size="small">
        <AmountFields line={income} save={(changes) => run({ id, changes })} />
        <KindFields income={income} />
      </Fields>
      <LineText
        id={id}
        path="question"
        words={texts.question}
        value={question}
        long
        save={(text) => run({ id, changes: { question: text } })}
      />
      <p className="meta">{moneyTexts.derivedNote}</p>
    </>
  )
}

function KindFields({ income: { id, kind, state, stoppedDay } }: { readonly income: Income }) {
  const { run } = useCaseCommand(api.money.amendIncome)
  const known = incomeKinds.find((code) => code === kind) ?? null
  return (
    <>
      <LineChoice
        path="kind"
        label={texts.kind}
        options={kindOptions}
        value={known}
        save={(next) => run({ id, changes: { kind: next } })}
      />
      <LineChoice
        path="state"
        label={texts.state}
        options={stateOptions}
        value={state}
        save={(next) => run({ id, changes: { state: next } })}
      />
      {state === 'stopped' ? (
        <LineText
          id={id}
          path="stoppedDayText"
          words={texts.stoppedDay}
          value={formatDay(stoppedDay)}
          save={(stoppedDayText) => run({ id, changes: { stoppedDayText } })}
        />
      ) : null}
    </>
  )
}
