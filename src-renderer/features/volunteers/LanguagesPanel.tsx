import { useState } from 'react'
import { languageLevelLabels } from '#main/features/volunteers/volunteer-words.labels.ts'
import { languageLevels, type SpokenLanguage } from '#main/features/volunteers/volunteer-words.rules.ts'
import { Select } from '#renderer/ui/Choice.tsx'
import { SavedMark } from '#renderer/ui/SavedMark.tsx'
import { Section } from '#renderer/ui/Section.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { useToasts } from '#renderer/ui/Toast.tsx'
import { RemoveLine } from './RemoveLine.tsx'
import { useVolunteer, useVolunteerValue } from './use-volunteer.ts'
import { optionsOf } from './VolunteerFields.tsx'
import { volunteerTexts } from './volunteer.texts.ts'
import styles from './Volunteer.module.css'

const texts = volunteerTexts.languages
const levelOptions = optionsOf(languageLevels, languageLevelLabels)

/** Languages by their Dutch names, each with how well it goes. */
export function LanguagesPanel() {
  const { languages } = useVolunteer().volunteer
  const list = useVolunteerValue<readonly SpokenLanguage[]>('languages', languages, (next) => ({
    languages: [...next],
  }))
  const toasts = useToasts()
  const remove = (language: SpokenLanguage): void => {
    const before = list.value
    list.onChange(before.filter((one) => one !== language))
    toasts.show({ text: volunteerTexts.removed(language.name), undo: () => list.onChange(before) })
  }
  return (
    <Section title={texts.title} aside={<SavedMark savedAt={list.savedAt} state={list.state} />}>
      {list.value.length === 0 ? <p className={styles.soft}>{texts.empty}</p> : null}
      <ul className={styles.languages}>
        {list.value.map((language) => (
          <li key={language.name} className={styles.language}>
            <span className={styles.languageName}>{language.name}</span>
            <Select
              label={texts.level(language.name)}
              hideLabel
              options={levelOptions}
              value={language.level}
              onChange={(level) =>
                list.onChange(list.value.map((one) => (one === language ? { ...one, level } : one)))
              }
            />
            <RemoveLine what={language.name} onRemove={() => remove(language)} />
          </li>
        ))}
      </ul>
      <NewLanguage
        taken={list.value}
        message={list.message}
        onAdd={(name) => list.onChange([...list.value, { name, level: 'unknown' }])}
      />
    </Section>
  )
}

interface NewLanguageProps {
  readonly taken: readonly SpokenLanguage[]
  readonly message: string | null
  readonly onAdd: (name: string) => void
}
/** Enter, or going on, adds what was typed; nothing typed here is lost. */
function NewLanguage({ taken, message, onAdd }: NewLanguageProps) {
  const [name, setName] = useState('')
  const [already, setAlready] = useState(false)
  const add = (): boolean => {
    const tidy = name.trim()
    const known = taken.some((one) => one.name.toLowerCase() === tidy.toLowerCase())
    setAlready(known)
    if (tidy === '') return true
    if (!known) onAdd(tidy)
    setName('')
    return false
  }
  return (
    <TextField
      label={texts.add}
      example={texts.addExample}
      value={name}
      maxLength={60}
      onChange={setName}
      onEnter={add}
      onBlur={() => void add()}
      message={already ? texts.already : message}
    />
  )
}
