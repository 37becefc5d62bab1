import { useVisitor } from '#renderer/app/use-visitor.ts'
import { CrisisBlock } from './CrisisBlock.tsx'
import { FieldFlow } from './FieldFlow.tsx'
import { HouseholdPanel } from './HouseholdPanel.tsx'
import { PersonPanel } from './PersonPanel.tsx'
import { ReachPanel } from './ReachPanel.tsx'
import { RemarkList } from './RemarkList.tsx'
import { SkillsPanel } from './SkillsPanel.tsx'
import { WishPanel } from './WishPanel.tsx'
import styles from './FieldFlow.module.css'

/** The first conversation, in the order in which people tell it. */
export function TalkTab() {
  // What is written for a few eyes is not for who sits beside the laptop either.
  const visited = useVisitor().caseId !== null
  return (
    <FieldFlow>
      <CrisisBlock />
      <PersonPanel />
      <ReachPanel />
      <HouseholdPanel />
      <SkillsPanel />
      <WishPanel />
      <div className={styles.pair}>
        <RemarkList kind="strength" />
        {visited ? null : <RemarkList kind="worry" />}
        <RemarkList kind="missing" />
        <RemarkList kind="tried" />
      </div>
      {visited ? null : <RemarkList kind="internal" />}
    </FieldFlow>
  )
}
