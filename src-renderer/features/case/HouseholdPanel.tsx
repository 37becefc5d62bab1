import { Plus, Trash2 } from 'lucide-react'
import { api } from '#renderer/app/api.ts'
import { Button, IconButton } from '#renderer/ui/Button.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { householdOptions } from './case-options.ts'
import { caseTexts } from './case.texts.ts'
import { useCase, type Member } from './case-data.ts'
import { RecordMark } from './FactMark.tsx'
import { Fields, Panel } from './Panel.tsx'
import { Place } from './Place.tsx'
import { QuickLine } from './QuickLine.tsx'
import { HeadChoice } from './ResidentFields.tsx'
import { talkTexts } from './talk.texts.ts'
import { useFocusWhenThere } from './use-focus-when-there.ts'
import { useRemoval } from './use-removal.ts'
import { useCaseCommand, useTypedField } from './use-saving.ts'
import styles from './HouseholdPanel.module.css'

const texts = talkTexts.household

/** Who lives here: the kind of household, children by their ages in one line, a partner or others by name. */
export function HouseholdPanel() {
  const { caseId, head, members } = useCase()
  const addChildren = useCaseCommand(api.household.addChildren)
  const add = useCaseCommand(api.household.add, ['consent'])
  const waitFor = useFocusWhenThere(members, 'member')
  const waitForPresence = useFocusWhenThere(members, 'presence')
  const addMember = async (kind: 'partner' | 'other'): Promise<void> => {
    const reply = await add.run({ caseId, kind, ageText: '', presence: '' })
    if (reply.ok) waitFor(reply.value.id)
  }
  const addAges = async (agesText: string) => {
    const reply = await addChildren.run({ caseId, agesText, presence: '' })
    const first = reply.ok ? reply.value.ids[0] : undefined
    if (first !== undefined) waitForPresence(first)
    return reply
  }
  return (
    <Panel title={texts.title}>
      <Fields size="wide">
        <Place name="household">
          <HeadChoice
            path="householdKind"
            label={texts.kind}
            options={householdOptions}
            value={head.householdKind}
            changes={(householdKind) => ({ householdKind })}
            placeholder={texts.kindPlaceholder}
            folded
          />
        </Place>
        <QuickLine
          label={texts.children}
          example={texts.childrenExample}
          draft="new-children.agesText"
          path="agesText"
          add={addAges}
          addOnLeave
        />
      </Fields>
      <ul className={styles.members}>
        {members.map((member, index) => (
          <MemberRow
            key={member.id}
            member={member}
            spreads={index === members.findIndex(({ kind }) => kind === 'child')}
          />
        ))}
      </ul>
      <div className={styles.more}>
        {members.some(({ kind }) => kind === 'partner') ? null : (
          <Button kind="quiet" icon={Plus} onClick={() => void addMember('partner')}>
            {texts.addPartner}
          </Button>
        )}
        <Button kind="quiet" icon={Plus} onClick={() => void addMember('other')}>
          {texts.addOther}
        </Button>
      </div>
    </Panel>
  )
}

const wordsOf = ({ kind, age, name }: Member): string =>
  kind === 'child'
    ? texts.child(age)
    : [kind === 'partner' ? texts.partner : texts.other, name].filter((word) => word !== '').join(' ')

interface MemberRowProps {
  readonly member: Member
  /** The first child: what is said of it goes for the children that nothing was said of yet. */
  readonly spreads: boolean
}

function MemberRow({ member, spreads }: MemberRowProps) {
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
        <IconButton icon={Trash2} label={caseTexts.remove(words)} onClick={() => remove(id, words)} />
      </div>
    </li>
  )
}

function NameAndAge({ member: { id, kind, name, age } }: { readonly member: Member }) {
  const amend = useCaseCommand(api.household.amend)
  const typedName = useTypedField({
    id,
    path: 'name',
    value: name,
    save: (text) => amend.run({ id, changes: { name: text } }),
  })
  const typedAge = useTypedField({
    id,
    path: 'ageText',
    value: age === null ? '' : String(age),
    save: (ageText) => amend.run({ id, changes: { ageText } }),
  })
  return (
    <div className={styles.named}>
      <TextField {...typedName.props} label={kind === 'partner' ? texts.partnerName : texts.name} />
      <TextField {...typedAge.props} label={texts.age} />
    </div>
  )
}

function Presence({ member, spreads }: MemberRowProps) {
  const { members } = useCase()
  const amend = useCaseCommand(api.household.amend)
  const { id, presence } = member
  // The others that still say the same as this one did; so one line does for all children, until one is different.
  const others = spreads
    ? members.filter((one) => one.kind === 'child' && one.id !== id && one.presence === presence)
    : []
  const save = async (text: string) => {
    const reply = await amend.run({ id, changes: { presence: text } })
    if (reply.ok)
      await Promise.all(others.map((other) => amend.run({ id: other.id, changes: { presence: text } })))
    return reply
  }
  const field = useTypedField({ id, path: 'presence', value: presence, save })
  return (
    <TextField
      {...field.props}
      label={texts.presence}
      example={spreads ? texts.presenceExample : undefined}
    />
  )
}
