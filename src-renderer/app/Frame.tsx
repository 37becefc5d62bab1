import { Keyboard, Lock, UserRound } from 'lucide-react'
import { useState, type MouseEvent, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { useLastSaved } from '#renderer/forms/pending-saves.tsx'
import { Button, IconButton } from '#renderer/ui/Button.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { classNames } from '#renderer/ui/class-names.ts'
import { kitTexts } from '#renderer/ui/kit.texts.ts'
import { timeOf } from '#renderer/ui/time.ts'
import { appTexts } from './app.texts.ts'
import { KeyHelp } from './KeyHelp.tsx'
import { isWithin, useMenu, type MenuItem } from './menu.ts'
import { OlderCopy } from './OlderCopy.tsx'
import { paths } from './paths.ts'
import { SearchBox } from './SearchBox.tsx'
import { useKeys } from './use-keys.ts'
import { useVisitor } from './use-visitor.ts'
import { VisitorBar } from './VisitorBar.tsx'
import styles from './Frame.module.css'

/** What stays on every screen: the menu, the one search field, lock, help. */
export function Frame({ onLock, children }: { readonly onLock: () => void; readonly children: ReactNode }) {
  const [, go] = useLocation()
  const [help, setHelp] = useState(false)
  const openHelp = (): void => setHelp(true)
  const { items } = useMenu()
  const { caseId } = useVisitor()
  useKeys({ go, help: openHelp, menu: caseId === null ? items.map(({ path }) => path) : [] })
  return (
    <>
      <SkipLink />
      {caseId === null ? (
        <Bar items={items} onLock={onLock} onHelp={openHelp} />
      ) : (
        <VisitorBar onLock={onLock} />
      )}
      <main id="inhoud" tabIndex={-1} className={styles.main}>
        <OlderCopy />
        {children}
      </main>
      <SavedLine />
      <KeyHelp open={help} onClose={() => setHelp(false)} />
    </>
  )
}

interface BarProps {
  readonly items: readonly MenuItem[]
  readonly onLock: () => void
  readonly onHelp: () => void
}
function Bar({ items, onLock, onHelp }: BarProps) {
  const [, go] = useLocation()
  return (
    <header className={styles.bar}>
      <div className={styles.inner}>
        <span className={styles.name}>{appTexts.name}</span>
        <Menu items={items} />
        <SearchBox onChoose={(caseId) => go(paths.casePart(caseId))} />
        <div className={styles.tools}>
          <IconButton
            icon={UserRound}
            label={appTexts.ownPassphrase}
            onClick={() => go(paths.ownPassphrase)}
          />
          <IconButton icon={Keyboard} label={appTexts.help} keys="F1" onClick={onHelp} />
          <Button kind="quiet" icon={Lock} keys="Ctrl+L" onClick={onLock}>
            {appTexts.lock}
          </Button>
        </div>
      </div>
    </header>
  )
}

function Menu({ items }: { readonly items: readonly MenuItem[] }) {
  const [location, go] = useLocation()
  const follow = (event: MouseEvent, path: string): void => {
    event.preventDefault()
    go(path)
  }
  return (
    <nav aria-label={appTexts.menu}>
      <ul className={styles.menu}>
        {items.map(({ path, label, icon }, index) => (
          <li key={path}>
            <a
              href={`#${path}`}
              className={classNames(styles.item, isWithin(path, location) && styles.current)}
              aria-current={isWithin(path, location) ? 'page' : undefined}
              aria-keyshortcuts={`Alt+${index + 1}`}
              onClick={(event) => follow(event, path)}
            >
              <Icon of={icon} />
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function SkipLink() {
  return (
    <a
      className={styles.skip}
      href="#inhoud"
      onClick={(event) => {
        event.preventDefault()
        document.getElementById('inhoud')?.focus()
      }}
    >
      {appTexts.skip}
    </a>
  )
}

/** Said once per minute at most, since the words only change with the minute. */
function SavedLine() {
  const savedAt = useLastSaved()
  return (
    <div role="status" className="quiet">
      {savedAt === null ? '' : kitTexts.savedAt(timeOf(savedAt))}
    </div>
  )
}
