import { Handshake, House, Keyboard, Lock, Send, Settings, Users, type LucideIcon } from 'lucide-react'
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
import { paths } from './paths.ts'
import { SearchBox } from './SearchBox.tsx'
import { useKeys } from './use-keys.ts'
import styles from './Frame.module.css'

const menu: readonly { readonly path: string; readonly label: string; readonly icon: LucideIcon }[] = [
  { path: paths.today, label: appTexts.today, icon: House },
  { path: paths.residents, label: appTexts.residents, icon: Users },
  { path: paths.handovers, label: appTexts.handovers, icon: Send },
  { path: paths.volunteers, label: appTexts.volunteers, icon: Handshake },
  { path: paths.settings, label: appTexts.settings, icon: Settings },
]
const menuPaths = menu.map(({ path }) => path)

const isCurrent = (path: string, location: string): boolean =>
  location === path || (path !== '/' && location.startsWith(`${path}/`))

/** What stays on every screen: the menu, the one search field, lock, help. */
export function Frame({ onLock, children }: { readonly onLock: () => void; readonly children: ReactNode }) {
  const [, go] = useLocation()
  const [help, setHelp] = useState(false)
  const openHelp = (): void => setHelp(true)
  useKeys({ go, help: openHelp, menu: menuPaths })
  return (
    <>
      <SkipLink />
      <header className={styles.bar}>
        <div className={styles.inner}>
          <span className={styles.name}>{appTexts.name}</span>
          <Menu />
          <SearchBox onChoose={(caseId) => go(paths.casePart(caseId))} />
          <div className={styles.tools}>
            <IconButton icon={Keyboard} label={appTexts.help} keys="F1" onClick={openHelp} />
            <Button kind="quiet" icon={Lock} keys="Ctrl+L" onClick={onLock}>
              {appTexts.lock}
            </Button>
          </div>
        </div>
      </header>
      <main id="inhoud" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <SavedLine />
      <KeyHelp open={help} onClose={() => setHelp(false)} />
    </>
  )
}

function Menu() {
  const [location, go] = useLocation()
  const follow = (event: MouseEvent, path: string): void => {
    event.preventDefault()
    go(path)
  }
  return (
    <nav aria-label={appTexts.menu}>
      <ul className={styles.menu}>
        {menu.map(({ path, label, icon }, index) => (
          <li key={path}>
            <a
              href={`#${path}`}
              className={classNames(styles.item, isCurrent(path, location) && styles.current)}
              aria-current={isCurrent(path, location) ? 'page' : undefined}
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
