import { Plus } from 'lucide-react'
import { api } from '#renderer/app/api.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { householdOptions } from './case-options.ts'
import { useCase } from './case-data.ts'
import { MemberRow } from './MemberRow.tsx'
import { Fields, Panel } from './Panel.tsx'
import { Place } from './Place.tsx'
import { QuickLine } from './QuickLine.tsx'
import { HeadChoice } from './ResidentFields.tsx'
import { talkTexts } from './talk.texts.ts'
import { useFocusWhenThere } from './use-focus-when-there.ts'
import { useCaseCommand } from './use-saving.ts'
import styles from './HouseholdPanel.module.css'

const texts = talkTexts.household

/** Who lives here: the kind of household, children by their ages in one line, a partner or others by name. */
export function HouseholdPanel() {
  const { head, members } = useCase()
  const firstChild = members.find(({ kind }) => kind === 'child')
  return (
    <Panel title={texts.title} aside={<MoreMembers />}>
      <Fields size="wide">
        <Place name="household">
          <HeadChoice
            path="householdKind"
            words={texts.kind}
            options={householdOptions}
            value={head.householdKind}
            changes={(householdKind) => ({ householdKind })}
            folded
          />
        </Place>
        <ChildrenLine />
      </Fields>
      <ul className={styles.members}>
        {members.map((member) => (
          <MemberRow key={member.id} member={member} spreads={member === firstChild} />
        ))}
      </ul>
    </Panel>
  )
}

/** "6 en 11": one line, as many children as there are ages. */
function ChildrenLine() {
  const { caseId, members } = useCase()
  const { run } = useCaseCommand(api.household.addChildren)
  const waitFor = useFocusWhenThere(members, 'presence')
  const add = async (agesText: string) => {
    const reply = await run({ caseId, agesText, presence: '' })
    const first = reply.ok ? reply.value.ids[0] : undefined
    if (first !== undefined) waitFor(first)
    return reply
  }
  return <QuickLine {...texts.children} draft="new-children.agesText" path="agesText" add={add} addOnLeave />
}

function MoreMembers() {
  const { caseId, members } = useCase()
  const { run } = useCaseCommand(api.household.add, ['consent'])
  const waitFor = useFocusWhenThere(members, 'member')
  const add = async (kind: 'partner' | 'other'): Promise<void> => {
    const reply = await run({ caseId, kind, ageText: '', presence: '' })
    if (reply.ok) waitFor(reply.value.id)
  }
  return (
    <div className={styles.more}>
      {members.some(({ kind }) => kind === 'partner') ? null : (
        <Button kind="quiet" icon={Plus} onClick={() => void add('partner')}>
          {texts.addPartner}
        </Button>
      )}
      <Button kind="quiet" icon={Plus} onClick={() => void add('other')}>
        {texts.addOther}
      </Button>
    </div>
  )
}
