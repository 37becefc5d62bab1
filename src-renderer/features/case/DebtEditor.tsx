import { collectorKindLabels, creditorKindLabels, debtFlagLabels } from '#main/features/debts/debts.labels.ts'
import { collectorKinds, debtFlags } from '#main/features/debts/debts.contract.ts'
import { creditorKinds } from '#main/features/debts/debts.rules.ts'
import { api } from '#renderer/app/api.ts'
import { useSavedValue } from '#renderer/forms/use-saved-value.ts'
import { CheckBox } from '#renderer/ui/Choice.tsx'
import { formatDay } from '#renderer/ui/time.ts'
import { optionsOf } from './case-options.ts'
import { useCase, type Debt } from './case-data.ts'
import { CrisisOfDebt } from './CrisisTie.tsx'
import { debtTexts } from './debts.texts.ts'
import { LineChoice, LineText } from './LineFields.tsx'
import { amountAsTyped } from './money-words.ts'
import { moneyTexts } from './money.texts.ts'
import { Fields } from './Panel.tsx'
import { useCaseCommand } from './use-saving.ts'
import styles from './DebtRow.module.css'

const texts = debtTexts.fields
const creditorOptions = optionsOf(creditorKinds, creditorKindLabels)
const collectorOptions = optionsOf(collectorKinds, collectorKindLabels)

/** Everything about one debt, to change in place. */
export function DebtEditor({ debt }: { readonly debt: Debt }) {
  const { crises } = useCase()
  return (
    <>
      <Parties debt={debt} />
      <AmountAndDays debt={debt} />
      <Flags debt={debt} />
      {crises.map((crisis) => (
        <CrisisOfDebt key={crisis.id} crisis={crisis} debtId={debt.id} />
      ))}
    </>
  )
}

function Parties({ debt }: { readonly debt: Debt }) {
  const { id } = debt
  const { run } = useCaseCommand(api.debts.amend, ['crisis'])
  const kind = creditorKinds.find((code) => code === debt.creditorKind) ?? null
  return (
    <Fields size="small">
      <LineText
        id={id}
        path="creditorName"
        label={texts.creditorName}
        value={debt.creditorName}
        save={(creditorName) => run({ id, changes: { creditorName } })}
      />
      <LineChoice
        path="creditorKind"
        label={texts.creditorKind}
        options={creditorOptions}
        value={kind}
        save={(creditorKind) => run({ id, changes: { creditorKind } })}
      />
      <LineText
        id={id}
        path="collectorName"
        label={texts.collectorName}
        example={texts.collectorExample}
        value={debt.collectorName}
        save={(collectorName) => run({ id, changes: { collectorName } })}
      />
      <LineChoice
        path="collectorKind"
        label={texts.collectorKind}
        options={collectorOptions}
        value={debt.collectorKind}
        save={(collectorKind) => run({ id, changes: { collectorKind } })}
      />
      <LineText
        id={id}
        path="reference"
        label={texts.reference}
        example={texts.referenceHint}
        value={debt.reference}
        save={(reference) => run({ id, changes: { reference } })}
      />
    </Fields>
  )
}

function AmountAndDays({ debt }: { readonly debt: Debt }) {
  const { id } = debt
  const { run } = useCaseCommand(api.debts.amend, ['crisis'])
  return (
    <>
      <Fields size="small">
        <LineText
          id={id}
          path="amountText"
          label={texts.amount}
          example={texts.amountExample}
          value={amountAsTyped(debt)}
          unknown={moneyTexts.unknown}
          save={(amountText) => run({ id, changes: { amountText } })}
        />
        <LineText
          id={id}
          path="letterDayText"
          label={texts.letterDay}
          example={texts.dayExample}
          value={formatDay(debt.letterDay)}
          unknown=""
          save={(letterDayText) => run({ id, changes: { letterDayText } })}
        />
        <LineText
          id={id}
          path="lastContactDayText"
          label={texts.lastContactDay}
          example={texts.dayExample}
          value={formatDay(debt.lastContactDay)}
          unknown=""
          save={(lastContactDayText) => run({ id, changes: { lastContactDayText } })}
        />
      </Fields>
      <LineText
        id={id}
        path="note"
        label={texts.note}
        example={texts.noteExample}
        value={debt.note}
        long
        save={(note) => run({ id, changes: { note } })}
      />
    </>
  )
}

function Flags({ debt: { id, flags } }: { readonly debt: Debt }) {
  const amend = useCaseCommand(api.debts.amend)
  const field = useSavedValue({
    value: flags,
    save: (next) => amend.run({ id, changes: { flags: [...next] } }),
    path: 'flags',
  })
  const chosen = field.props.value
  return (
    <fieldset className={styles.flags}>
      <legend>{texts.flags}</legend>
      {debtFlags.map((flag) => (
        <CheckBox
          key={flag}
          label={debtFlagLabels[flag]}
          checked={chosen.includes(flag)}
          onChange={(checked) =>
            field.props.onChange(checked ? [...chosen, flag] : chosen.filter((one) => one !== flag))
          }
        />
      ))}
    </fieldset>
  )
}
