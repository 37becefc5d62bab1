import type { RemarkKind } from '#main/features/remarks/remarks.rules.ts'
import { api } from '#renderer/app/api.ts'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { caseTexts } from './case.texts.ts'
import { useCase, type Remark } from './case-data.ts'
import { RecordMark } from './FactMark.tsx'
import { HiddenRemarks } from './HiddenRemarks.tsx'
import { Panel } from './Panel.tsx'
import { QuickLine } from './QuickLine.tsx'
import { saysStaysHere } from './stays-here.ts'
import { talkTexts } from './talk.texts.ts'
import { useCaseCommand, useTypedField } from './use-saving.ts'
import { useRemoval } from './use-removal.ts'
import { RemoveButton } from './RemoveButton.tsx'
import styles from './RemarkList.module.css'

/** Remarks of one kind, one per line: Enter adds and the next can be typed. */
export function RemarkList({ kind }: { readonly kind: RemarkKind }) {
  const { remarks } = useCase()
  const add = useNewRemark(kind)
  const texts = talkTexts.remarks[kind]
  const own = remarks.filter((remark) => remark.kind === kind)
  return (
    <Panel title={texts.title}>
      {own.every(({ hidden }) => hidden) ? null : (
        <ul className={styles.list} data-place={`remarks-${kind}`}>
          {own.map((remark) =>
            remark.text === null ? null : (
              <RemarkRow key={remark.id} remark={{ ...remark, text: remark.text }} />
            ),
          )}
        </ul>
      )}
      <HiddenRemarks count={own.filter(({ hidden }) => hidden).length} place={`remarks-${kind}`} />
      <QuickLine
        {...texts.line}
        draft={`new-${kind}`}
        path="text"
        add={add}
        echo={(text) => (kind !== 'internal' && saysStaysHere(text) ? caseTexts.staysHere : null)}
      />
    </Panel>
  )
}

/** Adds a remark; one that says itself that it stays here is marked so at once. */
function useNewRemark(kind: RemarkKind) {
  const { caseId } = useCase()
  const add = useCaseCommand(api.remarks.add, ['consent'])
  const amend = useCaseCommand(api.remarks.amend)
  return async (text: string) => {
    const reply = await add.run({ caseId, kind, text })
    const keeps = kind !== 'internal' && saysStaysHere(text)
    if (reply.ok && keeps) await amend.run({ id: reply.value.id, changes: { sharing: 'never' } })
    return reply
  }
}

function RemarkRow({
  remark: { id, text, mark, kind },
}: {
  readonly remark: Remark & { readonly text: string }
}) {
  const { run } = useCaseCommand(api.remarks.amend)
  const remove = useRemoval(api.remarks.remove, api.remarks.restore)
  const field = useTypedField({
    id,
    path: 'text',
    value: text,
    save: (next) => run({ id, changes: { text: next } }),
  })
  return (
    <li className={styles.row} data-fact>
      <TextArea
        {...field.props}
        label={talkTexts.remarks.edit(text)}
        hideLabel
        className={styles.text}
        rows={1}
      />
      {kind === 'internal' ? null : (
        <RecordMark fact={text} mark={mark} save={(changes) => run({ id, changes })} />
      )}
      <RemoveButton what={text} onRemove={() => remove(id, text)} />
    </li>
  )
}
