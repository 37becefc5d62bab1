import { api } from '#renderer/app/api.ts'
import { useCase, type Member } from './case-data.ts'
import { RecordMark } from './FactMark.tsx'
import { LineText } from './LineFields.tsx'
import { talkTexts } from './talk.texts.ts'
import { useRemoval } from './use-removal.ts'
import { useCaseCommand } from './use-saving.ts'
import { RemoveButton } from './RemoveButton.tsx'
import styles from './HouseholdPanel.module.css'

const texts = talkTexts.household

const wordsOf = ({ kind, age, name }: Member): string =>
  kind === 'child'
    ? texts.child(age)
    : [kind === 'partner' ? texts.partner : texts.other, name].filter((word) => word !== '').join(' ')

export interface MemberRowProps {
  readonly member: Member
  /** The first child: what is said of it goes for the children that nothing else was said of. */
  readonly spreads: boolean
}

/** One member of the household: a child by its age, somebody else by name. */
export function MemberRow({ member, spreads }: MemberRowProps) {
  const { id, kind, mark } = member
  const amend = useCaseCommand(api.household.amend, ['consent'])
  const remove = useRemoval(api.household.remove, api.household.restore)
  const words = wordsOf(member)
  return (
    <li className={styles.member} data-fact data-place={`member-${id}`}>
      {kind === 'child' ? <strong className={styles.who}>{words}</strong> : <NameAndAge member={member} />}
      <div data-place={`presence-${id}`}>
        <Presence member={member} spreads={spreads} />
      </div>
      <div className={styles.tools}>
        <RecordMark fact={words} mark={mark} save={(changes) => amend.run({ id, changes })} />
        <RemoveButton what={words} onRemove={() => remove(id, words)} />
      </div>
    </li>
  )
}

function NameAndAge({ member: { id, kind, name, age } }: { readonly member: Member }) {
  const { run } = useCaseCommand(api.household.amend)
  return (
    <div className={styles.named}>
      <LineText
        id={id}
        path="name"
        words={kind === 'partner' ? texts.partnerName : texts.name}
        value={name}
        save={(text) => run({ id, changes: { name: text } })}
      />
      <LineText
        id={id}
        path="ageText"
        words={texts.age}
        value={age === null ? '' : String(age)}
        save={(ageText) => run({ id, changes: { ageText } })}
      />
    </div>
  )
}

function Presence({ member: { id, presence }, spreads }: MemberRowProps) {
  const { members } = useCase()
  const { run } = useCaseCommand(api.household.amend)
  // The others that still say the same; so one line does for all children, until one is different.
  const others = spreads
    ? members.filter((one) => one.kind === 'child' && one.id !== id && one.presence === presence)
    : []
  const save = async (text: string) => {
    const reply = await run({ id, changes: { presence: text } })
    if (reply.ok) await Promise.all(others.map((other) => run({ id: other.id, changes: { presence: text } })))
    return reply
  }
  const words = spreads ? texts.presence : { label: texts.presence.label }
  return <LineText id={id} path="presence" words={words} value={presence} save={save} />
}
