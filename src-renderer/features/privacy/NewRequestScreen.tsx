import { ArrowLeft } from 'lucide-react'
import { useState, type SubmitEvent } from 'react'
import { useLocation } from 'wouter'
import type { PersonRef } from '#main/core/person-kinds.ts'
import { receivedWayLabels, rightsKindLabels } from '#main/features/rights/rights.labels.ts'
import {
  receivedWays,
  rightsKinds,
  type ReceivedWay,
  type RightsKind,
} from '#main/features/rights/rights.rules.ts'
import { api } from '#renderer/app/api.ts'
import { paths } from '#renderer/app/paths.ts'
import { PrivacyTabs } from '#renderer/app/SettingsTabs.tsx'
import { useAnswer, useCommand } from '#renderer/app/use-call.ts'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { useUnread } from '#renderer/forms/use-unread.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Choice, Select } from '#renderer/ui/Choice.tsx'
import { Screen } from '#renderer/ui/Screen.tsx'
import { FieldRow, Section } from '#renderer/ui/Section.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { kindHints } from './codes.texts.ts'
import { optionsOf } from './privacy-data.ts'
import { newRequestTexts as texts } from './rights.texts.ts'
import { WhoPart, type Chosen } from './WhoPart.tsx'
import styles from './Privacy.module.css'

const kindOptions = optionsOf(rightsKinds, rightsKindLabels, kindHints)
const wayOptions = optionsOf(receivedWays, receivedWayLabels)

export interface NewRequestProps {
  /** Somebody whose page led here; null: still to be chosen. */
  readonly about: PersonRef | null
}

/** Who asks what, and when it came in; the words follow on the request itself, where they are kept while typed. */
export function NewRequestScreen({ about }: NewRequestProps) {
  const [, go] = useLocation()
  const form = useNewRequest(about)
  const { person } = form
  return (
    <Screen title={texts.title} width="settings">
      <PrivacyTabs current={paths.rights} />
      <div>
        <Button kind="quiet" icon={ArrowLeft} onClick={() => go(paths.rights)}>
          {texts.back}
        </Button>
      </div>
      <form className={styles.form} onSubmit={form.onSubmit} noValidate>
        <Section title={texts.who.title}>
          {form.looking ? null : (
            <WhoPart
              value={person}
              picked={form.picked}
              onChange={form.setPerson}
              message={form.personMessage}
            />
          )}
          {person === null ? null : (
            <TextField
              label={person === 'unlisted' ? texts.askedByUnlisted : texts.askedBy}
              example={person === 'unlisted' ? texts.askedByUnlistedExample : texts.askedByExample}
              value={form.askedBy}
              onChange={form.setAskedBy}
              message={form.unread('askedBy')}
            />
          )}
        </Section>
        <Section
          title={texts.kind}
          actions={
            <Button kind="main" submit busy={form.busy}>
              {texts.save}
            </Button>
          }
        >
          <Choice
            label={texts.kind}
            hideLabel
            layout="grid"
            options={kindOptions}
            value={form.kind}
            onChange={form.setKind}
            message={form.kindMessage}
          />
          <FieldRow>
            <TextField
              label={texts.received}
              example={texts.receivedExample}
              value={form.received}
              onChange={form.setReceived}
              message={form.unread('receivedDayText')}
            />
            <Select label={texts.how} options={wayOptions} value={form.how} onChange={form.setHow} />
          </FieldRow>
          <p className="meta">{texts.after}</p>
          <Refusal failure={form.unread.rest} texts={texts.failures} />
        </Section>
      </form>
    </Screen>
  )
}

/** Whom it is about: who was brought along, until another is chosen here. */
function useWho(about: PersonRef | null) {
  const [own, setPerson] = useState<Chosen | undefined>(undefined)
  const brought = useAnswer(api.rights.people, { text: about?.id ?? '' }, { when: about !== null })
  const known = brought.value?.find(({ kind, id }) => kind === about?.kind && id === about.id) ?? null
  return {
    person: own === undefined ? known : own,
    setPerson,
    picked: own !== undefined,
    looking: brought.loading,
  }
}

function useNewRequest(about: PersonRef | null) {
  const { person, setPerson, picked, looking } = useWho(about)
  const [askedBy, setAskedBy] = useState('')
  const [kind, setKind] = useState<RightsKind | null>(null)
  const [received, setReceived] = useState<string>(texts.today)
  const [how, setHow] = useState<ReceivedWay>('spoken')
  const [tried, setTried] = useState(false)
  const [, go] = useLocation()
  const add = useCommand(api.rights.add, ['retention'])
  const unread = useUnread(add.failure)
  const send = async (): Promise<void> => {
    setTried(true)
    if (person === null || kind === null || add.busy) return
    const reply = await add.run({
      person: person === 'unlisted' ? null : { kind: person.kind, id: person.id },
      askedBy,
      kind,
      receivedDayText: received,
      receivedHow: how,
      whatAsked: '',
    })
    if (reply.ok) go(paths.right(reply.value.id))
  }
  return {
    person,
    setPerson,
    picked,
    looking,
    askedBy,
    setAskedBy,
    kind,
    setKind,
    received,
    setReceived,
    how,
    setHow,
    unread,
    busy: add.busy,
    personMessage: tried && person === null ? texts.who.missing : null,
    kindMessage: tried && kind === null ? texts.kindMissing : null,
    onSubmit: (event: SubmitEvent): void => {
      event.preventDefault()
      void send()
    },
  }
}
