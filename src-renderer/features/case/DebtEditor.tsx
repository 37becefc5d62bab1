import { collectorKindLabels, creditorKindLabels, debtFlagLabels } from '#main/features/debts/debts.labels.ts'
import { collectorKinds, debtFlags } from '#main/features/debts/debts.contract.ts'
import { creditorKinds } from '#main/features/debts/debts.rules.ts'
import { api } from '#renderer/app/api.ts'
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
import { useChosen } from './use-chosen.ts'
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
      <Letter debt={debt} />
      <Note debt={debt} />
      <Flags debt={debt} />
      {crises.map((crisis) => (
        <CrisisOfDebt key={crisis.id} crisis={crisis} debtId={debt.id} />
      ))}
    </>
  )
}

function Parties({
  debt: { id, creditorName, creditorKind, collectorName, collectorKind },
}: {
  readonly debt: Debt
}) {
  const { run } = useCaseCommand(api.debts.amend, ['crisis'])
  const known = creditorKinds.find((code) => code === creditorKind) ?? null
  return (
    <Fields size="small">
      <LineText
        id={id}
        path="creditorName"
        words={texts.creditorName}
        value={creditorName}
        save={(text) => run({ id, changes: { creditorName: text } })}
      />
      <LineChoice
        path="creditorKind"
        label={texts.creditorKind}
        options={creditorOptions}
        value={known}
        save={(kind) => run({ id, changes: { creditorKind: kind } })}
      />
      <LineText
        id={id}
        path="collectorName"
        words={texts.collectorName}
        value={collectorName}
        save={(text) => run({ id, changes: { collectorName: text } })}
      />
      <LineChoice
        path="collectorKind"
        label={texts.collectorKind}
        options={collectorOptions}
        value={collectorKind}
        save={(kind) => run({ id, changes: { collectorKind: kind } })}
      />
    </Fields>
  )
}

function Letter({ debt }: { readonly debt: Debt }) {
  const { id, reference } = debt
  const { run } = useCaseCommand(api.debts.amend, ['crisis'])
  return (
    <Fields size="small">
      <LineText
        id={id}
        path="amountText"
        words={texts.amount}
        value={amountAsTyped(debt)}
        unknown={moneyTexts.unknown}
        save={(amountText) => run({ id, changes: { amountText } })}
      />
      <LineText
        id={id}
        path="reference"
        words={texts.reference}
        value={reference}
        save={(text) => run({ id, changes: { reference: text } })}
      />
      <Days debt={debt} />
    </Fields>
  )
}

function Days({ debt: { id, letterDay, lastContactDay } }: { readonly debt: Debt }) {
  const { run } = useCaseCommand(api.debts.amend)
  return (
    <>
      <LineText
        id={id}
        path="letterDayText"
        words={texts.letterDay}
        value={formatDay(letterDay)}
        save={(letterDayText) => run({ id, changes: { letterDayText } })}
      />
      <LineText
        id={id}
        path="lastContactDayText"
        words={texts.lastContactDay}
        value={formatDay(lastContactDay)}
        save={(lastContactDayText) => run({ id, changes: { lastContactDayText } })}
      />
    </>
  )
}

function Note({ debt: { id, note } }: { readonly debt: Debt }) {
  const { run } = useCaseCommand(api.debts.amend)
  return (
    <LineText
      id={id}
      path="note"
      words={texts.note}
      value={note}
      long
      save={(text) => run({ id, changes: { note: text } })}
    />
  )
}

function Flags({ debt: { id, flags } }: { readonly debt: Debt }) {
  const { run } = useCaseCommand(api.debts.amend)
  const { value, onChange } = useChosen({
    path: 'flags',
    value: flags,
    save: (next) => run({ id, changes: { flags: next } }),
  })
  return (
    <fieldset className={styles.flags}>
      <legend>{texts.flags}</legend>
      {debtFlags.map((flag) => (
        <CheckBox
          key={flag}
          label={debtFlagLabels[flag]}
          checked={value.includes(flag)}
          onChange={(checked) => onChange(checked ? [...value, flag] : value.filter((one) => one !== flag))}
        />
      ))}
    </fieldset>
  )
}
